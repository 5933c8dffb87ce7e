// What rule authors get: lint, pages, JUnit, the house pack of the samples.
#include <algorithm>

#include "app/examples.h"
#include "app/rule_lint.h"
#include "app/rule_pages.h"
#include "app/rules.h"
#include "support/catch.h"

using namespace prefile;

namespace {

std::string sample_pack() { return PREFILE_SOURCE_DIR "/samples/house-rules"; }

engine::RuleSet load(const std::vector<engine::RuleSource>& sources) {
  engine::LoadedRules loaded = engine::load_rules(sources);
  INFO(app::describe(loaded.faults));
  REQUIRE(loaded.faults.empty());
  return std::move(loaded.set);
}

engine::RuleSource sample_rule(const std::string& path) {
  const auto sources = app::read_rules(sample_pack());
  REQUIRE(sources);
  const auto found =
      std::find_if(sources->begin(), sources->end(), [&](const auto& each) { return each.path == path; });
  REQUIRE(found != sources->end());
  return *found;
}

engine::RuleSource edited(engine::RuleSource source, const std::string& from, const std::string& to) {
  const std::size_t at = source.text.find(from);
  REQUIRE(at != std::string::npos);
  source.text.replace(at, from.size(), to);
  return source;
}

std::vector<std::string> remarks_on(const engine::RuleSource& source) {
  std::vector<std::string> messages;
  for (const engine::RuleFault& each : app::lint_rules(load({source}))) messages.push_back(each.message);
  return messages;
}

const engine::RuleSource& clean() {
  static const engine::RuleSource source = sample_rule("house/embargo-left.lua");
  return source;
}

}  // namespace

TEST_CASE("the house rules of the samples pass their examples and draw no remark") {
  const auto sources = app::read_rules(sample_pack());
  REQUIRE(sources);
  const engine::RuleSet rules = load(*sources);
  const app::ExampleReport report = app::run_examples(rules, app::built_in_bases());
  INFO(app::describe(report, false));
  CHECK(report.failed == 0);
  CHECK(report.unreached.empty());
  CHECK(app::lint_rules(rules).empty());
}

TEST_CASE("the reviewer finds a name that nothing declares, where no example would meet it") {
  const auto remarks =
      remarks_on(edited(clean(), "local looked = false", "local looked = false\n    if nil then lokked = 1 end"));
  REQUIRE(remarks.size() == 1);
  CHECK(remarks[0] == "nothing declares 'lokked'");
}

TEST_CASE("the reviewer finds a citation of nothing that is known") {
  const auto remarks = remarks_on(edited(clean(), "\"House rule\"", "\"17 CFR 229.60\""));
  REQUIRE(remarks.size() == 1);
  CHECK(remarks[0] ==
        "the authorities built into this prefile hold none that \"17 CFR 229.60\" begins with; add it to "
        "schemas/codes/authorities.xml and build again");
}

TEST_CASE("the reviewer finds a group of forms that is written out") {
  const auto remarks = remarks_on(edited(clean(), "{ \"8-K\", \"8-K/A\" }", "{ \"10-K\", \"10-K405\", \"10-KT\" }"));
  REQUIRE(remarks.size() == 1);
  CHECK(remarks[0] == "forms lists all of the group \"@annual-reports\": name the group instead");
}

TEST_CASE("a rule's page says its groups of forms in words, and the index what they hold") {
  const auto pages = app::rule_pages(
      load({edited(clean(), "{ \"8-K\", \"8-K/A\" }", "{ \"@annual-reports\", \"@annual-reports/A\" }")}));
  REQUIRE(pages.size() == 2);
  CHECK(
      pages[1].text.find(
          "Forms: annual reports (Form 10-K) and their amendments ([which](../README.md#groups-of-forms)). In force") !=
      std::string::npos);
  CHECK(pages[0].text.find("- annual reports (Form 10-K), `@annual-reports`: 10-K, 10-K405, 10-KT\n") !=
        std::string::npos);
  CHECK(pages[0].text.find("### 10-K405\n") != std::string::npos);
}

TEST_CASE("the reviewer asks for two examples on either side") {
  engine::RuleSet rules = load({clean()});
  std::erase_if(rules.rules[0].examples,
                [](const engine::Example& each) { return each.name == "in another word form"; });
  const auto remarks = app::lint_rules(rules);
  REQUIRE(remarks.size() == 1);
  CHECK(remarks[0].message.find("it has 3 and 1") != std::string::npos);
}

TEST_CASE("JUnit has a case for each example and says what failed, encoded") {
  engine::RuleSet rules = load({clean()});
  rules.rules[0].examples[0].name = "<&>";
  rules.rules[0].examples[0].outcome = "undetermined";
  const app::ExampleReport report = app::run_examples(rules, app::built_in_bases());
  const std::string xml = app::junit_of(report);
  CHECK(report.failed == 1);
  CHECK(report.outcomes[0].problem.starts_with("the outcome is pass, not undetermined"));
  CHECK(xml.find("<testsuite name=\"house/embargo-left\" tests=\"5\" failures=\"1\">") != std::string::npos);
  CHECK(xml.find("name=\"&lt;&amp;&gt;\">\n      <failure>the outcome is pass") != std::string::npos);
}

