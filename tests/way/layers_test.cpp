// Which folder of src/ may include what: our own layers, other people's libraries, and what keeps the core pure.
#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "files.h"
#include "support/catch.h"

namespace prefile::way {
namespace {

using Names = std::set<std::string, std::less<>>;

// A layer and what it may see besides itself.
const std::map<std::string, Names, std::less<>> kLayers = {
    {"base", {}},
    {"text", {"base"}},
    {"model", {"base"}},
    {"diag", {"base"}},
    {"lua", {"text", "base"}},
    {"parse", {"model", "text", "base"}},
    {"engine", {"model", "lua", "text", "diag", "base"}},
    {"report", {"diag", "base"}},
    {"config", {"diag", "base"}},
    {"app", {"parse", "engine", "report", "config", "model", "lua", "text", "diag", "base"}},
    {"cli", {"app", "parse", "engine", "report", "config", "model", "lua", "text", "diag", "base"}},
};

const Names kCore = {"base", "text", "model", "lua", "diag", "parse", "engine", "report"};

// A library's headers, by how their name begins, and the files that may include them.
struct Library {
  std::string_view headers;
  const char* files;
};
const std::vector<Library> kLibraries = {
    {"lua.h", "src/lua/native\\.h"},
    {"lauxlib.h", "src/lua/native\\.h"},
    {"lualib.h", "src/lua/native\\.h"},
    {"lua/native.h", "(src|tests/unit)/(lua|engine)/.*"},
    {"tinyxml2.h", "tools/.*"},
    {"boost/", "src/text/pattern.*"},
    {"expat.h", "src/parse/.*\\.cpp"},
    {"nettle/", "src/base/.*\\.cpp"},
    {"nlohmann/", "src/(report|config|app)/.*\\.cpp|src/app/inspect_parts\\.h|tests/.*"},
    {"toml++/", "src/base/toml\\.h"},
    {"base/toml.h", "src/(config/.*|parse/draft_manifest)\\.cpp"},
    {"toml.hpp", "src/base/toml\\.h"},
    {"zlib.h", "src/parse/inflate\\.cpp"},
    {"spdlog/", "src/(app|cli)/.*"},
    {"fmt/", "src/(app|cli)/.*"},
    {"CLI/", "src/cli/.*"},
    {"gumbo.h", "tests/.*"},
    {"catch2/", "tests/support/.*"},
};

// What would let a clock, a thread, a file, chance or the machine's settings into the core.
const Names kImpureHeaders = {"filesystem", "fstream",    "iostream", "thread",  "mutex", "condition_variable",
                              "future",     "random",     "locale",   "clocale", "ctime", "unistd.h",
                              "csignal",    "sys/stat.h", "locale.h", "time.h"};
const char* const kImpureNames =
    R"(std::hash\b|\bgetenv\b|\bsetlocale\b|(system|steady|high_resolution)_clock|\b(rand|fopen)\s*\(|\btime\s*\(\s*(0|NULL|nullptr))";
// No library says anything or ends the program; that is for cli/.
const char* const kEndsOrPrints =
    R"(std::(cout|cerr|clog|exit|abort|quick_exit|terminate|_Exit)\b|\b(f|v)?printf\s*\()";

bool is_cpp(const TextFile& file) { return file.ends_with(".cpp") || file.ends_with(".h"); }

std::string layer_of(const TextFile& file) {
  if (!file.in("src")) return {};
  const std::string rest = file.path.substr(4);
  return rest.substr(0, rest.find('/'));
}

/// `path:line` of everything in the code of `file` that `pattern` finds.
std::vector<std::string> places(const TextFile& file, const std::regex& pattern) {
  std::vector<std::string> found;
  const std::string code = code_only(file.text);
  std::size_t number = 0;
  for (std::string_view line : lines_of(code)) {
    ++number;
    std::cmatch match;
    if (std::regex_search(line.data(), line.data() + line.size(), match, pattern)) {
      found.push_back(file.path + ":" + std::to_string(number) + ": " + match.str());
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every folder of src is a layer of the table") {
  for (const TextFile& file : tree()) {
    if (!file.in("src") || !is_cpp(file)) continue;
    INFO(file.path);
    CHECK(kLayers.contains(layer_of(file)));
  }
}

TEST_CASE("a layer includes only the layers below it") {
  std::size_t checked = 0;
  for (const TextFile& file : tree()) {
    const auto layer = kLayers.find(layer_of(file));
    if (layer == kLayers.end() || !is_cpp(file)) continue;
    for (const std::string& include : includes_of(file)) {
      const std::string other = include.substr(0, include.find('/'));
      if (!include.ends_with(".h") || !kLayers.contains(other) || other == layer->first) continue;
      ++checked;
      INFO(file.path << " includes " << include);
      CHECK(layer->second.contains(other));
    }
  }
  CHECK(checked > 10);
}

TEST_CASE("a library is included only by the files that wrap it") {
  for (const TextFile& file : tree()) {
    if (!is_cpp(file)) continue;
    for (const std::string& include : includes_of(file)) {
      for (const Library& library : kLibraries) {
        if (!include.starts_with(library.headers)) continue;
        INFO(file.path << " includes " << include << ", which only " << library.files << " may");
        CHECK(std::regex_match(file.path, std::regex(library.files)));
      }
    }
  }
}

TEST_CASE("the core sees no file, thread, clock, locale, chance or environment") {
  const std::regex names(kImpureNames);
  for (const TextFile& file : tree()) {
    if (!kCore.contains(layer_of(file)) || !is_cpp(file)) continue;
    for (const std::string& include : includes_of(file)) {
      INFO(file.path << " includes <" << include << ">");
      CHECK_FALSE(kImpureHeaders.contains(include));
    }
    CHECK(places(file, names) == std::vector<std::string>{});
  }
}

TEST_CASE("no library prints or ends the program") {
  const std::regex names(kEndsOrPrints);
  for (const TextFile& file : tree()) {
    const std::string layer = layer_of(file);
    if (layer.empty() || layer == "cli" || !is_cpp(file)) continue;
    CHECK(places(file, names) == std::vector<std::string>{});
  }
}

TEST_CASE("the reader of sources finds includes and leaves out comments and literals") {
  const TextFile file{"src/base/x.cpp",
                      "#include \"text/scan.h\"\n#include <thread>  // why\n"
                      "int a = 1'000; // std::hash\nauto s = \"getenv\"; auto r = R\"(std::exit)\"; char q = '\"';\n"
                      "/* getenv\n */ getenv(\"HOME\");\n"};
  CHECK(includes_of(file) == std::vector<std::string>{"text/scan.h", "thread"});
  CHECK(places(file, std::regex(kImpureNames)) == std::vector<std::string>{"src/base/x.cpp:6: getenv"});
  CHECK(places(file, std::regex(kEndsOrPrints)) == std::vector<std::string>{});
}

}  // namespace prefile::way
