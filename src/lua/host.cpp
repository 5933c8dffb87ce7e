#include "lua/host.h"

#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {

std::int64_t integer_argument(lua_State* state, int index) {
  luaL_checktype(state, index, LUA_TNUMBER);
  int is_integer = 0;
  const lua_Integer value = lua_tointegerx(state, index, &is_integer);
  if (is_integer == 0) luaL_argerror(state, index, "a whole number expected");
  return value;
}

std::int64_t integer_argument_or(lua_State* state, int index, std::int64_t absent) {
  return lua_isnoneornil(state, index) ? absent : integer_argument(state, index);
}

double number_argument(lua_State* state, int index) {
  luaL_checktype(state, index, LUA_TNUMBER);
  return lua_tonumber(state, index);
}

std::string_view string_argument(lua_State* state, int index) {
  std::size_t size = 0;
  const char* bytes = luaL_checklstring(state, index, &size);
  return {bytes, size};
}

std::string_view text_argument(lua_State* state, int index) {
  luaL_checkany(state, index);
  if (lua_type(state, index) != LUA_TSTRING) {
    push_text_of(state, index);
    lua_replace(state, index);
  }
  return string_argument(state, index);
}

void push_string(lua_State* state, std::string_view text) {
  if (text.size() > kLongestString) raise_limit(state, Limit::memory);
  charge(state, 1 + static_cast<std::int64_t>(text.size()) / 8);
  lua_pushlstring(state, text.data(), text.size());
}

void raise_host_failure(lua_State* state, bool out_of_memory) {
  raise_limit(state, out_of_memory ? Limit::memory : Limit::broken);
}

void push_text_of(lua_State* state, int index) {
  const int at = lua_absindex(state, index);
  if (luaL_getmetafield(state, at, "__tostring") != LUA_TNIL) {
    lua_pushvalue(state, at);
    lua_call(state, 1, 1);
    if (lua_type(state, -1) != LUA_TSTRING) raise(state, "'__tostring' must return a string");
    return;
  }
  switch (lua_type(state, at)) {
    case LUA_TSTRING: lua_pushvalue(state, at); return;
    case LUA_TNUMBER:
      lua_pushvalue(state, at);
      if (lua_rawequal(state, -1, -1) == 0) {  // not a number: its sign is the machine's, not the script's
        lua_pop(state, 1);
        lua_pushliteral(state, "nan");
        return;
      }
      lua_tostring(state, -1);
      return;
    case LUA_TBOOLEAN: lua_pushstring(state, lua_toboolean(state, at) != 0 ? "true" : "false"); return;
    default: lua_pushstring(state, luaL_typename(state, at)); return;
  }
}

}  // namespace prefile::lua
