// Errors, protected calls, conversions, raw access.
#include <array>
#include <limits>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

constexpr std::int64_t kCallCost = 4;
constexpr std::int64_t kCaughtErrorCost = 800;  // unwinding takes about two microseconds
constexpr std::size_t kLongestNumeral = 200;
constexpr std::int64_t kDeepestBlame = 10;

int base_assert(lua_State* state) {
  luaL_checkany(state, 1);
  if (lua_toboolean(state, 1) != 0) return lua_gettop(state);
  if (lua_gettop(state) == 1) raise(state, "assertion failed");
  lua_settop(state, 2);
  return lua_error(state);
}

int base_error(lua_State* state) {
  const std::int64_t level = integer_argument_or(state, 2, 1);
  lua_settop(state, 1);
  if (lua_type(state, 1) == LUA_TSTRING && level > 0 && level <= kDeepestBlame) {
    luaL_where(state, static_cast<int>(level));
    lua_insert(state, 1);
    lua_concat(state, 2);
  }
  return lua_error(state);
}

/// What a caught error becomes: a limit goes on unwinding, anything else is for the script.
void settle(lua_State* state, int status) {
  if (status == LUA_ERRMEM) hit_memory_limit(machine_of(state));
  rethrow_limit(state);
  if (status != LUA_ERRRUN && status != LUA_ERRERR) raise_limit(state, Limit::broken);
  charge(state, kCaughtErrorCost);
}

int base_pcall(lua_State* state) {
  charge(state, kCallCost);
  luaL_checkany(state, 1);
  lua_pushboolean(state, 1);
  lua_insert(state, 1);
  const int status = lua_pcall(state, lua_gettop(state) - 2, LUA_MULTRET, 0);
  if (status == LUA_OK) return lua_gettop(state);
  settle(state, status);
  lua_pushboolean(state, 0);
  lua_insert(state, -2);
  return 2;
}

/// The handler runs after the stack has unwound: while an error is being raised, no hook counts.
int base_xpcall(lua_State* state) {
  charge(state, kCallCost);
  luaL_checktype(state, 2, LUA_TFUNCTION);
  lua_pushvalue(state, 2);
  lua_replace(state, 2);
  lua_pushboolean(state, 1);
  lua_pushvalue(state, 1);
  lua_rotate(state, 3, 2);
  const int status = lua_pcall(state, lua_gettop(state) - 4, LUA_MULTRET, 0);
  if (status == LUA_OK) return lua_gettop(state) - 2;
  settle(state, status);
  lua_pushvalue(state, 2);
  lua_insert(state, -2);
  const int handled = lua_pcall(state, 1, 1, 0);
  if (handled != LUA_OK) settle(state, handled);
  lua_pushboolean(state, 0);
  lua_insert(state, -2);
  return 2;
}

int base_select(lua_State* state) {
  const int count = lua_gettop(state);
  if (lua_type(state, 1) == LUA_TSTRING && string_argument(state, 1) == "#") {
    lua_pushinteger(state, count - 1);
    return 1;
  }
  std::int64_t first = integer_argument(state, 1);
  if (first < 0) first = count + first;
  luaL_argcheck(state, first >= 1, 1, "index out of range");
  if (first >= count) return 0;
  charge(state, (count - first) / 4);
  return count - static_cast<int>(first);
}

int base_type(lua_State* state) {
  luaL_checkany(state, 1);
  lua_pushstring(state, luaL_typename(state, 1));
  return 1;
}

int base_tostring(lua_State* state) {
  luaL_checkany(state, 1);
  charge(state, kCallCost);
  push_text_of(state, 1);
  return 1;
}

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return std::numeric_limits<int>::max();
}

