// The allow-list in the sandbox, in .luacheckrc and in docs/sandbox.md is the same list.
#include <algorithm>
#include <fstream>
#include <iterator>

#include "lua/environment.h"
#include "lua/native.h"
#include "lua/sandbox.h"
#include "support/catch.h"

namespace prefile::lua {
namespace {

std::string read(const std::string& path) {
  std::ifstream file(std::string(PREFILE_SOURCE_DIR) + "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void add_fields(lua_State* state, const std::string& prefix, std::vector<std::string>& names) {
  lua_pushnil(state);
  while (lua_next(state, -2) != 0) {
    if (lua_isinteger(state, -2) != 0) {
      names.push_back(prefix + lua_tostring(state, -1));
    } else {
      const std::string name = lua_tostring(state, -2);
      lua_getfield(state, -1, "fields");
      add_fields(state, prefix + name + ".", names);
      lua_pop(state, 1);
    }
    lua_pop(state, 1);
  }
}

/// The names of one standard of .luacheckrc, which is a Lua file.
std::vector<std::string> names_of_standard(const std::string& standard) {
  std::vector<std::string> names;
  lua_State* state = luaL_newstate();
  lua_newtable(state);
  lua_setglobal(state, "stds");
  const std::string source = read(".luacheckrc");
  REQUIRE(luaL_dostring(state, source.c_str()) == LUA_OK);
  lua_getglobal(state, "stds");
  lua_getfield(state, -1, standard.c_str());
  lua_getfield(state, -1, "read_globals");
  add_fields(state, "", names);
  lua_close(state);
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> names_of_sandbox() {
  auto made = Sandbox::make();
  REQUIRE(made.has_value());
  return allowed_names((*made)->state());
}

}  // namespace

TEST_CASE("luacheck allows what the sandbox allows") { CHECK(names_of_standard("sandbox") == names_of_sandbox()); }

TEST_CASE("docs/sandbox.md names everything the sandbox allows") {
  const std::string page = read("docs/sandbox.md");
  for (const std::string& name : names_of_sandbox()) {
    INFO(name);
    CHECK(page.find("`" + name) != std::string::npos);
  }
}

}  // namespace prefile::lua
