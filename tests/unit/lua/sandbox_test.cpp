#include "lua/sandbox.h"

#include "lua/native.h"
#include "support/catch.h"

namespace prefile::lua {
namespace {

std::unique_ptr<Sandbox> fresh(Budget budget = {}) {
  auto made = Sandbox::make(budget);
  REQUIRE(made.has_value());
  return std::move(made).value();
}

/// Runs a chunk; the first value it returns, as text, or "code: message @ context".
std::string run(Sandbox& sandbox, std::string_view source) {
  lua_State* state = sandbox.state();
  lua_settop(state, 0);
  Status status = sandbox.load(source, "rule.lua");
  if (status) status = sandbox.call(0, 1);
  if (!status) {
    return std::string(name_of(status.error().code)) + ": " + status.error().message + " @ " + status.error().context;
  }
  if (lua_isnil(state, -1)) return "nil";
  if (lua_isboolean(state, -1)) return lua_toboolean(state, -1) != 0 ? "true" : "false";
  const char* text = lua_tostring(state, -1);
  return text == nullptr ? lua_typename(state, lua_type(state, -1)) : text;
}

std::string run(std::string_view source, Budget budget = {}) { return run(*fresh(budget), source); }

}  // namespace

TEST_CASE("a chunk runs and returns its values") { CHECK(run("return 1 + 2") == "3"); }

TEST_CASE("an error thrown by Lua runs C++ destructors") {
  static int destroyed = 0;
  destroyed = 0;
  struct Witness {
    ~Witness() { ++destroyed; }
  };
  const auto sandbox = fresh();
  lua_pushcfunction(sandbox->state(), [](lua_State* state) -> int {
    const Witness witness;
    return luaL_error(state, "thrown");
  });
  add_global(sandbox->state(), "thrower");
  CHECK(run(*sandbox, "thrower()") == "rule_failed: thrown @ rule.lua:1");
  CHECK(destroyed == 1);
}

TEST_CASE("an endless loop ends without fuel, and the state is spent") {
  const auto sandbox = fresh({.fuel = 1'000'000});
  CHECK(run(*sandbox, "\nwhile true do end").starts_with("out_of_fuel: "));
  CHECK(sandbox->is_spent());
  CHECK(run(*sandbox, "return 1").starts_with("out_of_fuel: "));
}

TEST_CASE("pcall cannot swallow a limit") {
  CHECK(run("while true do pcall(function() while true do end end) end", {.fuel = 1'000'000})
            .starts_with("out_of_fuel: "));
  CHECK(run("local t = {} while true do pcall(function() for i = 1, 1e6 do t[#t+1] = {} end end) end",
            {.memory = 4 << 20})
            .starts_with("out_of_memory: "));
}

TEST_CASE("globals are read-only and unknown ones are errors") {
  CHECK(run("x = 1") == "rule_failed: assignment to global 'x'; declare it local @ rule.lua:1");
  CHECK(run("return os") == "rule_failed: undefined global 'os' @ rule.lua:1");
  CHECK(run("\nstring.upper = nil") == "rule_failed: this table is read-only @ rule.lua:2");
}

TEST_CASE("a syntax error names its line") {
  CHECK(run("local x =\n\n= 1").starts_with("bad_rule: unexpected symbol near '=' @ rule.lua:3"));
}

TEST_CASE("pairs goes by numbers, strings, booleans") {
  CHECK(run("local t = {b=1, a=2, [2]=3, [1.5]=4, [-1]=5, [true]=6, [false]=7} local o = {}"
            " for k in pairs(t) do o[#o+1] = tostring(k) end return table.concat(o, ' ')") ==
        "-1 1.5 2 a b false true");
}

TEST_CASE("the libraries do what they say") {
  CHECK(run("return ('x'):rep(3, '-')") == "x-x-x");
  CHECK(run("return string.format('%5.1f|%-4s|%03d', 1.25, 'ab', 7)") == "  1.2|ab  |007");
  CHECK(run("local t = {3,1,2} table.sort(t) return table.concat(t, ',')") == "1,2,3");
  CHECK(run("return tostring({})") == "table");
  CHECK(run("local ok, e = pcall(error, 'x', 0) return e") == "x");
  CHECK(run("return select('#', xpcall(function() error({}) end, function(e) return type(e) end))") == "2");
}

}  // namespace prefile::lua
