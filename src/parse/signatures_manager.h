// The signature of an institutional investment manager on Form 13F.
#pragma once

#include <optional>

#include "model/filing.h"

namespace prefile::parse {

/// Reads "Signature, Place, and Date of Signing" on the cover of a Form 13F: mark and name, city, and date side by
/// side, with name and title of the person above them. Nothing when the primary document has no such heading.
[[nodiscard]] std::optional<SignatureBlock> read_manager_signature(const Filing& filing);

}  // namespace prefile::parse
