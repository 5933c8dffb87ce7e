// What a reviewer of rules would stop at, beyond what keeps a rule from loading.
#pragma once

#include <vector>

#include "engine/rule.h"

namespace prefile::app {

/// Remarks on every rule, in the order of the rules: names that a rule uses and nothing declares, citations that
/// the authorities compiled in (schemas/codes/authorities.xml) do not hold, too few examples, explanations that are
/// missing or no sentences, lines that are too long.
[[nodiscard]] std::vector<engine::RuleFault> lint_rules(const engine::RuleSet& rules);

}  // namespace prefile::app
