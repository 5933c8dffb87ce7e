// The earlier filings a check may compare with: `--prior`.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "diag/diagnostics.h"
#include "model/filing.h"

namespace prefile::app {

struct PriorFilings {
  std::vector<Filing> filings;
  std::vector<InputDigest> inputs;  ///< every input that was read, in the order of the arguments
  std::vector<Failure> failures;    ///< what could not be read to its end: no check that rests on it is finished
};

/// Reads every filing behind `paths`, which are taken as the paths of a check are. Errors: those of `find_inputs`.
[[nodiscard]] Result<PriorFilings> read_prior(const std::vector<std::string>& paths);

}  // namespace prefile::app
