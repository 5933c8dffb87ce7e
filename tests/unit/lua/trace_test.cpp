#include "lua/trace.h"

#include "lua/sandbox.h"
#include "lua/tokens.h"
#include "support/catch.h"

namespace {

using prefile::lua::SourceToken;
using prefile::lua::SourceTokenKind;
using Lines = std::set<std::uint32_t>;

std::vector<std::string> texts(const std::string& source) {
  std::vector<std::string> found;
  for (const SourceToken& token : prefile::lua::tokens_of(source)) found.emplace_back(token.text);
  return found;
}

Lines lines_never_run(const std::string& source) {
  auto sandbox = prefile::lua::Sandbox::make();
  REQUIRE(sandbox);
  prefile::lua::Trace trace;
  (*sandbox)->trace(&trace);
  REQUIRE((*sandbox)->load(source, "traced.lua"));
  REQUIRE((*sandbox)->call(0, 0));
  return prefile::lua::lines_never_run(source, trace);
}

std::vector<std::string> unknown(const std::string& source) {
  std::vector<std::string> names;
  for (const auto& each : prefile::lua::unknown_names(source, {"assert", "text.fold", "text.has"})) {
    names.emplace_back(std::string(each.name) + ":" + std::to_string(each.line));
  }
  return names;
}

}  // namespace

TEST_CASE("Lua source is cut into names, numbers, strings and signs") {
  CHECK(texts("local x = a.b..'c' -- end\nreturn x ~= 0x1p-2, 1e+5") ==
        std::vector<std::string>{"local", "x", "=", "a", ".", "b", "..", "'c'", "return", "x", "~=", "0x1p", "-", "2",
                                 ",", "1e+5"});
}

TEST_CASE("long strings and long comments are one token and none") {
  CHECK(texts("x = [==[ a ]] b ]==] --[[ two\nlines ]] y") ==
        std::vector<std::string>{"x", "=", "[==[ a ]] b ]==]", "y"});
}

TEST_CASE("tokens know their lines") {
  const std::vector<SourceToken> tokens = prefile::lua::tokens_of("a\n[[\n\n]]\nb");
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[1].line == 2);
  CHECK(tokens[2].line == 5);
  CHECK(tokens[2].kind == SourceTokenKind::name);
}

TEST_CASE("source that stops anywhere is cut without harm") {
  const std::string source = "local s = 'a\\'b' .. [=[x]=] --[[c]] 0x1 ... \"q\"";
  for (std::size_t size = 0; size <= source.size(); ++size) {
    CHECK(prefile::lua::tokens_of(source.substr(0, size)).size() <= size);
  }
}

TEST_CASE("a branch that is not taken is a line that never ran") {
  CHECK(lines_never_run("local x = 1\nif x == 2 then\n  x = 3\nend\nreturn x") == Lines{3});
  CHECK(lines_never_run("local x = 1\nif x == 1 then\n  x = 3\nend\nreturn x").empty());
}

TEST_CASE("a function that is never called shows as its first line") {
  CHECK(lines_never_run("local function a()\n  return 1\nend\nlocal function b()\n  return 2\nend\nreturn a()") ==
        Lines{4});
}

TEST_CASE("a name that nothing declares is found with its first line") {
  CHECK(unknown("local a = b\nreturn a + b") == std::vector<std::string>{"b:1"});
  CHECK(unknown("assert(text.fold('x'))").empty());
  CHECK(unknown("return text.flod('x')") == std::vector<std::string>{"flod:1"});
}

TEST_CASE("parameters, loop variables, fields, methods and keys are no unknown names") {
  CHECK(unknown("local function f(p, ...)\n  for i, v in p:all() do p.x = { key = i, v } end\nend\nreturn f").empty());
}
