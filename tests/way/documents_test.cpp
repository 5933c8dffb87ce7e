// The documents agree with the tree: links lead somewhere, lists are complete, and nothing of one machine is in them.
#include <algorithm>
#include <array>
#include <regex>
#include <set>

#include "files.h"
#include "support/catch.h"

namespace prefile::way {
namespace {

using Names = std::set<std::string>;

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

/// All that `pattern`'s first group matches in `text`.
std::vector<std::string> all(const std::string& text, const char* pattern) {
  const std::regex regex(pattern);
  std::vector<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), regex); it != std::sregex_iterator(); ++it) {
    found.push_back((*it)[1].str());
  }
  return found;
}

/// The package names in packages.txt.
Names listed_packages() {
  Names names;
  for (std::string_view line : lines_of(file_at("packages.txt").text)) {
    if (!line.empty() && line.front() != '#' && line.front() != '[') names.emplace(line);
  }
  return names;
}

/// The names in the first column of the tables of the decision on packages.
Names explained_packages() {
  Names names;
  for (const std::string& cell : all(file_at("docs/adr/0005-packages.md").text, "\n\\| ([a-z][^|]*[^| ]) *\\|")) {
    if (cell == "package") continue;
    for (const std::string& name : all(cell, "([a-z0-9.+-]+)")) names.insert(name);
  }
  return names;
}

}  // namespace

TEST_CASE("every decision record is in the list of documents") {
  const std::string& list = file_at("docs/README.md").text;
  std::size_t records = 0;
  for (const TextFile& file : tree()) {
    if (!file.in("docs/adr")) continue;
    ++records;
    INFO(file.path);
    CHECK(list.find("(" + file.path.substr(5) + ")") != std::string::npos);
  }
  CHECK(records > 0);
}

TEST_CASE("decision records are numbered without a double") {
  Names numbers;
  for (const TextFile& file : tree()) {
    if (!file.in("docs/adr")) continue;
    const std::string name = file.path.substr(9);
    INFO(file.path);
    CHECK(std::regex_match(name, std::regex("[0-9]{4}-[a-z0-9-]+\\.md")));
    CHECK(numbers.insert(name.substr(0, 4)).second);
    CHECK(file.text.starts_with("# " + name.substr(0, 4) + ": "));
  }
}

TEST_CASE("every package that is installed has its reason, and every reason its package") {
  CHECK(listed_packages() == explained_packages());
}

TEST_CASE("every rule is in the changelog") {
  const std::string& changelog = file_at("CHANGELOG.md").text;
  std::size_t rules = 0;
  for (const TextFile& file : tree()) {
    if (!file.in("rules") || !file.ends_with(".lua") || file.path.find("/_") != std::string::npos) continue;
    if (file.path == "rules/renamed.lua") continue;
    ++rules;
    const std::string id = file.path.substr(6, file.path.size() - 10);
    INFO(id);
    CHECK(changelog.find("`" + id + "`") != std::string::npos);
  }
  CHECK(rules > 0);
}

TEST_CASE("every link between documents leads to a file") {
  std::size_t links = 0;
  for (const TextFile& file : tree()) {
    if (!file.ends_with(".md")) continue;
    for (const std::string& target : all(file.text, "\\]\\(([^)#: ]+)(?:#[^)]*)?\\)")) {
      ++links;
      INFO(file.path << " links to " << target);
      CHECK(exists(folder_of(file.path) + target));
    }
  }
  CHECK(links > 0);
}

TEST_CASE("every verb of ./dev that a document names exists") {
  const std::string& script = file_at("dev").text;
  for (const TextFile& file : tree()) {
    if (!file.ends_with(".md")) continue;
    for (const std::string& verb : all(file.text, "\\./dev ([a-z]+)")) {
      INFO(file.path << ": ./dev " << verb);
      CHECK(script.find("\n./dev " + verb) != std::string::npos);
    }
  }
}

TEST_CASE("no file names a path of the machine it was written on") {
  const std::regex paths(
      "(^|[^A-Za-z0-9_.~-])/(home|root|work|farm|Users)/[A-Za-z.]"
      "|/tmp/(team|way)|[.]library/");
  for (const TextFile& file : tree()) {
    if (file.path == "tests/way/documents_test.cpp") continue;
    std::size_t number = 0;
    for (std::string_view line : lines_of(file.text)) {
      ++number;
      if (line.size() > 4000 || line.find('/') == std::string_view::npos) continue;
      INFO(file.path << ":" << number << ": " << line);
      CHECK_FALSE(std::regex_search(line.begin(), line.end(), paths));
    }
  }
}

TEST_CASE("no file has trailing blanks, tabs in C++ or a missing last line end") {
  constexpr std::array<std::string_view, 7> kKinds = {".cpp", ".h", ".md", ".cmake", ".lua", ".css", ".js"};
  for (const TextFile& file : tree()) {
    if (std::none_of(kKinds.begin(), kKinds.end(), [&](std::string_view kind) { return file.ends_with(kind); }))
      continue;
    INFO(file.path);
    CHECK((file.text.empty() || file.text.back() == '\n'));
    std::size_t number = 0;
    for (std::string_view line : lines_of(file.text)) {
      ++number;
      INFO("line " << number);
      CHECK_FALSE(line.ends_with(' '));
      CHECK_FALSE(line.ends_with('\t'));
      CHECK_FALSE(line.ends_with('\r'));
    }
  }
}

}  // namespace prefile::way
