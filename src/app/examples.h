// Runs the examples of rules: sends the small submission an example describes through the real parser and compares
// what the rule says with the marks.
#pragma once

#include <string>
#include <vector>

#include "app/example_builder.h"
#include "engine/rule.h"

namespace prefile::app {

struct ExampleOutcome {
  std::string rule;
  std::string example;
  bool passed = false;
  std::string problem;  ///< what differed, for people, with lines and columns of the built text; empty when passed
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
[[nodiscard]] ExampleReport run_examples(const engine::RuleSet& rules, const ExampleBases& bases);

/// The submission that is built for the example of that name, in which `ExampleOutcome::problem` counts lines. Errors:
/// bad_configuration when no example, or more than one, has the name; those of `build_example`.
[[nodiscard]] Result<std::string> show_example(const engine::RuleSet& rules, const std::string& name,
                                               const ExampleBases& bases);

/// Whether every example passes; ends at the first that does not.
[[nodiscard]] bool examples_pass(const engine::RuleSet& rules, const ExampleBases& bases);

/// What failed and what was not reached, for people; examples that passed too when `verbose`. What is wrong with
/// several examples of a rule in the same words is said once. Ends with the counts.
[[nodiscard]] std::string describe(const ExampleReport& report, bool verbose);

/// The outcomes as JUnit XML: a suite for each rule, a case for each example.
[[nodiscard]] std::string junit_of(const ExampleReport& report);

}  // namespace prefile::app
