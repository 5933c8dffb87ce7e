// The rules of a run: built-in ones and house packs, loaded, checked, selected and regraded.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "config/settings.h"
#include "engine/rule.h"

namespace prefile::app {

/// The sources compiled into the program.
[[nodiscard]] std::vector<engine::RuleSource> built_in_rules();
/// The rule files below `folder`, laid out as <family>/<slug>.lua.
[[nodiscard]] Result<std::vector<engine::RuleSource>> read_rules(const std::string& folder);

/// Built-in rules and those of `asked.rules`, cut down by select and ignore, regraded by severities.
/// Errors: bad_rule with every fault, a line each; bad_configuration for an unknown rule or family, or when
/// nothing is left to run.
[[nodiscard]] Result<engine::RuleSet> gather_rules(const config::Settings& asked);

/// Takes out the rules that `select` (rules or families; all when empty) does not name, and those `ignore` names.
/// Errors: bad_configuration for an unknown rule or family, or when nothing is left.
[[nodiscard]] Status keep_rules(engine::RuleSet& set, const std::vector<std::string>& select,
                                const std::vector<std::string>& ignore);

/// "path:line: message" for each fault.
[[nodiscard]] std::string describe(const std::vector<engine::RuleFault>& faults);

}  // namespace prefile::app
