// The documentation of rules, made from the rules themselves.
#pragma once

#include <string>
#include <vector>

#include "engine/rule.h"

namespace prefile::app {

/// A Markdown page; `path` is relative to the folder of the pages: "README.md", "header/cik-differs.md".
struct RulePage {
  std::string path;
  std::string text;
};

/// A page for each rule, and README.md: the rules by family, by form and by authority.
[[nodiscard]] std::vector<RulePage> rule_pages(const engine::RuleSet& rules);

}  // namespace prefile::app
