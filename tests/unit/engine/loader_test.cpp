#include "engine/rule.h"

#include <algorithm>

#include "support/catch.h"

namespace {

using prefile::engine::LoadedRules;
using prefile::engine::RuleSource;

const std::string kGood = R"(return {
  id       = "house/no-draft",
  title    = "A draft mark",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K" },
  authority = { { cite = "House rule", says = "no drafts", force = "practice" } },
  why = "w", fix = "f", limits = "l",
  messages = { marked = "marked {words}" },
  examples = {
    { name = "silent" },
    { name = "reports", expect = { "marked" } },
  },
  check = function(filing, report) report:not_applicable("never") end,
}
)";

std::string with(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

LoadedRules load(const std::string& text, const std::string& path = "house/no-draft.lua") {
  const std::vector<RuleSource> sources{{path, text, "test"}};
  return prefile::engine::load_rules(sources);
}

bool has_fault(const LoadedRules& loaded, std::uint32_t line, const std::string& words) {
  return std::any_of(loaded.faults.begin(), loaded.faults.end(), [&](const prefile::engine::RuleFault& fault) {
    return fault.line == line && fault.message.find(words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("a rule that declares everything loads without a fault") {
  const LoadedRules loaded = load(kGood);
  CHECK(loaded.faults.empty());
  REQUIRE(loaded.set.rules.size() == 1);
  CHECK(loaded.set.rules[0].description.id == "house/no-draft");
  CHECK(loaded.set.rules[0].description.family == "house");
  CHECK(loaded.set.digest.size() == 64);
}

TEST_CASE("every fault of a file is reported at once, each at its line") {
  std::string text = with(kGood, "severity = \"warning\"", "severity = \"eror\"");
  text = with(text, "status   = \"stable\"", "status   = \"final\"");
  text = with(text, "why = \"w\"", "whyy = \"w\"");
  const LoadedRules loaded = load(text);
  CHECK(has_fault(loaded, 4, "did you mean 'error'"));
  CHECK(has_fault(loaded, 5, "preview"));
  CHECK(has_fault(loaded, 9, "unknown key 'whyy'; did you mean 'why'"));
  CHECK(loaded.faults.size() >= 4);
}

TEST_CASE("the id must be the path") { CHECK(has_fault(load(kGood, "house/other.lua"), 2, "make it \"house/other\"")); }

TEST_CASE("an error needs an authority that says must") {
  CHECK(has_fault(load(with(kGood, "\"warning\"", "\"error\"")), 4, "force = \"must\""));
}

TEST_CASE("a message without an example and an example without its message are faults") {
  CHECK(has_fault(load(with(kGood, "expect = { \"marked\" }", "expect = { \"marcked\" }")), 13, "no message"));
  CHECK(has_fault(
      load(with(kGood, "messages = { marked = \"marked {words}\" }", "messages = { marked = \"m\", other = \"o\" }")),
      10, "no example expects the message 'other'"));
}

TEST_CASE("keys out of order are a fault") {
  std::string text = with(kGood, "  title    = \"A draft mark\",\n", "");
  text = with(text, "  forms    = { \"8-K\" },\n", "  forms    = { \"8-K\" },\n  title = \"late\",\n");
  CHECK(has_fault(load(text), 7, "stands too late"));
}

TEST_CASE("a syntax error names its line") {
  const LoadedRules loaded = load(with(kGood, "forms    = { \"8-K\" },", "forms    = { \"8-K\" ,,"));
  REQUIRE(loaded.faults.size() == 1);
  CHECK(loaded.faults[0].line == 7);
}

TEST_CASE("a form that EDGAR does not have is a fault with a suggestion") {
  CHECK(has_fault(load(with(kGood, "{ \"8-K\" }", "{ \"8-KA\" }")), 7, "did you mean"));
}

TEST_CASE("the digest changes with one byte of one rule") {
  CHECK(load(kGood).set.digest != load(with(kGood, "fix = \"f\"", "fix = \"g\"")).set.digest);
}

TEST_CASE("a rule table with a metatable is refused, and what it hides is not run") {
  const LoadedRules loaded =
      load("return setmetatable({ id = 'house/no-draft' }, { __index = function() while true do end end })");
  CHECK(has_fault(loaded, 1, "without a metatable"));
}

TEST_CASE("keys of helper tables before the rule's own are not taken for its keys") {
  const LoadedRules loaded = load("local forms = { messages = 1, title = 2 }\n" + kGood);
  CHECK(loaded.faults.empty());
}

TEST_CASE("renamed.lua says what a rule was called before") {
  const std::vector<RuleSource> sources{
      {"house/no-draft.lua", kGood, "test"},
      {"renamed.lua", R"(return { renamed = { ["house/draft"] = "house/no-draft" } })", "test"}};
  const LoadedRules loaded = prefile::engine::load_rules(sources);
  CHECK(loaded.faults.empty());
  REQUIRE(loaded.set.renamed.contains("house/draft"));
  CHECK(loaded.set.renamed.at("house/draft") == "house/no-draft");
}

TEST_CASE("a group of forms is taken apart when the rule is loaded, and one that is not there is a fault") {
  const std::string forms = "forms    = { \"8-K\" }";
  const LoadedRules loaded = load(with(kGood, forms, "forms    = { \"8-K\", \"@quarterly-reports\" }"));
  CHECK(loaded.faults.empty());
  REQUIRE(loaded.set.rules.size() == 1);
  CHECK(loaded.set.rules[0].description.forms == std::vector<std::string>{"8-K", "10-Q", "10-QT"});
  CHECK(loaded.set.rules[0].form_names == std::vector<std::string>{"8-K", "@quarterly-reports"});
  CHECK(has_fault(load(with(kGood, forms, "forms    = { \"@quarterly-report\" }")), 7,
                  "there is no group of forms \"@quarterly-report\"; did you mean '@quarterly-reports'?"));
}

TEST_CASE("renamed.lua may neither name a rule that is not there nor take an id away from one that is") {
  const std::string text = R"(return { renamed = { ["house/no-draft"] = "house/else" } })";
  const std::vector<RuleSource> sources{{"house/no-draft.lua", kGood, "test"}, {"renamed.lua", text, "test"}};
  CHECK(prefile::engine::load_rules(sources).faults.size() == 2);
}
