// What a rule is, for people: `explain`, `rule list`, and the start of a new rule.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "engine/rule.h"

namespace prefile::app {

/// The rule's page: what it reports, why, the law, how to fix it, what it cannot see, an example of each kind.
[[nodiscard]] std::string explain_rule(const engine::Rule& rule);

/// The days it holds for: "from August 23, 2004", "at all times".
[[nodiscard]] std::string days_in_force(const engine::Rule& rule);

/// The parts of an example that make it what it is, indented.
[[nodiscard]] std::string format_example(const engine::Example& example);

/// The words with commas between them.
[[nodiscard]] std::string join(const std::vector<std::string>& words);

/// One line for each rule, grouped by family.
[[nodiscard]] std::string list_rules(const engine::RuleSet& rules);

/// The text of a new rule file that loads and whose examples pass, to be changed from there. Errors: bad_rule when
/// `id` is no <family>/<slug>.
[[nodiscard]] Result<std::string> scaffold_rule(const std::string& id);

}  // namespace prefile::app
