#include "run.h"

#include "lua/native.h"
#include "support/catch.h"

namespace prefile::lua {

std::unique_ptr<Sandbox> fresh(Budget budget) {
  auto made = Sandbox::make(budget);
  REQUIRE(made.has_value());
  return std::move(made).value();
}

std::string run(Sandbox& sandbox, std::string_view source, std::string_view name) {
  lua_State* state = sandbox.state();
  lua_settop(state, 0);
  Status status = sandbox.load(source, name);
  if (status) status = sandbox.call(0, 1);
  if (!status) {
    const Error& error = status.error();
    CHECK(lua_gettop(state) == 0);
    return std::string(name_of(error.code)) + ": " + error.message + " @ " + error.context;
  }
  CHECK(lua_gettop(state) == 1);
  if (lua_isnil(state, -1)) return "nil";
  if (lua_isboolean(state, -1)) return lua_toboolean(state, -1) != 0 ? "true" : "false";
  std::size_t size = 0;
  const char* text = lua_tolstring(state, -1, &size);
  return text == nullptr ? lua_typename(state, lua_type(state, -1)) : std::string(text, size);
}

std::string run(std::string_view source, Budget budget) { return run(*fresh(budget), source); }

}  // namespace prefile::lua
