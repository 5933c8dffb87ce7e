// The built-in rules: all load, all examples pass, and the real parser stands behind them.
#include <algorithm>

#include "app/examples.h"
#include "app/explain.h"
#include "app/rule_lint.h"
#include "app/rule_scaffold.h"
#include "app/rules.h"
#include "support/catch.h"
#include "support/folder.h"

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

TEST_CASE("the scaffold of a new rule is as a reviewer would have it, for every form that has a text") {
  const app::ExampleBases bases = app::built_in_bases();
  for (const std::string form : {"", "8-K", "10-K", "10-Q", "20-F", "6-K", "S-1", "S-3", "S-8", "424B5"}) {
    const Result<std::string> text = app::scaffold_rule("house/no-draft-mark", form, bases);
    INFO(form << (text ? "" : text.error().message));
    REQUIRE(text.has_value());
    const std::vector<engine::RuleSource> sources{{"house/no-draft-mark.lua", *text, "house"}};
    const engine::LoadedRules loaded = engine::load_rules(sources);
    INFO(app::describe(loaded.faults));
    REQUIRE(loaded.faults.empty());
    INFO(app::describe(app::lint_rules(loaded.set)));
    CHECK(app::lint_rules(loaded.set).empty());
    const app::ExampleReport report = app::run_examples(loaded.set, bases);
    INFO(app::describe(report, true));
    CHECK(report.failed == 0);
    CHECK(report.unreached.empty());
  }
}

TEST_CASE("the scaffold is for the forms of its family, or for the form that is asked for") {
  const app::ExampleBases bases = app::built_in_bases();
  const auto forms_of = [&](const std::string& id, const std::string& form) {
    const Result<std::string> text = app::scaffold_rule(id, form, bases);
    REQUIRE(text.has_value());
    const std::size_t at = text->find("forms    = ");
    return text->substr(at, text->find('\n', at) - at);
  };
  CHECK(forms_of("house/x", "") == "forms    = { \"8-K\", \"8-K/A\" },");
  CHECK(forms_of("periodic/x", "") == "forms    = { \"10-K\", \"10-K/A\" },");
  CHECK(forms_of("periodic/x", "10-Q") == "forms    = { \"10-Q\", \"10-Q/A\" },");
  CHECK(forms_of("registration/x", "424B5") == "forms    = { \"424B5\" },");
  CHECK_FALSE(app::scaffold_rule("No Slash", "", bases).has_value());
  const auto unknown = app::scaffold_rule("house/x", "10K", bases);
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().message == "EDGAR has no form \"10K\"; did you mean '10-K'?");
  const auto without_text = app::scaffold_rule("ownership/x", "4", bases);
  REQUIRE_FALSE(without_text.has_value());
  CHECK(without_text.error().message.starts_with("there is no clean 4 with a text to start from; take one of 10-K, "));
}

TEST_CASE("the folder of a family is no pack, and it is said which folder is") {
  const test::Folder folder;
  folder.file("pack/items/one.lua", "return {}");
  const auto message_for = [](const std::string& path) {
    const auto rules = app::read_rules(path);
    REQUIRE_FALSE(rules.has_value());
    return rules.error().message;
  };
  const std::string pack = folder.path() + "/pack";
  CHECK(message_for(pack + "/items").ends_with("give the pack's folder: " + pack));
  CHECK(message_for(pack + "/items/").ends_with("give the pack's folder: " + pack));
  CHECK(app::read_rules(pack).has_value());
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
