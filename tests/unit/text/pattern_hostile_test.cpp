// Patterns made to hang, crash or exhaust the matcher: each ends soon, with the outcome written beside it.
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>

#include "support/catch.h"
#include "text/pattern.h"

namespace prefile::text {
namespace {

constexpr std::int64_t kFuel = 20'000'000;
constexpr double kMostSeconds = 5;  // of processor time, for unoptimised and sanitized builds too

/// `"ab"*3+"c"` as the text it stands for.
std::string evaluate(std::string_view expression) {
  std::string out;
  for (std::size_t at = 0; at < expression.size(); ++at) {
    if (expression[at] != '"') continue;
    std::string piece;
    for (++at; expression[at] != '"'; ++at) {
      if (expression[at] == '\\') ++at;
      const char c = expression[at];
      const bool is_escaped = expression[at - 1] == '\\';
      if (is_escaped && c == 'r')
        piece += '\r';
      else if (is_escaped && c == 'n')
        piece += '\n';
      else
        piece += c;
    }
    std::size_t times = 1;
    if (at + 1 < expression.size() && expression[at + 1] == '*')
      times = std::stoul(std::string(expression.substr(at + 2)));
    for (std::size_t time = 0; time < times; ++time) out += piece;
  }
  return out;
}

std::string outcome_of(const std::string& source, const std::string& text, bool ignore_case) {
  const auto pattern = Pattern::compile(source, ignore_case);
  if (!pattern) {
    CHECK(pattern.error().code == ErrorCode::bad_pattern);
    CHECK_FALSE(pattern.error().message.empty());
    return "refused";
  }
  Fuel fuel{kFuel};
  const auto match = pattern->find(text, 0, fuel);
  if (!match) return match.error().code == ErrorCode::out_of_fuel ? "limit" : "too complex";
  return match->has_value() ? "match" : "none";
}

struct Row {
  std::string name, pattern, text, expected;
};

std::vector<Row> read_rows(const std::string& path) {
  std::vector<Row> rows;
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream fields(line);
    Row row;
    std::getline(fields, row.name, '\t');
    std::getline(fields, row.pattern, '\t');
    std::getline(fields, row.text, '\t');
    std::getline(fields, row.expected, '\t');
    rows.push_back(std::move(row));
  }
  return rows;
}

void run(const Row& row, bool ignore_case) {
  INFO(row.name);
  const std::clock_t start = std::clock();
  const std::string outcome = outcome_of(evaluate(row.pattern), evaluate(row.text), ignore_case);
  if (!row.expected.empty()) CHECK(outcome == row.expected);
  CHECK(outcome != "too complex");
  CHECK(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC < kMostSeconds);
}

std::string hostile_folder() {
  const char* set = std::getenv("PREFILE_HOSTILE");
  return set != nullptr ? set : std::string(PREFILE_SOURCE_DIR) + "/../shared/hostile";
}

}  // namespace

TEST_CASE("hostile patterns end with the outcome written beside them") {
  const auto rows = read_rows(std::string(PREFILE_SOURCE_DIR) + "/tests/hostile/patterns.tsv");
  REQUIRE(rows.size() >= 80);
  for (const Row& row : rows) run(row, false);
}

TEST_CASE("hostile patterns from elsewhere end soon") {
  const std::string path = hostile_folder() + "/regex.tsv";
  const auto rows = read_rows(path);
  if (rows.empty()) {
    std::cout << "skipped: no hostile patterns at " << path << '\n';
    return;
  }
  for (const Row& row : rows) run(row, row.name.find("icase") != std::string::npos);
}

TEST_CASE("the same search costs the same fuel every time") {
  const auto pattern = Pattern::compile("(\\w+\\s)+\\$[0-9,]+", true);
  REQUIRE(pattern.has_value());
  std::string text;
  for (int word = 0; word < 2000; ++word) text += "word" + std::to_string(word % 37) + (word % 11 == 0 ? ". " : " ");
  text += "$1,000";
  std::int64_t used = 0;
  for (int time = 0; time < 3; ++time) {
    Fuel fuel{kFuel};
    REQUIRE(pattern->find(text, 0, fuel).has_value());
    if (time > 0) CHECK(used == kFuel - fuel.left);
    used = kFuel - fuel.left;
  }
  CHECK(used > 0);
}

}  // namespace prefile::text
