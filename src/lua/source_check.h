// Looks at a chunk before Lua compiles it: refuses what Lua's compiler would do badly or slowly.
#pragma once

#include <string_view>

#include "base/result.h"

namespace prefile::lua {

/// Errors: bad_rule with `name:line` as context. What is refused, and why, stands in docs/sandbox.md.
[[nodiscard]] Status check_source(std::string_view source, std::string_view name);

}  // namespace prefile::lua
