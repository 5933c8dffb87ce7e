// The files that `prefile init` writes.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace prefile::app {

/// A filing.toml that was concluded from a draft.
struct InferredManifest {
  std::string text;                 ///< with the doubts as comments
  std::vector<std::string> doubts;  ///< what of the draft could not be read, so that values may be missing or wrong
};

/// A commented filing.toml for the draft in `folder`, from what its documents show. Errors: of reading the folder;
/// unsupported_input when it is no draft.
[[nodiscard]] Result<InferredManifest> infer_manifest(const std::string& folder);

/// A commented prefile.toml with every setting left at its default.
[[nodiscard]] std::string sample_configuration();

}  // namespace prefile::app
