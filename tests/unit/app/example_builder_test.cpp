// The submissions that examples of rules are turned into.
#include "app/example_builder.h"

#include "support/catch.h"

using namespace prefile;

namespace {

const app::ExampleBases& bases() {
  static const app::ExampleBases made{
      {"8-K", "{{USES form=8-K period=20260105 filed=20260107}}\nFORM {{FORM}} of {{PERIOD_LONG}}\n"},
      {"10-K",
       "{{USES form=10-K period=20251231 filed=20260219}}\n"
       "FORM {{FORM}} {{PERIOD}} filed {{FILED_LONG}}, {{COUNT}} documents\n"
       "{{FACTS}}\n<i name=\"dei:A\">a</i>\n<i name=\"dei:B\">b</i>\n{{/FACTS}}\n"
       "<DOCUMENT>\n<TYPE>EX-31.1\n</DOCUMENT>\n"
       "<DOCUMENT>\n<TYPE>EX-31.2\n</DOCUMENT>\n"
       "{{ATTACHED}}\n<DOCUMENT>\n<TYPE>EX-21\n</DOCUMENT>\n{{/ATTACHED}}\n"}};
  return made;
}

std::string text_of(const engine::Example& example) {
  const Result<app::BuiltExample> built = app::build_example(example, bases());
  INFO((built ? "" : built.error().message));
  REQUIRE(built);
  return built->text;
}

std::string complaint_of(const engine::Example& example) {
  const Result<app::BuiltExample> built = app::build_example(example, bases());
  REQUIRE_FALSE(built);
  return built.error().message;
}

using Facts = std::vector<std::pair<std::string, std::string>>;

bool has(const std::string& text, const std::string& word) { return text.find(word) != std::string::npos; }

}  // namespace

TEST_CASE("an example without a form starts from the 8-K") { CHECK(text_of({}) == "FORM 8-K of January 5, 2026\n"); }

TEST_CASE("an amendment starts from the base of its form, with the days the base names") {
  engine::Example example;
  example.form = "10-K/A";
  CHECK(text_of(example).starts_with("FORM 10-K/A 20251231 filed February 19, 2026, 3 documents\n"));
}

TEST_CASE("a base that is named gives its own form") {
  engine::Example example;
  example.base = "10-K";
  CHECK(text_of(example).starts_with("FORM 10-K 20251231"));
  example.form = "10-KT";
  CHECK(text_of(example).starts_with("FORM 10-KT 20251231"));
}

TEST_CASE("what an example attaches takes the place of what is attached by default, and no other document's") {
  engine::Example example;
  example.form = "10-K";
  example.attach = {{"EX-97", "", ""}};
  const std::string text = text_of(example);
  CHECK(has(text, "EX-31.1"));
  CHECK(has(text, "<TYPE>EX-97\n<SEQUENCE>3\n"));
  CHECK_FALSE(has(text, "EX-21"));
  CHECK(has(text, ", 3 documents"));
}

TEST_CASE("a document that an example goes without is not counted") {
  engine::Example example;
  example.form = "10-K";
  example.without = {"EX-31.1"};
  const std::string text = text_of(example);
  CHECK_FALSE(has(text, "EX-31.1"));
  CHECK(has(text, "EX-31.2"));
  CHECK(has(text, ", 2 documents"));
  example.without = {"EX-31"};
  CHECK(has(complaint_of(example), "no document of type EX-31 to leave out"));
}

TEST_CASE("the base's facts are there when an example asks for them, with what it changes") {
  engine::Example example;
  example.form = "10-K";
  CHECK_FALSE(has(text_of(example), "dei:"));
  example.facts.emplace();
  CHECK(has(text_of(example), "<i name=\"dei:A\">a</i>\n<i name=\"dei:B\">b</i>\n<DOCUMENT>"));
  example.facts = Facts{{"dei:A", "-"}, {"dei:B", "c"}};
  CHECK(has(text_of(example), "documents\n<i name=\"dei:B\">c</i>\n<DOCUMENT>"));
  example.facts = Facts{{"dei:C", "c"}};
  CHECK(has(complaint_of(example), "the base has no fact dei:C"));
  example.form = "8-K";
  CHECK(has(complaint_of(example), "the base has no facts"));
}

TEST_CASE("a base that is not there is named") {
  engine::Example example;
  example.form = "20-F";
  CHECK(has(complaint_of(example), "no base filing '20-F'"));
}
