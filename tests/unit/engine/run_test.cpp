#include "engine/run.h"

#include "one_rule.h"
#include "support/catch.h"

namespace {

using prefile::FilingResult;
using prefile::Outcome;

// A filing with a header and no documents; the engine needs no parser.
prefile::Filing make_filing() {
  prefile::Filing filing;
  filing.sources.push_back(
      std::make_unique<prefile::Source>(prefile::Source{"draft.txt", "PERIOD: 20260105\nline two\n"}));
  filing.form = "8-K";
  filing.filing_date = prefile::parse_iso_date("2026-01-07");
  filing.header.present = true;
  filing.header.span = {0, 0, 17};
  filing.header.period = prefile::Value{"20260105", {0, 8, 16}};
  return filing;
}

FilingResult run(const std::string& check, const std::string& more = "", prefile::lua::Budget budget = {}) {
  return prefile::engine::run_rules(prefile::test::one_rule(check, "forms = { '8-K' }, " + more), make_filing(),
                                    {std::nullopt, budget});
}

Outcome outcome_of(const FilingResult& result) {
  REQUIRE(result.outcomes.size() == 1);
  return result.outcomes[0].outcome;
}

}  // namespace

TEST_CASE("a finding carries its message, its place and its role") {
  const FilingResult result =
      run("report:finding('wrong', { { filing.header.period, 'the header says' } }, { what = filing.header.period })");
  CHECK(outcome_of(result) == Outcome::finding);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].message == "20260105");
  const prefile::Evidence& place = result.findings[0].evidence.front();
  CHECK(place.start == 8);
  CHECK(place.end == 16);
  CHECK(place.line == 1);
  CHECK(place.column == 9);
  CHECK(place.excerpt == "20260105");
  CHECK(place.role == "the header says");
  CHECK(place.document == "submission header");
}

TEST_CASE("a message does not count what there is only one of") {
  const std::string check = "report:finding('counted', filing.header.period, { count = ";
  CHECK(run(check + "2 })").findings.at(0).message == "wrong (in all 2) here");
  CHECK(run(check + "1 })").findings.at(0).message == "wrong here");
  CHECK(run(check + "11 })").findings.at(0).message == "wrong (in all 11) here");
}

TEST_CASE("a witness makes a pass, and silence is a broken rule") {
  CHECK(outcome_of(run("report:witness(filing.header.period)")) == Outcome::pass);
  const FilingResult silent = run("");
  CHECK(outcome_of(silent) == Outcome::error);
  CHECK(silent.outcomes[0].reason.find("said nothing") != std::string::npos);
}

TEST_CASE("a finding without evidence, with a made-up place or an unfilled placeholder cannot be reported") {
  CHECK(outcome_of(run("report:finding('wrong', {}, { what = 1 })")) == Outcome::error);
  CHECK(outcome_of(run("report:finding('wrong', 'here', { what = 1 })")) == Outcome::error);
  CHECK(outcome_of(run("report:finding('wrong', { start = 1, ['end'] = 2 }, { what = 1 })")) == Outcome::error);
  CHECK(outcome_of(run("report:finding('wrong', filing.header.period)")) == Outcome::error);
  CHECK(outcome_of(run("report:finding('other', filing.header.period)")) == Outcome::error);
}

TEST_CASE("a name that does not exist is an error with a suggestion, never nil") {
  const FilingResult result = run("report:witness(filing.headr)");
  CHECK(outcome_of(result) == Outcome::error);
  CHECK(result.outcomes[0].reason.find("did you mean 'header'") != std::string::npos);
  CHECK(result.outcomes[0].reason.find("test/one.lua:6") != std::string::npos);
}

TEST_CASE("the model cannot be written to") {
  CHECK(outcome_of(run("filing.form = 'x'")) == Outcome::error);
  CHECK(outcome_of(run("filing.header.period.text = 'x'")) == Outcome::error);
}

TEST_CASE("a rule that never ends is stopped and named, and a pcall cannot swallow it") {
  prefile::lua::Budget small;
  small.fuel = 200'000;
  const FilingResult result = run("while true do pcall(function() while true do end end) end", "", small);
  CHECK(outcome_of(result) == Outcome::error);
  CHECK(result.outcomes[0].reason.find("test/one.lua") != std::string::npos);
}

TEST_CASE("a rule is silent before its law and after it") {
  CHECK(outcome_of(run("report:witness(filing.header.period)", "effective = { from = '2026-02-01' },")) ==
        Outcome::not_applicable);
  CHECK(outcome_of(run("report:witness(filing.header.period)", "effective = { to = '2025-02-01' },")) ==
        Outcome::not_applicable);
  CHECK(outcome_of(run("report:witness(filing.header.period)", "effective = { from = '2026-01-01' },")) ==
        Outcome::pass);
}

TEST_CASE("dates compare, count business days and print") {
  const FilingResult result =
      run("local d = date(filing.header.period)\n"
          "assert(d == date('2026-01-05') and d < date('2026-01-06') and d.weekday == 'Monday')\n"
          "assert(d:plus_business_days(5).iso == '2026-01-12' and d:days_until(date('2026-01-07')) == 2)\n"
          "report:finding('wrong', filing.header.period, { what = d })");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].message == "January 5, 2026");
}

TEST_CASE("parts of a located value know their own bytes") {
  const FilingResult result =
      run("local _, month = filing.header.period:find('^[0-9]{4}([0-9]{2})')\n"
          "report:finding('wrong', month, { what = month.number })");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].message == "1");
  CHECK(result.findings[0].evidence.front().start == 12);
  CHECK(result.findings[0].evidence.front().end == 14);
}

TEST_CASE("work on long texts is charged, so that a loop over them ends") {
  prefile::lua::Budget small;
  small.fuel = 5'000'000;
  for (const std::string check :
       {"for i = 1, 1e6 do filing.header.period:is(('x'):rep(100000)) end report:witness(filing.header)",
        "for i = 1, 1e9 do local d = filing.header.period.digits end report:witness(filing.header)",
        "for i = 1, 1e6 do report:finding('wrong', filing.header.period, { what = i }) end"}) {
    INFO(check);
    CHECK(outcome_of(run(check, "", small)) == Outcome::error);
  }
}

TEST_CASE("undetermined says where it looked") {
  const FilingResult result = run("report:undetermined('no cover', filing.header.period)");
  CHECK(outcome_of(result) == Outcome::undetermined);
  REQUIRE(result.outcomes[0].witnesses.size() == 1);
  CHECK(result.outcomes[0].witnesses[0].start == 8);
  CHECK(result.outcomes[0].witnesses_omitted == 0);
}
