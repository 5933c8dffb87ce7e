// Scripts made to hang, crash, exhaust or leave the sandbox. The first line of each says how it must end:
// ok, error, limit, limit(time) when the clock may come before the fuel, any when it only has to end.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "lua/native.h"
#include "lua/sandbox.h"
#include "support/catch.h"

namespace prefile::lua {
namespace {

// Small enough for unoptimised and sanitized builds; scripts are stopped by the same counters as in earnest.
constexpr std::int64_t kFuel = 20'000'000;
constexpr std::size_t kMemory = 32ULL * 1024 * 1024;
constexpr std::int64_t kShortClock = 1500;    // milliseconds, for the scripts that only the clock can be sure to end
constexpr std::int64_t kLongClock = 600'000;  // for the others, so that a busy machine decides nothing
constexpr double kMostSeconds = 20;           // of processor time

const std::filesystem::path kSources = PREFILE_SOURCE_DIR;

std::string printed;

int print(lua_State* state) {
  for (int at = 1; at <= lua_gettop(state); ++at) {
    const char* text = lua_tostring(state, at);
    printed += text == nullptr ? luaL_typename(state, at) : text;
    printed += ' ';
  }
  return 0;
}

std::int64_t milliseconds() {
  using std::chrono::duration_cast;
  return duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Ending {
  std::string outcome, message;
  std::int64_t fuel = 0;
  double seconds = 0;
};

Ending run(const std::string& source, const std::string& name, std::int64_t clock) {
  auto made = Sandbox::make({.fuel = kFuel, .memory = kMemory, .now = milliseconds, .time = clock});
  REQUIRE(made.has_value());
  Sandbox& sandbox = **made;
  lua_pushcfunction(sandbox.state(), print);
  add_global(sandbox.state(), "print");
  const std::clock_t start = std::clock();
  Status status = sandbox.load(source, name);
  const bool is_loaded = status.has_value();
  if (is_loaded) status = sandbox.call(0, 0);
  Ending ending;
  ending.seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  ending.fuel = is_loaded ? sandbox.fuel_used() : 0;
  if (!status) ending.message = status.error().message + " @ " + status.error().context;
  const bool is_limit =
      !status && (status.error().code == ErrorCode::out_of_fuel || status.error().code == ErrorCode::out_of_memory);
  const bool is_time = is_limit && status.error().message.find("ms") != std::string::npos;
  ending.outcome = status ? "ok" : (is_time ? "limit(time)" : (is_limit ? "limit" : "error"));
  CHECK(sandbox.is_spent() == is_limit);
  if (!status) CHECK(status.error().code != ErrorCode::internal);
  return ending;
}

std::vector<std::filesystem::path> scripts_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".lua") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string expectation_of(const std::string& source) {
  constexpr std::string_view kMark = "-- expect: ";
  if (!source.starts_with(kMark)) return "error";
  return source.substr(kMark.size(), source.find('\n') - kMark.size());
}

void check_ending(const Ending& ending) {
  INFO(ending.message);
  CHECK(printed.find("ESCAPE") == std::string::npos);
  CHECK(ending.seconds < kMostSeconds);
}

}  // namespace

TEST_CASE("hostile scripts end as they say, twice with the same fuel") {
  const auto paths = scripts_in(kSources / "tests/hostile/lua");
  REQUIRE(paths.size() >= 130);
  for (const auto& path : paths) {
    INFO(path.filename().string());
    const std::string source = read(path);
    const std::string expected = expectation_of(source);
    printed.clear();
    const bool is_clock_first = expected == "limit(time)";
    const Ending first = run(source, path.filename().string(), is_clock_first ? kShortClock : kLongClock);
    INFO(first.message);
    // Where only the clock can tell on a slow machine, a fast one may come to the end of the fuel first.
    if (is_clock_first) {
      CHECK(first.outcome.starts_with("limit"));
    } else if (expected != "any") {
      CHECK(first.outcome == expected);
    }
    check_ending(first);
    if (std::getenv("PREFILE_SHOW") != nullptr) {
      std::cout << path.filename().string() << '\t' << first.outcome << '\t' << first.fuel << '\t' << first.seconds
                << '\t' << first.message << '\n';
    }
    if (is_clock_first) continue;
    const Ending second = run(source, path.filename().string(), kLongClock);
    CHECK(second.fuel == first.fuel);
    CHECK(second.message == first.message);
  }
}

TEST_CASE("hostile scripts from elsewhere end, and none gets out") {
  const char* set = std::getenv("PREFILE_HOSTILE");
  const std::filesystem::path folder =
      (set != nullptr ? std::filesystem::path(set) : kSources / "../shared/hostile") / "lua";
  const auto paths = scripts_in(folder);
  if (paths.empty()) std::cout << "skipped: no hostile scripts at " << folder << '\n';
  for (const auto& path : paths) {
    INFO(path.filename().string());
    printed.clear();
    const Ending ending = run(read(path), path.filename().string(), kShortClock);
    check_ending(ending);
    if (std::getenv("PREFILE_SHOW") != nullptr) {
      std::cout << path.filename().string() << '\t' << ending.outcome << '\t' << ending.fuel << '\t' << ending.seconds
                << '\t' << ending.message << '\n';
    }
  }
}

}  // namespace prefile::lua
