// The table library, on raw values: no metamethod can make a list look longer than it is.
#include <array>
#include <string>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

constexpr std::int64_t kMostResults = 200;
constexpr std::int64_t kCallCost = 4;

lua_Integer list_argument(lua_State* state, int index, bool is_changed) {
  charge(state, kCallCost);
  luaL_checktype(state, index, LUA_TTABLE);
  if (is_changed) luaL_argcheck(state, !is_read_only(state, index), index, "this table is read-only");
  push_table_behind(state, index);
  lua_replace(state, index);
  return static_cast<lua_Integer>(lua_rawlen(state, index));
}

int table_insert(lua_State* state) {
  const int count = lua_gettop(state);
  const lua_Integer size = list_argument(state, 1, true);
  if (count == 2) {
    lua_rawseti(state, 1, size + 1);
    return 0;
  }
  if (count != 3) raise(state, "wrong number of arguments to 'insert'");
  const std::int64_t position = integer_argument(state, 2);
  luaL_argcheck(state, position >= 1 && position <= size + 1, 2, "position out of bounds");
  charge(state, size - position + 1);
  for (lua_Integer at = size; at >= position; --at) {
    lua_rawgeti(state, 1, at);
    lua_rawseti(state, 1, at + 1);
  }
  lua_rawseti(state, 1, position);
  return 0;
}

int table_remove(lua_State* state) {
  const lua_Integer size = list_argument(state, 1, true);
  const std::int64_t position = integer_argument_or(state, 2, size);
  if (lua_gettop(state) > 1) {
    luaL_argcheck(state, position >= 1 || (size == 0 && position == 0), 2, "position out of bounds");
    luaL_argcheck(state, position <= size + 1, 2, "position out of bounds");
  }
  charge(state, size - position + 1);
  lua_rawgeti(state, 1, position);
  for (lua_Integer at = position; at < size; ++at) {
    lua_rawgeti(state, 1, at + 1);
    lua_rawseti(state, 1, at);
  }
  if (position <= size) {
    lua_pushnil(state);
    lua_rawseti(state, 1, size);
  }
  return 1;
}

int table_concat(lua_State* state) {
  const lua_Integer size = list_argument(state, 1, false);
  const std::string separator{lua_isnoneornil(state, 2) ? std::string_view{} : string_argument(state, 2)};
  const std::int64_t first = integer_argument_or(state, 3, 1);
  const std::int64_t last = integer_argument_or(state, 4, size);
  std::string result;
  for (std::int64_t at = first; at <= last; ++at) {
    const int type = lua_rawgeti(state, 1, at);
    if (type != LUA_TSTRING && type != LUA_TNUMBER) {
      raise(state, std::string("value ") + std::to_string(at) + " in the list is a " + luaL_typename(state, -1) +
                       ", not a string or number");
    }
    const std::string_view text = string_argument(state, -1);
    charge(state, 2 + static_cast<std::int64_t>(text.size() + separator.size()) / 8);
    if (result.size() + text.size() + separator.size() > kLongestString) raise_limit(state, Limit::memory);
    result += text;
    if (at < last) result += separator;
    lua_pop(state, 1);
    if (at == last) break;
  }
  push_string(state, result);
  return 1;
}

int table_unpack(lua_State* state) {
  const lua_Integer size = list_argument(state, 1, false);
  const std::int64_t first = integer_argument_or(state, 2, 1);
  const std::int64_t last = integer_argument_or(state, 3, size);
  if (first > last) return 0;
  const auto count = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first);
  if (count >= static_cast<std::uint64_t>(kMostResults)) raise(state, "too many values to unpack");
  luaL_checkstack(state, static_cast<int>(count) + 1, nullptr);
  charge(state, static_cast<std::int64_t>(count));
  for (std::int64_t at = first; at <= last; ++at) {
    lua_rawgeti(state, 1, at);
    if (at == last) break;
  }
  return static_cast<int>(count) + 1;
}

int table_pack(lua_State* state) {
  const int count = lua_gettop(state);
  charge(state, kCallCost + count);
  lua_createtable(state, count, 1);
  lua_insert(state, 1);
  for (int at = count; at >= 1; --at) lua_rawseti(state, 1, at);
  lua_pushinteger(state, count);
  lua_setfield(state, 1, "n");
  return 1;
}

constexpr std::array<luaL_Reg, 6> kFunctions{{{"insert", table_insert},
                                              {"remove", table_remove},
                                              {"concat", host_function<table_concat>},
                                              {"unpack", table_unpack},
                                              {"pack", table_pack},
                                              {"sort", sort_table}}};

}  // namespace

void install_table(lua_State* state) {
  lua_createtable(state, 0, static_cast<int>(kFunctions.size()));
  for (const luaL_Reg& each : kFunctions) {
    lua_pushcfunction(state, each.func);
    lua_setfield(state, -2, each.name);
  }
  add_global(state, "table");
}

}  // namespace prefile::lua
