// Runs the examples of rules: builds the small submission an example describes, sends it through the real parser
// and compares what the rule says with the marks.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "engine/rule.h"

namespace prefile::app {

/// A place marked with @{...}@ in an example: a byte range of the built text.
struct Mark {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

struct BuiltExample {
  std::string text;
  std::vector<Mark> marks;  ///< in order
};

/// The submission of an example with its marks taken out. Errors: bad_rule (unknown base, an edit that does not
/// stand exactly once, unclosed marks).
[[nodiscard]] Result<BuiltExample> build_example(const engine::Example& example);

struct ExampleOutcome {
  std::string rule;
  std::string example;
  bool passed = false;
  std::string problem;  ///< what differed, for people; empty when passed
};

/// Runs every example of every rule. Rules are run alone.
[[nodiscard]] std::vector<ExampleOutcome> run_examples(const engine::RuleSet& rules);

}  // namespace prefile::app
