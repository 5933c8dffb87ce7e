// Runs rules against a filing and keeps the ledger.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostics.h"
#include "engine/rule.h"
#include "lua/sandbox.h"
#include "model/filing.h"

namespace prefile::engine {

struct RunOptions {
  std::optional<Date> as_of;  ///< the day whose law applies; absent: see docs/writing-rules.md
  lua::Budget budget{};       ///< of each rule
  /// Filings that rules may compare with; each filing gets those of its filer that are older than it. They must outlive
  /// the run and are only read, by any number of threads.
  std::vector<const Filing*> prior{};
  lua::Trace* trace = nullptr;  ///< notes which lines of the rules run; of use with one rule
};

/// Runs every rule of `rules` once. Gives exactly one ledger entry for each rule, sorted by id, and the findings
/// sorted by place. Fills form, items, reading and the rest of the result; input, sha256 and size are the caller's.
[[nodiscard]] FilingResult run_rules(const RuleSet& rules, const Filing& filing, const RunOptions& options);

}  // namespace prefile::engine
