// What a script sees: the allow-list, its libraries, and an environment that can be read and not written.
#pragma once

#include <string>
#include <vector>

#include "lua/native.h"

namespace prefile::lua {

/// Fills a fresh state with the allow-list.
void install_environment(lua_State* state);
/// Pushes a new environment for one chunk.
void push_environment(lua_State* state);

/// What scripts may use, sorted: `assert`, `string.len`. The state must have room for a few values.
[[nodiscard]] std::vector<std::string> allowed_names(lua_State* state);

}  // namespace prefile::lua
