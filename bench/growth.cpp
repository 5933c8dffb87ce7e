// How the time of a check grows when one dimension of a filing doubles: a markdown table, one row a dimension.
// usage: prefile_growth [WORD]     only the dimensions whose name holds the word
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "app/rules.h"
#include "config/settings.h"
#include "dimensions.h"
#include "engine/run.h"
#include "parse/parse.h"

namespace prefile::bench {
namespace {

/// Milliseconds of processor time.
struct Cost {
  double parse = 0;
  double rules = 0;
  bool is_refused = false;  ///< not all of the input was read, so that the time says nothing of its size
};

double now() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool is_refused(const parse::ParsedSubmission& submission) {
  if (!submission.filing) return true;
  const std::vector<Problem>& problems = submission.filing->problems;
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& each) { return each.code.starts_with("limit"); });
}

Cost measure_once(const engine::RuleSet& rules, std::string bytes) {
  const double start = now();
  const std::vector<parse::ParsedSubmission> filings = parse::parse_filings("growth.txt", std::move(bytes));
  const double parsed = now();
  for (const parse::ParsedSubmission& each : filings) {
    if (each.filing) static_cast<void>(engine::run_rules(rules, *each.filing, {}));
  }
  const double end = now();
  return {parsed - start, end - parsed, std::any_of(filings.begin(), filings.end(), is_refused)};
}

/// The least of a few runs: what else the machine did is in the others.
Cost measure(const engine::RuleSet& rules, const std::string& bytes) {
  constexpr int kRuns = 3;
  Cost best = measure_once(rules, bytes);
  for (int run = 1; run < kRuns; ++run) {
    const Cost cost = measure_once(rules, bytes);
    best = {std::min(best.parse, cost.parse), std::min(best.rules, cost.rules), cost.is_refused};
  }
  return best;
}

void print_row(const Dimension& dimension, const engine::RuleSet& rules) {
  const std::string small = dimension.make(dimension.count);
  const Cost one = measure(rules, small);
  const Cost two = measure(rules, dimension.make(2 * dimension.count));
  std::printf("| %s | %zu | %zu | %.1f | %.1f | ", dimension.name, dimension.count, small.size() / 1000, one.parse,
              one.rules);
  if (one.is_refused || two.is_refused) {
    std::printf("refused | refused |\n");
  } else {
    std::printf("%.2f | %.2f |\n", two.parse / one.parse, one.rules > 0 ? two.rules / one.rules : 0.0);
  }
  std::fflush(stdout);
}

int run(const std::string& word) {
  const Result<engine::RuleSet> rules = app::gather_rules({});
  if (!rules) return 2;
  std::printf("| dimension | count | KB | parse ms | rules ms | parse, doubled | rules, doubled |\n");
  std::printf("|---|---|---|---|---|---|---|\n");
  for (const Dimension& dimension : dimensions()) {
    if (std::string(dimension.name).find(word) == std::string::npos) continue;
    print_row(dimension, *rules);
  }
  return 0;
}

}  // namespace
}  // namespace prefile::bench

int main(int argc, char* argv[]) { return prefile::bench::run(argc > 1 ? argv[1] : ""); }
