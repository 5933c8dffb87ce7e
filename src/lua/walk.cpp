// pairs: every key once, numbers first, then strings by their bytes, then false and true. The order of Lua's
// own tables depends on addresses and on a seed.
#include <algorithm>
#include <bit>
#include <string>
#include <string_view>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

enum class KeyKind : std::uint8_t { integer, real, text, boolean };

/// Trivial: lives in Lua's memory, where it is counted.
struct Key {
  KeyKind kind;
  std::uint32_t position;  ///< in the list of keys
  union {
    lua_Integer integer;
    lua_Number real;
    std::size_t size;
  };
  const char* bytes;
};

int rank(const Key& key) {
  constexpr int kRanks[] = {0, 0, 1, 2};
  return kRanks[static_cast<int>(key.kind)];
}

double real_of(const Key& key) { return key.kind == KeyKind::real ? key.real : static_cast<double>(key.integer); }

bool comes_before(const Key& a, const Key& b) {
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (a.kind == KeyKind::text) return std::string_view(a.bytes, a.size) < std::string_view(b.bytes, b.size);
  if (a.kind == KeyKind::real || b.kind == KeyKind::real) return real_of(a) < real_of(b);
  return a.integer < b.integer;
}

/// From what is sorted alone: how many comparisons it really takes depends on the order Lua gave the keys in.
std::int64_t sorting_cost(const Key* keys, std::uint32_t count) {
  std::int64_t bytes = 0;
  for (std::uint32_t at = 0; at < count; ++at) {
    if (keys[at].kind == KeyKind::text) bytes += static_cast<std::int64_t>(keys[at].size);
  }
  return (static_cast<std::int64_t>(count) * 2 + bytes / 16) * std::bit_width(count);
}

Key key_at_top(lua_State* state, std::uint32_t position) {
  Key key{};
  key.position = position;
  switch (lua_type(state, -1)) {
    case LUA_TNUMBER:
      if (lua_isinteger(state, -1) != 0) {
        key.kind = KeyKind::integer;
        key.integer = lua_tointeger(state, -1);
      } else {
        key.kind = KeyKind::real;
        key.real = lua_tonumber(state, -1);
      }
      return key;
    case LUA_TSTRING: {
      key.kind = KeyKind::text;
      std::size_t size = 0;
      key.bytes = lua_tolstring(state, -1, &size);
      key.size = size;
      return key;
    }
    case LUA_TBOOLEAN:
      key.kind = KeyKind::boolean;
      key.integer = lua_toboolean(state, -1);
      return key;
    default:
      raise(state, std::string("pairs: a key of type ") + luaL_typename(state, -1) +
                       " has no order; keys must be numbers, strings or booleans");
  }
}

/// Pushes a list of the keys of the table at `table`; returns how many.
std::uint32_t push_keys(lua_State* state, int table) {
  lua_newtable(state);
  const int keys = lua_gettop(state);
  std::uint32_t count = 0;
  lua_pushnil(state);
  while (lua_next(state, table) != 0) {
    charge(state, 4);
    lua_pop(state, 1);
    lua_pushvalue(state, -1);
    lua_rawseti(state, keys, ++count);
  }
  return count;
}

// Upvalues of the iterator: table, list of keys, sorted keys, how many are done.
constexpr int kTable = 1;
constexpr int kKeys = 2;
constexpr int kOrder = 3;
constexpr int kDone = 4;

int next_sorted(lua_State* state) {
  charge(state, 4);
  const auto* order = static_cast<const Key*>(lua_touserdata(state, lua_upvalueindex(kOrder)));
  const std::size_t count = lua_rawlen(state, lua_upvalueindex(kOrder)) / sizeof(Key);
  auto done = static_cast<std::size_t>(lua_tointeger(state, lua_upvalueindex(kDone)));
  bool is_found = false;
  while (done < count && !is_found) {
    lua_settop(state, 0);
    lua_rawgeti(state, lua_upvalueindex(kKeys), order[done++].position);
    lua_pushvalue(state, -1);
    is_found = lua_rawget(state, lua_upvalueindex(kTable)) != LUA_TNIL;
    charge(state, 1);
  }
  lua_pushinteger(state, static_cast<lua_Integer>(done));
  lua_replace(state, lua_upvalueindex(kDone));
  if (!is_found) lua_pushnil(state);
  return is_found ? 2 : 1;
}

}  // namespace

int walk_sorted(lua_State* state) {
  luaL_checkany(state, 1);
  if (luaL_getmetafield(state, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(state, 1);
    lua_call(state, 1, 3);
    return 3;
  }
  luaL_checktype(state, 1, LUA_TTABLE);
  lua_settop(state, 1);
  push_table_behind(state, 1);
  const std::uint32_t count = push_keys(state, 2);
  auto* order = static_cast<Key*>(lua_newuserdatauv(state, count * sizeof(Key), 0));
  for (std::uint32_t at = 0; at < count; ++at) {
    lua_rawgeti(state, 3, at + 1);
    order[at] = key_at_top(state, at + 1);
    lua_pop(state, 1);
  }
  charge(state, sorting_cost(order, count));
  std::sort(order, order + count, comes_before);
  lua_pushinteger(state, 0);
  lua_pushcclosure(state, next_sorted, 4);
  return 1;
}

}  // namespace prefile::lua