TEST_CASE("lines that no example reaches are named") {
  engine::RuleSet rules = load({clean()});
  std::erase_if(rules.rules[0].examples, [](const engine::Example& each) { return !each.expect.empty(); });
  const app::ExampleReport report = app::run_examples(rules, app::built_in_bases());
  REQUIRE(report.unreached.size() == 1);
  CHECK(report.unreached[0].path == "house/embargo-left.lua");
  CHECK(app::describe(report, false).find("no example reaches line") != std::string::npos);
}

TEST_CASE("a rule's page shows its law, its messages and its examples, and cannot be broken by them") {
  engine::RuleSet rules = load({clean()});
  rules.rules[0].description.title = "A *title* with <b>marks</b>";
  rules.rules[0].examples[0].body = "```\nfence";
  const std::vector<app::RulePage> pages = app::rule_pages(rules);
  REQUIRE(pages.size() == 2);
  CHECK(pages[0].path == "README.md");
  CHECK(pages[1].path == "house/embargo-left.md");
  CHECK(pages[1].text.starts_with("# A \\*title\\* with \\<b\\>marks\\</b\\>\n"));
  CHECK(pages[1].text.find("`embargoed`: ") != std::string::npos);
  CHECK(pages[1].text.find("````\n") != std::string::npos);
  CHECK(pages[0].text.find("### 8-K\n") != std::string::npos);
}

TEST_CASE("an example that fails by its outcome shows what was found") {
  engine::RuleSet rules = load({clean()});
  const auto reporting = std::find_if(rules.rules[0].examples.begin(), rules.rules[0].examples.end(),
                                      [](const engine::Example& each) { return !each.expect.empty(); });
  REQUIRE(reporting != rules.rules[0].examples.end());
  reporting->outcome = "pass";
  rules.rules[0].examples = {*reporting};
  const std::string problem = app::run_examples(rules, app::built_in_bases()).outcomes[0].problem;
  CHECK(problem.find("the outcome is finding, not pass; found embargoed at ") == 0);
}

TEST_CASE("an example that fails says the lines and columns of the submission that is shown for it") {
  engine::RuleSet rules = load({clean()});
  const auto reporting = std::find_if(rules.rules[0].examples.begin(), rules.rules[0].examples.end(),
                                      [](const engine::Example& each) { return !each.expect.empty(); });
  REQUIRE(reporting != rules.rules[0].examples.end());
  engine::Example one = *reporting;
  one.outcome = "pass";
  rules.rules[0].examples = {one};
  const Result<std::string> shown = app::show_example(rules, one.name, app::built_in_bases());
  REQUIRE(shown.has_value());
  CHECK(shown->find("@{") == std::string::npos);
  const std::size_t at = shown->find("EMBARGOED UNTIL");
  REQUIRE(at != std::string::npos);
  const auto line = 1 + std::count(shown->begin(), shown->begin() + static_cast<std::ptrdiff_t>(at), '\n');
  const std::size_t column = at - shown->rfind('\n', at);
  const std::string problem = app::run_examples(rules, app::built_in_bases()).outcomes[0].problem;
  INFO(problem);
  CHECK(problem.find("found embargoed at " + std::to_string(line) + ":" + std::to_string(column) + "-") !=
        std::string::npos);
  const Result<std::string> none = app::show_example(rules, "the line was left inn", app::built_in_bases());
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().message == "no example is called 'the line was left inn'; did you mean 'the line was left in'?");
}

TEST_CASE("what is wrong with several examples in the same words is said once") {
  engine::RuleSet rules = load({edited(clean(), "local looked = false", "local looked = filing.no_such_thing")});
  const std::string text = app::describe(app::run_examples(rules, app::built_in_bases()), false);
  const std::string words = "has no field 'no_such_thing'";
  const std::size_t at = text.find(words);
  REQUIRE(at != std::string::npos);
  CHECK(text.find(words, at + 1) == std::string::npos);
  CHECK(text.find("in 5 examples: ") != std::string::npos);
  CHECK(text.ends_with("1 rule, 5 examples: 0 passed, 5 failed\n"));
}

TEST_CASE("rules are kept by name or family, and a name that is none is an error") {
  engine::RuleSet rules = load({clean()});
  CHECK(app::keep_rules(rules, {"house"}, {}));
  CHECK_FALSE(app::keep_rules(rules, {"house/no-such"}, {}));
  CHECK_FALSE(app::keep_rules(rules, {}, {"house"}));
}

TEST_CASE("an example can name what must satisfy the rule") {
  engine::RuleSet rules = load({clean()});
  engine::Example& passing = rules.rules[0].examples[0];
  passing.witnesses = std::vector<std::string>{"EX-99.1"};
  CHECK(app::run_examples(rules, app::built_in_bases()).failed == 0);
  passing.witnesses = std::vector<std::string>{"EX-99.1", "EX-99.1"};
  CHECK(app::run_examples(rules, app::built_in_bases()).failed == 1);
  passing.witnesses = std::vector<std::string>{"something else"};
  CHECK(app::run_examples(rules, app::built_in_bases()).failed == 1);
}
