// Which document of a draft is what, when no filing.toml says so.
#pragma once

#include <string>
#include <string_view>

#include "model/filing.h"

namespace prefile::parse {

/// Gives every document of `filing` without a type the one its heading, its cover or its name shows, with a problem
/// that says so, and finds the main document: the one of the form's type, else the one with a cover page. The documents
/// must be scanned, and at least one.
void infer_types(Filing& filing);

/// The exhibit type a file name gives: "ex99-1.htm", "d12dex991.htm" and "exhibit_99.1.htm" give EX-99.1; "" when it
/// gives none or could mean several.
[[nodiscard]] std::string type_from_name(std::string_view name);

}  // namespace prefile::parse
