// The built-in rules: all load, all examples pass, and the real parser stands behind them.
#include <algorithm>

#include "app/examples.h"
#include "app/explain.h"
#include "app/rules.h"
#include "support/catch.h"

using namespace prefile;

TEST_CASE("every built-in rule loads without a fault") {
  const engine::LoadedRules loaded = engine::load_rules(app::built_in_rules());
  INFO(app::describe(loaded.faults));
  CHECK(loaded.faults.empty());
  CHECK(loaded.set.rules.size() >= 30);
}

TEST_CASE("every example of every built-in rule comes out as it is marked") {
  const engine::LoadedRules loaded = engine::load_rules(app::built_in_rules());
  const std::vector<app::ExampleOutcome> outcomes = app::run_examples(loaded.set, app::built_in_bases()).outcomes;
  CHECK(outcomes.size() >= 2 * loaded.set.rules.size());
  for (const app::ExampleOutcome& outcome : outcomes) {
    INFO(outcome.rule << ": " << outcome.example << ": " << outcome.problem);
    CHECK(outcome.passed);
  }
}

TEST_CASE("an example whose mark is one byte off fails") {
  engine::LoadedRules loaded = engine::load_rules(app::built_in_rules());
  engine::RuleSet one;
  one.rules.push_back(*loaded.set.find("signatures/act-misnamed"));
  std::erase_if(one.rules[0].examples, [](const engine::Example& example) {
    return std::none_of(example.edits.begin(), example.edits.end(),
                        [](const auto& edit) { return edit.second.find("@{") != std::string::npos; });
  });
  REQUIRE_FALSE(one.rules[0].examples.empty());
  for (engine::Example& example : one.rules[0].examples) {
    for (auto& [from, to] : example.edits) {
      const std::size_t mark = to.find("@{");
      if (mark != std::string::npos) to = to.substr(0, mark) + to.substr(mark + 2, 1) + "@{" + to.substr(mark + 3);
    }
  }
  for (const app::ExampleOutcome& outcome : app::run_examples(one, app::built_in_bases()).outcomes)
    CHECK_FALSE(outcome.passed);
}

TEST_CASE("the scaffold of a new rule loads and its examples pass") {
  const Result<std::string> text = app::scaffold_rule("house/no-draft-mark");
  REQUIRE(text.has_value());
  const std::vector<engine::RuleSource> sources{{"house/no-draft-mark.lua", *text, "house"}};
  const engine::LoadedRules loaded = engine::load_rules(sources);
  INFO(app::describe(loaded.faults));
  REQUIRE(loaded.faults.empty());
  for (const app::ExampleOutcome& outcome : app::run_examples(loaded.set, app::built_in_bases()).outcomes) {
    INFO(outcome.example << ": " << outcome.problem);
    CHECK(outcome.passed);
  }
  CHECK_FALSE(app::scaffold_rule("No Slash").has_value());
}

TEST_CASE("selecting and ignoring names rules and families, and a wrong name is told") {
  config::Settings settings;
  settings.select = {"signatures"};
  settings.ignore = {"signatures/missing"};
  const auto rules = app::gather_rules(settings);
  REQUIRE(rules.has_value());
  CHECK(rules->find("signatures/not-conformed") != nullptr);
  CHECK(rules->find("signatures/missing") == nullptr);
  CHECK(rules->find("header/period-differs") == nullptr);
  settings.select = {"signature"};
  const auto wrong = app::gather_rules(settings);
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().message.find("did you mean 'signatures'") != std::string::npos);
}
