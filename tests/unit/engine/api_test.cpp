#include "engine/api.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "engine/push.h"
#include "lua/environment.h"
#include "support/catch.h"

namespace {

using prefile::engine::api_definitions;

std::string read(const std::string& path) {
  std::ifstream file(std::string(PREFILE_SOURCE_DIR) + "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> matches(const std::string& text, const std::string& pattern) {
  const std::regex expression(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) found.insert((*at)[1]);
  return found;
}

/// The names a sandbox with prefile's libraries lets rules use: "assert", "text.fold".
std::vector<std::string> names_of_sandbox() {
  auto sandbox = prefile::lua::Sandbox::make();
  REQUIRE(sandbox);
  prefile::engine::RunContext context;
  prefile::engine::install_bindings(**sandbox, context);
  return prefile::lua::allowed_names((*sandbox)->state());
}

/// The globals of .luacheckrc, as names like "assert" and "text.fold".
std::set<std::string> names_of_luacheck() {
  const std::string text = read(".luacheckrc");
  std::set<std::string> names;
  const std::regex library(R"((\w+) = \{\s*fields = \{([^}]*)\})");
  std::string rest = text;
  for (std::sregex_iterator at(text.begin(), text.end(), library), end; at != end; ++at) {
    const std::string name = (*at)[1];
    const std::string fields = (*at)[2];
    for (const std::string& field : matches(fields, "\"(\\w+)\"")) names.insert(name + "." + field);
    const std::string whole = (*at)[0];
    rest.erase(rest.find(whole), whole.size());
  }
  for (const std::string& name : matches(rest, "\"([a-z]+)\",?")) names.insert(name);
  return names;
}

}  // namespace

TEST_CASE("the editor's definitions in rules/_api are those of the bindings") {
  INFO("write them again with: prefile rule api >rules/_api/prefile.d.lua");
  CHECK(read("rules/_api/prefile.d.lua") == api_definitions());
}

TEST_CASE("every type that a definition names is defined") {
  const std::string text = api_definitions();
  const std::set<std::string> defined = matches(text, "---@(?:class|alias) (prefile\\.[A-Za-z.]+)");
  for (const std::string& name : matches(text, "(prefile\\.[A-Z][A-Za-z]*)")) {
    INFO(name);
    CHECK(defined.contains(name));
  }
}

TEST_CASE("the definitions name every function of the libraries that rules get beside Lua's own") {
  std::set<std::string> described{"date"};
  for (const prefile::engine::Library& library : prefile::engine::libraries()) {
    for (const prefile::engine::FieldInfo& each : library.functions) {
      described.insert(std::string(library.name) + "." + std::string(each.name));
    }
  }
  std::set<std::string> present;
  for (const std::string& name : names_of_sandbox()) {
    if (name == "date" || name.starts_with("text.") || name.starts_with("codes.")) present.insert(name);
  }
  CHECK(described == present);
}

TEST_CASE("luacheck knows exactly the names the sandbox has") {
  const std::vector<std::string> names = names_of_sandbox();
  const std::set<std::string> present(names.begin(), names.end());
  std::set<std::string> listed = names_of_luacheck();
  for (const char* not_a_name : {"sandbox", "prefile"}) listed.erase(not_a_name);
  CHECK(listed == present);
}