std::string_view trim_spaces(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\n\v\f\r";
  const std::size_t first = text.find_first_not_of(kSpaces);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

/// Wraps around, as Lua's integers do.
bool parse_with_base(std::string_view text, int base, lua_Integer& value) {
  text = trim_spaces(text);
  const bool is_negative = !text.empty() && text.front() == '-';
  if (is_negative) text.remove_prefix(1);
  if (text.empty()) return false;
  lua_Unsigned sum = 0;
  for (const char c : text) {
    const int digit = digit_value(c);
    if (digit >= base) return false;
    sum = sum * static_cast<lua_Unsigned>(base) + static_cast<lua_Unsigned>(digit);
  }
  value = static_cast<lua_Integer>(is_negative ? 0U - sum : sum);
  return true;
}

int base_tonumber(lua_State* state) {
  charge(state, kCallCost);
  luaL_checkany(state, 1);
  if (lua_isnoneornil(state, 2)) {
    if (lua_type(state, 1) == LUA_TNUMBER) {
      lua_settop(state, 1);
      return 1;
    }
    if (lua_type(state, 1) == LUA_TSTRING) {
      const std::string_view text = string_argument(state, 1);
      if (text.size() <= kLongestNumeral && lua_stringtonumber(state, text.data()) == text.size() + 1) return 1;
    }
    lua_pushnil(state);
    return 1;
  }
  luaL_checktype(state, 1, LUA_TSTRING);
  const std::string_view text = string_argument(state, 1);
  const std::int64_t base = integer_argument(state, 2);
  luaL_argcheck(state, base >= 2 && base <= 36, 2, "base out of range");
  lua_Integer value = 0;
  if (text.size() <= kLongestNumeral && parse_with_base(text, static_cast<int>(base), value)) {
    lua_pushinteger(state, value);
  } else {
    lua_pushnil(state);
  }
  return 1;
}

int base_rawequal(lua_State* state) {
  luaL_checkany(state, 1);
  luaL_checkany(state, 2);
  lua_pushboolean(state, lua_rawequal(state, 1, 2));
  return 1;
}

int base_rawlen(lua_State* state) {
  const int type = lua_type(state, 1);
  luaL_argexpected(state, type == LUA_TTABLE || type == LUA_TSTRING, 1, "table or string");
  lua_pushinteger(state, static_cast<lua_Integer>(lua_rawlen(state, 1)));
  return 1;
}

int base_rawget(lua_State* state) {
  luaL_checktype(state, 1, LUA_TTABLE);
  luaL_checkany(state, 2);
  lua_settop(state, 2);
  lua_rawget(state, 1);
  return 1;
}

int base_rawset(lua_State* state) {
  luaL_checktype(state, 1, LUA_TTABLE);
  luaL_checkany(state, 2);
  luaL_checkany(state, 3);
  luaL_argcheck(state, !is_read_only(state, 1), 1, "this table is read-only");
  lua_settop(state, 3);
  lua_rawset(state, 1);
  return 1;
}

int next_position(lua_State* state) {
  charge(state, 2);
  const lua_Integer position = lua_tointeger(state, 2) + 1;
  lua_pushinteger(state, position);
  return lua_geti(state, 1, position) == LUA_TNIL ? 1 : 2;
}

int base_ipairs(lua_State* state) {
  luaL_checkany(state, 1);
  lua_pushcfunction(state, next_position);
  lua_pushvalue(state, 1);
  lua_pushinteger(state, 0);
  return 3;
}

constexpr std::array<luaL_Reg, 14> kFunctions{{{"assert", base_assert},
                                               {"error", base_error},
                                               {"ipairs", base_ipairs},
                                               {"pcall", base_pcall},
                                               {"rawequal", base_rawequal},
                                               {"rawget", base_rawget},
                                               {"rawlen", base_rawlen},
                                               {"rawset", base_rawset},
                                               {"select", base_select},
                                               {"tonumber", base_tonumber},
                                               {"tostring", base_tostring},
                                               {"type", base_type},
                                               {"xpcall", base_xpcall},
                                               {"pairs", walk_sorted}}};

}  // namespace

void install_base(lua_State* state) {
  for (const luaL_Reg& each : kFunctions) {
    lua_pushcfunction(state, each.func);
    add_global(state, each.name);
  }
  install_metatables(state);
}

}  // namespace prefile::lua
