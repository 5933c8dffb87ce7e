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

/// Lines of a rule's file that no example reached: "header/x.lua".
struct Unreached {
  std::string path;
  std::vector<std::uint32_t> lines;
};

struct ExampleReport {
  std::size_t rules = 0;
  std::size_t failed = 0;
  std::vector<ExampleOutcome> outcomes;  ///< by rule, in the order of its examples
  std::vector<Unreached> unreached;      ///< only rules that have such lines
};

/// Runs every example of every rule. Rules are run alone.
[[nodiscard]] ExampleReport run_examples(const engine::RuleSet& rules);

/// What failed and what was not reached, for people; examples that passed too when `verbose`. Ends with the counts.
[[nodiscard]] std::string describe(const ExampleReport& report, bool verbose);

/// The outcomes as JUnit XML: a suite for each rule, a case for each example.
[[nodiscard]] std::string junit_of(const ExampleReport& report);

}  // namespace prefile::app
