// filing.toml: what the header of a submission would say of a draft, and which files are its documents.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/filing.h"

namespace prefile::parse {

struct ManifestDocument {
  Value file;
  std::optional<Value> type, description;
  bool type_is_inferred = false;
};

/// All values are located in the file's own bytes, source 0.
struct Manifest {
  Header header;                            ///< present when the file says anything of form, filers, dates or items
  std::vector<ManifestDocument> documents;  ///< in the order of the filing
};

/// Reads a filing.toml. `name` is for messages. Errors: bad_configuration with "name:line:column" as context, for
/// broken TOML, wrong types, unknown keys ("did you mean"), a file listed twice, codes and passwords.
[[nodiscard]] Result<Manifest> read_manifest(std::string_view toml, std::string_view name);

}  // namespace prefile::parse
