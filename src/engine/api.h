// What a rule can use, written down for editors.
#pragma once

#include <string>
#include <vector>

namespace prefile::engine {

/// LuaCATS definitions of the rule's table, the filing and every type reached from it, the report and the
/// libraries: made from the bindings themselves, so that they cannot differ. rules/_api/prefile.d.lua is this text.
[[nodiscard]] std::string api_definitions();

/// The names a rule may use besides those it declares, sorted: "assert", "text.fold".
[[nodiscard]] const std::vector<std::string>& names_for_rules();

}  // namespace prefile::engine
