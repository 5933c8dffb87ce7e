#include "lua/sandbox.h"

#include <stdexcept>

#include "lua/host.h"
#include "lua/native.h"
#include "run.h"
#include "support/catch.h"

namespace prefile::lua {
namespace {

int destroyed = 0;

struct Witness {
  Witness() = default;
  Witness(const Witness&) = delete;
  Witness& operator=(const Witness&) = delete;
  ~Witness() { ++destroyed; }
};

int fail(lua_State* /*state*/) { throw std::runtime_error("bug"); }
int exhaust(lua_State* /*state*/) { throw std::bad_alloc(); }

void give(Sandbox& sandbox, const char* name, lua_CFunction function) {
  lua_pushcfunction(sandbox.state(), function);
  add_global(sandbox.state(), name);
}

}  // namespace

TEST_CASE("a chunk runs and returns its values") {
  CHECK(run("return 1 + 2") == "3");
  CHECK(run("return") == "nil");
}

TEST_CASE("an error thrown by Lua runs C++ destructors") {
  destroyed = 0;
  const auto sandbox = fresh();
  give(*sandbox, "thrower", [](lua_State* state) -> int {
    const Witness witness;
    return luaL_error(state, "thrown");
  });
  CHECK(run(*sandbox, "thrower()") == "rule_failed: thrown @ rule.lua:1");
  CHECK(destroyed == 1);
}

TEST_CASE("a limit met in a host function runs its destructors too") {
  destroyed = 0;
  const auto sandbox = fresh({.fuel = 1000});
  give(*sandbox, "expensive", [](lua_State* state) -> int {
    const Witness witness;
    charge(state, 5000);
    return 0;
  });
  CHECK(run(*sandbox, "\npcall(expensive)\nreturn 'went on'").ends_with("@ rule.lua:2"));
  CHECK(destroyed == 1);
  CHECK(sandbox->is_spent());
}

TEST_CASE("an endless loop runs out of fuel, and the state is spent") {
  const auto sandbox = fresh({.fuel = 1'000'000});
  CHECK(run(*sandbox, "\nwhile true do end").starts_with("out_of_fuel: used up its budget of 1000000 units"));
  CHECK(sandbox->is_spent());
  CHECK(sandbox->fuel_used() >= 1'000'000);
  CHECK(run(*sandbox, "return 1").starts_with("out_of_fuel: "));
  lua_pushcfunction(sandbox->state(), [](lua_State* /*state*/) { return 0; });
  CHECK_FALSE(sandbox->call(0, 0).has_value());
  CHECK(lua_gettop(sandbox->state()) == 0);
}

TEST_CASE("every call starts with a full tank") {
  const auto sandbox = fresh({.fuel = 1'000'000});
  for (int time = 0; time < 5; ++time) CHECK(run(*sandbox, "for i = 1, 300000 do end return 'done'") == "done");
}

TEST_CASE("memory is counted and its end is final") {
  const auto sandbox = fresh({.memory = 4ULL << 20U});
  CHECK(run(*sandbox, "local t = {}\npcall(function() for i = 1, 1e6 do\nt[i] = {} end end)") ==
        "out_of_memory: needs more than 4 MiB of memory @ rule.lua:3");
  CHECK(sandbox->is_spent());
  CHECK(sandbox->memory_used() <= 4ULL << 20U);
}

TEST_CASE("a budget too small for a state is an error, not a crash") {
  for (std::size_t memory = 0; memory < 20000; memory += 97) {
    auto made = Sandbox::make({.memory = memory});
    if (!made) CHECK(made.error().code == ErrorCode::out_of_memory);
  }
  CHECK(Sandbox::make({.memory = 32768}).has_value());
}

TEST_CASE("any memory budget ends a chunk cleanly") {
  constexpr std::string_view kChunk =
      "local t = {} for i = 1, 50 do t[#t + 1] = ('x'):rep(i) .. i end table.sort(t)"
      " for k, v in pairs(t) do text.find(v, 'x+5') end return #table.concat(t, ',')";
  int ended = 0;
  for (std::size_t memory = 14000; memory < 40000; memory += 61) {
    auto made = Sandbox::make({.memory = memory});
    if (!made) continue;
    const std::string result = run(**made, kChunk);
    CHECK((result == "1415" || result.starts_with("out_of_memory: ")));
    if (result == "1415") ++ended;
  }
  CHECK(ended > 0);
}

TEST_CASE("a clock ends what fuel counts too low") {
  static std::int64_t time = 0;
  time = 0;
  const Budget budget{.now = [] { return time += 50; }, .time = 1000};
  CHECK(run("while true do end", budget) == "out_of_fuel: took longer than 1000 ms @ rule.lua:1");
}

TEST_CASE("pcall cannot swallow a limit") {
  CHECK(run("while true do pcall(function() while true do end end) end", {.fuel = 1'000'000})
            .starts_with("out_of_fuel: "));
  CHECK(run("xpcall(function() while true do end end, function() return 1 end) return 'went on'", {.fuel = 100'000})
            .starts_with("out_of_fuel: "));
}

TEST_CASE("an exception of a host function ends the call, whether or not a script catches errors") {
  const auto sandbox = fresh();
  give(*sandbox, "wrapped", host_function<fail>);
  CHECK(run(*sandbox, "pcall(wrapped) return 'went on'").starts_with("internal: "));
  CHECK(sandbox->is_spent());
  const auto other = fresh();
  give(*other, "bare", fail);
  CHECK(run(*other, "pcall(bare) return 'went on'").starts_with("internal: "));
  const auto third = fresh();
  give(*third, "empty", host_function<exhaust>);
  CHECK(run(*third, "pcall(empty) return 'went on'").starts_with("out_of_memory: "));
}

TEST_CASE("globals are read-only and unknown ones are errors") {
  CHECK(run("x = 1") == "rule_failed: assignment to global 'x'; declare it local @ rule.lua:1");
  CHECK(run("assert = 1") == "rule_failed: assignment to global 'assert'; declare it local @ rule.lua:1");
  CHECK(run("return os") == "rule_failed: undefined global 'os' @ rule.lua:1");
  CHECK(run("\nstring.upper = nil") == "rule_failed: this table is read-only @ rule.lua:2");
  CHECK(run("return string.gsub") == "rule_failed: this library has no 'gsub' @ rule.lua:1");
}

TEST_CASE("one chunk leaves nothing to the next") {
  const auto sandbox = fresh();
  static_cast<void>(run(*sandbox, "pcall(rawset, string, 'leak', 1) pcall(function() leak = 1 end)"));
  CHECK(run(*sandbox, "return pcall(function() return leak end)") == "false");
  CHECK(run(*sandbox, "return pcall(function() return string.leak end)") == "false");
}

TEST_CASE("a syntax error names its line") {
  CHECK(run("local x =\n\n= 1") == "bad_rule: unexpected symbol near '=' @ rule.lua:3");
  CHECK(run("return 'x") == "bad_rule: unfinished string near <eof> @ rule.lua:1");
}

TEST_CASE("names longer than Lua shows are whole in the context") {
  const std::string name = "rules/" + std::string(80, 'n') + "/file.lua";
  const auto sandbox = fresh();
  CHECK(run(*sandbox, "\nlocal x = = 1", name) == "bad_rule: unexpected symbol near '=' @ " + name + ":2");
  CHECK(run(*sandbox, "\n\nerror('raised')", name) == "rule_failed: raised @ " + name + ":3");
  CHECK(run(*sandbox, "\n\nlocal x = nil + 1", name) ==
        "rule_failed: attempt to perform arithmetic on a nil value @ " + name + ":3");
}

TEST_CASE("an error keeps the place it blames") {
  CHECK(run("local function f() error('here') end\nf()") == "rule_failed: here @ rule.lua:1");
  CHECK(run("local function f() error('caller', 2) end\nf()") == "rule_failed: caller @ rule.lua:2");
  CHECK(run("\nerror('bare', 0)") == "rule_failed: bare @ rule.lua:2");
  CHECK(run("error()") == "rule_failed: an error value of type nil was raised @ rule.lua:1");
  CHECK(run("local t = setmetatable({}, {__tostring = function() while true do end end}) error(t)") ==
        "rule_failed: an error value of type table was raised @ rule.lua:1");
}

TEST_CASE("host values can be built under protection") {
  const auto sandbox = fresh({.memory = 64 * 1024});
  CHECK(sandbox->protect([](lua_State* state) { lua_pushinteger(state, 7); }, 1).has_value());
  CHECK(lua_tointeger(sandbox->state(), -1) == 7);
  const Status raised = sandbox->protect([](lua_State* state) { luaL_error(state, "no"); });
  REQUIRE_FALSE(raised.has_value());
  CHECK(raised.error().message == "no");
  CHECK_FALSE(sandbox->is_spent());
  const Status full = sandbox->protect([](lua_State* state) {
    while (true) lua_newtable(state), lua_rawsetp(state, LUA_REGISTRYINDEX, state), lua_newuserdatauv(state, 1000, 0);
  });
  REQUIRE_FALSE(full.has_value());
  CHECK(full.error().code == ErrorCode::out_of_memory);
  CHECK(sandbox->is_spent());
}

TEST_CASE("a call from within a call is refused") {
  const auto sandbox = fresh();
  give(*sandbox, "again", [](lua_State* state) -> int {
    lua_pushcfunction(state, [](lua_State* /*state*/) { return 0; });
    lua_pushboolean(state, sandbox_of(state).call(0, 0).has_value());
    return 1;
  });
  CHECK(run(*sandbox, "return again()") == "false");
}

TEST_CASE("the host's tables join the libraries and stay read-only") {
  const auto sandbox = fresh();
  lua_State* state = sandbox->state();
  lua_newtable(state);
  lua_pushinteger(state, 42);
  lua_setfield(state, -2, "answer");
  add_global(state, "text");
  CHECK(lua_gettop(state) == 0);
  CHECK(run(*sandbox, "return text.answer") == "42");
  CHECK(run(*sandbox, "return text.contains('abc', 'b')") == "true");
  lua_newtable(state);
  lua_pushliteral(state, "first");
  lua_rawseti(state, -2, 1);
  add_global(state, "list");
  CHECK(run(*sandbox, "local n = 0 for _, v in ipairs(list) do n = n + 1 end return n .. list[1] .. #list") ==
        "1first1");
  CHECK(run(*sandbox, "list[2] = 1").starts_with("rule_failed: this table is read-only"));
  CHECK(run(*sandbox, "table.insert(list, 1)").starts_with("rule_failed: bad argument #1 to 'insert'"));
}

TEST_CASE("bytecode and sources past the bounds are refused") {
  CHECK(run("\x1bLua").starts_with("bad_rule: attempt to load a binary chunk"));
  CHECK(run("return '" + std::string(256 * 1024, 'x') + "'").starts_with("bad_rule: the file is longer than 256 KiB"));
  CHECK(run("\nreturn _ENV") == "bad_rule: '_ENV' is not available to rules @ rule.lua:2");
  CHECK(run("-- _ENV\nreturn '_ENV'") == "_ENV");
}

}  // namespace prefile::lua
