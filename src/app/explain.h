// What a rule is, for people: `explain` and `rule list`.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/rule.h"

namespace prefile::app {

/// The rule's page: what it reports, why, the law, how to fix it, what it cannot see, an example of each kind. Prose is
/// wrapped at `width` columns; source lines of the examples are as they are.
[[nodiscard]] std::string explain_rule(const engine::Rule& rule, std::size_t width);

/// What to say to one who names a rule that there is not: rules of that slug in any family, or the nearest name.
[[nodiscard]] std::string no_such_rule(const engine::RuleSet& rules, const std::string& name);

/// The days it holds for: "from August 23, 2004", "at all times".
[[nodiscard]] std::string days_in_force(const engine::Rule& rule);

/// The parts of an example that make it what it is, indented.
[[nodiscard]] std::string format_example(const engine::Example& example);

/// The words with commas between them.
[[nodiscard]] std::string join(const std::vector<std::string>& words);

/// Each rule with its severity and title, wrapped at `width` columns and grouped by family.
[[nodiscard]] std::string list_rules(const engine::RuleSet& rules, std::size_t width);

}  // namespace prefile::app
