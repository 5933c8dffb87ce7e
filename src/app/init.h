// The files that `prefile init` writes.
#pragma once

#include <string>

#include "base/result.h"

namespace prefile::app {

/// A commented filing.toml for the draft in `folder`, from what its documents show. Errors: of reading the folder;
/// unsupported_input when it is no draft.
[[nodiscard]] Result<std::string> infer_manifest(const std::string& folder);

/// A commented prefile.toml with every setting left at its default.
[[nodiscard]] std::string sample_configuration();

}  // namespace prefile::app
