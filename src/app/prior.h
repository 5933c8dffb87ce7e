// The earlier filings a check may compare with: `--prior`.
#pragma once

#include <string>
#include <vector>

#include "app/inputs.h"
#include "diag/diagnostics.h"
#include "model/filing.h"

namespace prefile::app {

struct PriorFilings {
  std::vector<Filing> filings;
  std::vector<InputDigest> inputs;  ///< every input that was read, in the order of the arguments
  std::vector<Failure> failures;    ///< what could not be read to its end: no check that rests on it is finished
};

/// Reads every filing of `inputs`, which were found as those of a check are.
[[nodiscard]] PriorFilings read_prior(const std::vector<Input>& inputs);

}  // namespace prefile::app
