// What the functions share that scripts ask for facts: their arguments, and the plain tables they answer with.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/push.h"
#include "lua/host.h"

namespace prefile::engine {

/// A string or a located value, as text; charged by its length.
[[nodiscard]] inline std::string text_argument(lua_State* state, int index) {
  std::optional<std::string> text = to_text(state, index);
  luaL_argexpected(state, text.has_value(), index, "string or located value");
  lua::charge(state, 1 + static_cast<std::int64_t>(text->size()) / 4);
  return std::move(*text);
}

/// Sets a field of the table on top of the stack.
inline void put_text(lua_State* state, const char* name, std::string_view text) {
  lua_pushlstring(state, text.data(), text.size());
  lua_setfield(state, -2, name);
}

inline void put_flag(lua_State* state, const char* name, bool value) {
  lua_pushboolean(state, value ? 1 : 0);
  lua_setfield(state, -2, name);
}

}  // namespace prefile::engine
