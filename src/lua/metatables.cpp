// setmetatable and getmetatable. A metatable is copied when it is set: what a script writes into its own table
// later changes nothing, so no finalizer, weak table or closing function can come in by that way.
#include <algorithm>
#include <array>
#include <string>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

constexpr std::array<const char*, 23> kFunctionFields{
    "__call", "__tostring", "__eq",  "__lt",  "__le",   "__concat", "__len",     "__unm",
    "__add",  "__sub",      "__mul", "__div", "__mod",  "__pow",    "__idiv",    "__band",
    "__bor",  "__bxor",     "__shl", "__shr", "__bnot", "__index",  "__newindex"};
constexpr std::array<const char*, 2> kChainFields{"__index", "__newindex"};
constexpr std::array<const char*, 6> kRefusedFields{"__gc", "__mode", "__close", "__metatable", "__name", "__pairs"};
constexpr lua_Integer kLongestChain = 8;

// Fields of a copy, by address: the script's own metatable, and how many tables a lookup may go through.
// kTargets is the registry's set of tables that stand behind another one.
const char kOriginal = 0;
const char kDepth = 0;
const char kTargets = 0;

lua_Integer depth_of(lua_State* state, int index) {
  if (lua_getmetatable(state, index) == 0) return 0;
  lua_rawgetp(state, -1, &kDepth);
  const lua_Integer depth = lua_tointeger(state, -1);
  lua_pop(state, 2);
  return depth;
}

bool is_target(lua_State* state, int index) {
  lua_rawgetp(state, LUA_REGISTRYINDEX, &kTargets);
  lua_pushvalue(state, index);
  const bool found = lua_rawget(state, -2) != LUA_TNIL;
  lua_pop(state, 2);
  return found;
}

/// A table that others look into keeps the metatable it has, or none: chains cannot grow behind our back.
void mark_target(lua_State* state, int index) {
  lua_rawgetp(state, LUA_REGISTRYINDEX, &kTargets);
  lua_pushvalue(state, index);
  lua_pushboolean(state, 1);
  lua_rawset(state, -3);
  lua_pop(state, 1);
}

void check_fields(lua_State* state) {
  for (const char* field : kRefusedFields) {
    lua_pushstring(state, field);
    if (lua_rawget(state, 2) != LUA_TNIL) raise(state, std::string("'") + field + "' is not available to rules");
    lua_pop(state, 1);
  }
}

bool is_chain_field(const char* field) {
  return std::find_if(kChainFields.begin(), kChainFields.end(),
                      [&](const char* each) { return std::string_view(each) == field; }) != kChainFields.end();
}

/// Copies one field from the metatable at 2 into the copy at 3; returns the depth of the chain behind it.
lua_Integer copy_field(lua_State* state, const char* field) {
  lua_pushstring(state, field);
  const int type = lua_rawget(state, 2);
  lua_Integer depth = 0;
  if (type == LUA_TTABLE && is_chain_field(field)) {
    if (lua_rawequal(state, -1, 1) != 0) raise(state, std::string("'") + field + "' cannot be the table itself");
    depth = depth_of(state, -1);
    mark_target(state, lua_gettop(state));
  } else if (type != LUA_TFUNCTION && type != LUA_TNIL) {
    raise(state, std::string("'") + field + "' must be a function");
  }
  if (type == LUA_TNIL) {
    lua_pop(state, 1);
  } else {
    lua_setfield(state, 3, field);
  }
  return depth;
}

int set_metatable(lua_State* state) {
  luaL_checktype(state, 1, LUA_TTABLE);
  luaL_checktype(state, 2, LUA_TTABLE);
  charge(state, static_cast<std::int64_t>(kFunctionFields.size()) * 4);
  lua_settop(state, 2);
  if (lua_getmetatable(state, 1) != 0) raise(state, "the table has a metatable already");
  if (is_target(state, 1)) raise(state, "other tables look into this one already; set its metatable before theirs");
  check_fields(state);
  lua_createtable(state, 0, 4);
  lua_Integer depth = 0;
  for (const char* field : kFunctionFields) depth = std::max(depth, copy_field(state, field));
  if (++depth > kLongestChain) raise(state, "the chain of '__index' tables is too long");
  lua_pushinteger(state, depth);
  lua_rawsetp(state, 3, &kDepth);
  lua_pushvalue(state, 2);
  lua_rawsetp(state, 3, &kOriginal);
  lua_setmetatable(state, 1);
  lua_settop(state, 1);
  return 1;
}

int get_metatable(lua_State* state) {
  luaL_checkany(state, 1);
  if (lua_type(state, 1) != LUA_TTABLE || lua_getmetatable(state, 1) == 0) {
    lua_pushnil(state);
    return 1;
  }
  lua_rawgetp(state, -1, &kOriginal);
  return 1;
}

}  // namespace

void install_metatables(lua_State* state) {
  lua_newtable(state);
  lua_rawsetp(state, LUA_REGISTRYINDEX, &kTargets);
  lua_pushcfunction(state, set_metatable);
  add_global(state, "setmetatable");
  lua_pushcfunction(state, get_metatable);
  add_global(state, "getmetatable");
}

}  // namespace prefile::lua
