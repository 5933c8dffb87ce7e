// table.sort: a bottom-up merge sort, so it is stable, and no comparison function, however false, makes it run
// longer or look outside the list. It works on copies a script cannot reach.
#include <algorithm>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

// Stack of the function: the list, the comparison function or nil, and two lists to merge between.
constexpr int kList = 1;
constexpr int kCompare = 2;
constexpr int kFirstCopy = 3;
constexpr int kSecondCopy = 4;

bool are_strings(lua_State* state) { return lua_type(state, -1) == LUA_TSTRING && lua_type(state, -2) == LUA_TSTRING; }

/// Whether the value on top belongs before the one below it. Leaves both.
bool belongs_before(lua_State* state) {
  charge(state, 8);
  if (lua_isnil(state, kCompare)) {
    if (are_strings(state)) {
      charge(state, static_cast<std::int64_t>(std::min(lua_rawlen(state, -1), lua_rawlen(state, -2)) / 8));
    }
    return lua_compare(state, -1, -2, LUA_OPLT) != 0;
  }
  lua_pushvalue(state, kCompare);
  lua_pushvalue(state, -2);
  lua_pushvalue(state, -4);
  lua_call(state, 2, 1);
  const bool result = lua_toboolean(state, -1) != 0;
  lua_pop(state, 1);
  return result;
}

/// Merges [start, middle) and [middle, end) of `from` into `to`; positions are 1-based.
void merge(lua_State* state, int from, int to, lua_Integer start, lua_Integer middle, lua_Integer end) {
  lua_Integer left = start;
  lua_Integer right = middle;
  for (lua_Integer at = start; at < end; ++at) {
    bool takes_right = left >= middle;
    if (left < middle && right < end) {
      lua_rawgeti(state, from, left);
      lua_rawgeti(state, from, right);
      takes_right = belongs_before(state);
      lua_pop(state, 2);
    }
    lua_rawgeti(state, from, takes_right ? right++ : left++);
    lua_rawseti(state, to, at);
  }
}

void copy_list(lua_State* state, int from, int to, lua_Integer size) {
  charge(state, size);
  for (lua_Integer at = 1; at <= size; ++at) {
    lua_rawgeti(state, from, at);
    lua_rawseti(state, to, at);
  }
}

}  // namespace

int sort_table(lua_State* state) {
  luaL_checktype(state, kList, LUA_TTABLE);
  luaL_argcheck(state, !is_read_only(state, kList), kList, "this table is read-only");
  if (!lua_isnoneornil(state, kCompare)) luaL_checktype(state, kCompare, LUA_TFUNCTION);
  lua_settop(state, 2);
  const auto size = static_cast<lua_Integer>(lua_rawlen(state, kList));
  lua_newtable(state);
  lua_newtable(state);
  copy_list(state, kList, kFirstCopy, size);
  int from = kFirstCopy;
  int to = kSecondCopy;
  for (lua_Integer width = 1; width < size; width *= 2) {
    for (lua_Integer start = 1; start <= size; start += 2 * width) {
      merge(state, from, to, start, std::min(start + width, size + 1), std::min(start + 2 * width, size + 1));
    }
    charge(state, size * 2);
    std::swap(from, to);
  }
  copy_list(state, from, kList, size);
  return 0;
}

}  // namespace prefile::lua
