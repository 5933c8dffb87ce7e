// The main job: inputs and settings in, a result with verdict and exit code out.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "config/settings.h"
#include "diag/diagnostics.h"

namespace prefile::app {

struct CheckRequest {
  std::vector<std::string> paths;
  config::Settings settings;
  std::vector<std::string> config_files{};  ///< configuration files that were used
  std::vector<std::string> prior{};         ///< earlier filings of the same filers, to compare with
};

/// Exit codes of every command (outcomes of a check: 0, 1, 3; nothing checked: 2).
enum ExitCode : int { kReady = 0, kFindings = 1, kUsage = 2, kIncomplete = 3 };

/// Checks every input on `settings.jobs` threads; the same result for any number of them. An Error means that
/// nothing was checked (exit code 2). Writes no report, but refuses `settings.outputs` that would overwrite what is
/// read, before any filing is.
[[nodiscard]] Result<CheckResult> check(const CheckRequest& request);

}  // namespace prefile::app
