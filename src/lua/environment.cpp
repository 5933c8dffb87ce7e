#include "lua/environment.h"

#include <algorithm>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

// Keys of the registry, by address: the allow-list, the metatable of environments, the metatable of
// libraries. The first is also the field of a view's metatable that holds the table behind it.
const char kAllowList = 0;
const char kEnvironment = 0;
const char kLibrary = 0;
const char kBehind = 0;

const char* name_at(lua_State* state, int index) {
  return lua_type(state, index) == LUA_TSTRING ? lua_tostring(state, index) : luaL_typename(state, index);
}

int refuse_global(lua_State* state) {
  raise(state, std::string("assignment to global '") + name_at(state, 2) + "'; declare it local");
}

int refuse_unknown_global(lua_State* state) {
  raise(state, std::string("undefined global '") + name_at(state, 2) + "'");
}

int refuse_unknown_field(lua_State* state) {
  if (lua_type(state, 2) != LUA_TSTRING) return 0;
  raise(state, std::string("this library has no '") + name_at(state, 2) + "'");
}

int refuse_write(lua_State* state) { raise(state, "this table is read-only"); }

int length_behind(lua_State* state) {
  lua_getmetatable(state, 1);
  lua_rawgetp(state, -1, &kBehind);
  lua_pushinteger(state, static_cast<lua_Integer>(lua_rawlen(state, -1)));
  return 1;
}

void set_function(lua_State* state, const char* field, lua_CFunction function) {
  lua_pushcfunction(state, function);
  lua_setfield(state, -2, field);
}

void lock(lua_State* state) {
  lua_pushboolean(state, 0);
  lua_setfield(state, -2, "__metatable");
}

/// The table behind the view at `index`.
void push_behind(lua_State* state, int index) {
  lua_getmetatable(state, index);
  lua_rawgetp(state, -1, &kBehind);
  lua_remove(state, -2);
}

void make_registry(lua_State* state) {
  lua_createtable(state, 0, 32);
  lua_createtable(state, 0, 1);
  set_function(state, "__index", refuse_unknown_global);
  lua_setmetatable(state, -2);
  lua_pushvalue(state, -1);
  lua_rawsetp(state, LUA_REGISTRYINDEX, &kAllowList);

  lua_createtable(state, 0, 3);
  lua_insert(state, -2);
  lua_setfield(state, -2, "__index");
  set_function(state, "__newindex", refuse_global);
  lock(state);
  lua_rawsetp(state, LUA_REGISTRYINDEX, &kEnvironment);

  lua_createtable(state, 0, 1);
  set_function(state, "__index", refuse_unknown_field);
  lua_rawsetp(state, LUA_REGISTRYINDEX, &kLibrary);
}

/// Copies the fields of the table on top into the table at `index`.
void join_fields(lua_State* state, int index) {
  lua_pushnil(state);
  while (lua_next(state, -2) != 0) {
    lua_pushvalue(state, -2);
    lua_insert(state, -2);
    lua_rawset(state, index);
  }
}

/// Methods of strings: the library itself.
void give_strings_methods(lua_State* state) {
  lua_rawgetp(state, LUA_REGISTRYINDEX, &kAllowList);
  lua_getfield(state, -1, "string");
  lua_pushliteral(state, "");
  lua_createtable(state, 0, 2);
  push_behind(state, -3);
  lua_setfield(state, -2, "__index");
  lock(state);
  lua_setmetatable(state, -2);
  lua_pop(state, 3);
}

}  // namespace

void install_environment(lua_State* state) {
  make_registry(state);
  install_base(state);
  install_string(state);
  install_table(state);
  install_math(state);
  install_utf8(state);
  install_text(state);
  give_strings_methods(state);
}

void push_environment(lua_State* state) {
  lua_createtable(state, 0, 0);
  lua_rawgetp(state, LUA_REGISTRYINDEX, &kEnvironment);
  lua_setmetatable(state, -2);
}

void make_read_only(lua_State* state) {
  lua_createtable(state, 0, 0);
  lua_createtable(state, 0, 5);
  lua_pushvalue(state, -3);
  lua_setfield(state, -2, "__index");
  lua_pushvalue(state, -3);
  lua_rawsetp(state, -2, &kBehind);
  set_function(state, "__newindex", refuse_write);
  set_function(state, "__len", length_behind);
  lock(state);
  lua_setmetatable(state, -2);
  lua_remove(state, -2);
}

bool is_read_only(lua_State* state, int index) {
  if (lua_type(state, index) != LUA_TTABLE || lua_getmetatable(state, index) == 0) return false;
  const bool is_view = lua_rawgetp(state, -1, &kBehind) != LUA_TNIL;
  lua_pop(state, 2);
  return is_view;
}

void push_table_behind(lua_State* state, int index) {
  if (is_read_only(state, index)) {
    push_behind(state, index);
  } else {
    lua_pushvalue(state, index);
  }
}

std::vector<std::string> allowed_names(lua_State* state) {
  std::vector<std::string> names;
  lua_rawgetp(state, LUA_REGISTRYINDEX, &kAllowList);
  lua_pushnil(state);
  while (lua_next(state, -2) != 0) {
    const std::string name = name_at(state, -2);
    if (is_read_only(state, lua_gettop(state))) {
      push_behind(state, -1);
      lua_pushnil(state);
      while (lua_next(state, -2) != 0) {
        names.push_back(name + "." + name_at(state, -2));
        lua_pop(state, 1);
      }
      lua_pop(state, 1);
    } else {
      names.push_back(name);
    }
    lua_pop(state, 1);
  }
  lua_pop(state, 1);
  std::sort(names.begin(), names.end());
  return names;
}

void add_global(lua_State* state, const char* name) {
  luaL_checkstack(state, 8, nullptr);
  lua_rawgetp(state, LUA_REGISTRYINDEX, &kAllowList);
  lua_insert(state, -2);
  if (lua_type(state, -1) == LUA_TTABLE) {
    lua_pushstring(state, name);
    if (lua_rawget(state, -3) == LUA_TTABLE && is_read_only(state, -1)) {
      push_behind(state, -1);
      lua_replace(state, -2);
      lua_insert(state, -2);
      join_fields(state, lua_gettop(state) - 1);
      lua_pop(state, 3);
      return;
    }
    lua_pop(state, 1);
    lua_rawgetp(state, LUA_REGISTRYINDEX, &kLibrary);
    lua_setmetatable(state, -2);
    make_read_only(state);
  }
  lua_pushstring(state, name);
  lua_insert(state, -2);
  lua_rawset(state, -3);
  lua_pop(state, 1);
}

}  // namespace prefile::lua
