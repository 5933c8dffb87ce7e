// From the bytes of an input to the filing model.
#pragma once

#include <string>

#include "base/result.h"
#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// Parses one submission. `name` is what reports call the input (its path as given); `bytes` move into
/// the filing. Damage that leaves something readable is a Problem of the filing; an Error means there is
/// no filing here at all (empty, binary, an error page). Filer codes and passwords are overwritten with asterisks in
/// the kept bytes, so hash the input before. A filing whose form nothing names gets the problem unknown-form.
[[nodiscard]] Result<Filing> parse_filing(std::string name, std::string bytes, const Limits& limits = {});

}  // namespace prefile::parse
