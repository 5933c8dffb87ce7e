#include "diag/diagnostics.h"

#include <set>

#include "support/catch.h"

using namespace prefile;

namespace {

Evidence evidence(std::string excerpt) {
  Evidence piece;
  piece.file = "draft.txt";
  piece.document = "d8k.htm";
  piece.start = 100;
  piece.end = 110;
  piece.line = 7;
  piece.column = 3;
  piece.before = "the number is ";
  piece.excerpt = std::move(excerpt);
  piece.after = " as filed";
  piece.role = "the cover says";
  return piece;
}

std::string fingerprint_of(std::vector<Evidence> pieces) {
  return make_finding("header/irs-number", Severity::error, "differs", "text", std::move(pieces))->fingerprint;
}

FilingResult filing_with(std::vector<Outcome> outcomes) {
  FilingResult filing;
  for (const Outcome outcome : outcomes) {
    filing.outcomes.emplace_back();
    filing.outcomes.back().rule = "family/rule-" + std::to_string(filing.outcomes.size());
    filing.outcomes.back().outcome = outcome;
  }
  return filing;
}

void add_finding(FilingResult& filing, Severity severity, FindingStatus status = FindingStatus::open) {
  Finding finding = *make_finding("family/rule-0", severity, "m", "text", {evidence("x")});
  finding.status = status;
  filing.findings.push_back(std::move(finding));
}

Provenance settings(std::string fail_on, bool strict = false) {
  Provenance provenance;
  provenance.fail_on = std::move(fail_on);
  provenance.strict = strict;
  return provenance;
}

CheckResult result_of(std::vector<FilingResult> filings, std::size_t rules) {
  CheckResult result;
  result.prefile.fail_on = "error";
  result.rules.resize(rules);
  result.filings = std::move(filings);
  return result;
}

}  // namespace

TEST_CASE("a finding without evidence cannot be made") {
  CHECK_FALSE(make_finding("a/b", Severity::error, "m", "text", {}).has_value());
}

TEST_CASE("a finding keeps its parts and is open") {
  const auto finding = make_finding("a/b", Severity::warning, "missing", "text", {evidence("x"), evidence("y")});
  REQUIRE(finding);
  CHECK(finding->rule == "a/b");
  CHECK(finding->severity == Severity::warning);
  CHECK(finding->message_id == "missing");
  CHECK(finding->message == "text");
  CHECK(finding->evidence.size() == 2);
  CHECK(finding->status == FindingStatus::open);
  CHECK(finding->fingerprint.size() == 16);
  CHECK(finding->fingerprint.find_first_not_of("0123456789abcdef") == std::string::npos);
}

TEST_CASE("a fingerprint stays when the document moves, the file is renamed or white space is folded anew") {
  const std::string original = fingerprint_of({evidence("99-0012345 as\r\n  typed")});
  Evidence moved = evidence(" 99-0012345  as typed");
  moved.file = "other/place.txt";
  moved.start += 5000;
  moved.end += 5000;
  moved.line = moved.document_line = 90;
  moved.column = 40;
  moved.before = "a longer run of text in front: is   ";
  moved.after = "\tas";
  CHECK(fingerprint_of({moved}) == original);
}

TEST_CASE("a fingerprint changes with rule, message, document, role, text and neighbouring words") {
  std::set<std::string> prints{fingerprint_of({evidence("x")})};
  prints.insert(make_finding("header/name", Severity::error, "differs", "", {evidence("x")})->fingerprint);
  prints.insert(make_finding("header/irs-number", Severity::error, "missing", "", {evidence("x")})->fingerprint);
  Evidence other = evidence("x");
  other.document = "ex99.htm";
  prints.insert(fingerprint_of({other}));
  other = evidence("x");
  other.role = "the header says";
  prints.insert(fingerprint_of({other}));
  other = evidence("x");
  other.before = "the number was ";
  prints.insert(fingerprint_of({other}));
  other = evidence("x");
  other.after = " and filed";
  prints.insert(fingerprint_of({other}));
  prints.insert(fingerprint_of({evidence("y")}));
  prints.insert(fingerprint_of({evidence("x"), evidence("y")}));
  CHECK(prints.size() == 9);
}

TEST_CASE("fields of a fingerprint do not run into each other") {
  const auto print = [](std::string rule, std::string message) {
    return make_finding(std::move(rule), Severity::error, std::move(message), "", {evidence("x")})->fingerprint;
  };
  CHECK(print("ab", "c") != print("a", "bc"));
}

TEST_CASE("a fingerprint is the same in every build") {
  CHECK(fingerprint_of({evidence("99-0012345")}) == "70781b33eea97da7");
}

TEST_CASE("severity does not change a fingerprint, so that a profile may regrade") {
  CHECK(make_finding("a/b", Severity::error, "m", "one", {evidence("x")})->fingerprint ==
        make_finding("a/b", Severity::info, "m", "two", {evidence("x")})->fingerprint);
}

TEST_CASE("every name is read back, and no other word is") {
  for (const Severity value : {Severity::info, Severity::warning, Severity::error}) {
    CHECK(parse_severity(name_of(value)) == value);
  }
  for (const Outcome value :
       {Outcome::pass, Outcome::finding, Outcome::not_applicable, Outcome::undetermined, Outcome::error}) {
    CHECK(parse_outcome(name_of(value)) == value);
  }
  for (const FindingStatus value : {FindingStatus::open, FindingStatus::waived, FindingStatus::baseline}) {
    CHECK(parse_status(name_of(value)) == value);
  }
  for (const Verdict value : {Verdict::ready, Verdict::not_ready, Verdict::incomplete}) {
    CHECK(parse_verdict(name_of(value)) == value);
  }
  for (const std::string_view word : {"", "Error", "errors", "fatal", "ready "}) {
    CHECK_FALSE(parse_severity(word));
    CHECK_FALSE(parse_outcome(word));
    CHECK_FALSE(parse_status(word));
    CHECK_FALSE(parse_verdict(word));
  }
}

TEST_CASE("open, waived and baseline findings and ledger entries are counted once each") {
  FilingResult filing =
      filing_with({Outcome::finding, Outcome::pass, Outcome::not_applicable, Outcome::undetermined, Outcome::error});
  add_finding(filing, Severity::error);
  add_finding(filing, Severity::error);
  add_finding(filing, Severity::warning);
  add_finding(filing, Severity::info);
  add_finding(filing, Severity::error, FindingStatus::waived);
  add_finding(filing, Severity::error, FindingStatus::baseline);
  const Counts counts = count(result_of({filing, filing}, 5));
  CHECK(counts.filings == 2);
  CHECK(counts.rules == 5);
  CHECK(counts.errors == 4);
  CHECK(counts.warnings == 2);
  CHECK(counts.infos == 2);
  CHECK(counts.waived == 2);
  CHECK(counts.baseline == 2);
  CHECK(counts.passed + counts.failed + counts.not_applicable + counts.undetermined + counts.broken ==
        counts.rules * counts.filings);
}

TEST_CASE("the last line names what was found and how every rule ended") {
  FilingResult filing = filing_with({Outcome::finding, Outcome::pass, Outcome::not_applicable, Outcome::undetermined});
  add_finding(filing, Severity::error);
  add_finding(filing, Severity::warning);
  add_finding(filing, Severity::warning);
  add_finding(filing, Severity::warning, FindingStatus::waived);
  CHECK(summary_line(result_of({filing}, 4)) ==
        "1 error, 2 warnings (1 waived) in 1 filing; 4 rules: 1 passed, 1 failed, 1 not applicable, 1 undetermined.");
}

TEST_CASE("the last line of a clean filing still says what was done") {
  CHECK(summary_line(result_of({filing_with({Outcome::pass, Outcome::pass})}, 2)) ==
        "0 errors, 0 warnings in 1 filing; 2 rules: 2 passed.");
}

TEST_CASE("the last line of several filings shows the product of rules and filings") {
  const FilingResult filing = filing_with({Outcome::pass, Outcome::error});
  FilingResult unread;
  unread.failures.push_back({"unreadable_input", "no", ""});
  CHECK(summary_line(result_of({filing, filing, unread}, 2)) ==
        "0 errors, 0 warnings in 3 filings (1 not finished); 2 rules, 4 checks: 2 passed, 2 broken.");
}

TEST_CASE("a verdict is ready only when every rule has an answer and no finding counts") {
  const Provenance normal = settings("error");
  FilingResult filing = filing_with({Outcome::pass, Outcome::undetermined});
  CHECK(verdict_of(filing, normal, 2) == Verdict::ready);

  SECTION("an open error") {
    add_finding(filing, Severity::error);
    CHECK(verdict_of(filing, normal, 2) == Verdict::not_ready);
    CHECK(verdict_of(filing, settings("never"), 2) == Verdict::ready);
  }
  SECTION("a waived error, or one of the baseline, does not count") {
    add_finding(filing, Severity::error, FindingStatus::waived);
    add_finding(filing, Severity::error, FindingStatus::baseline);
    CHECK(verdict_of(filing, normal, 2) == Verdict::ready);
  }
  SECTION("a warning counts when asked for") {
    add_finding(filing, Severity::warning);
    CHECK(verdict_of(filing, normal, 2) == Verdict::ready);
    CHECK(verdict_of(filing, settings("warning"), 2) == Verdict::not_ready);
    CHECK(verdict_of(filing, settings("info"), 2) == Verdict::not_ready);
  }
  SECTION("undetermined counts when strict") {
    CHECK(verdict_of(filing, settings("error", true), 2) == Verdict::incomplete);
  }
  SECTION("a failure, a broken rule or a missing answer is incomplete, findings or not") {
    add_finding(filing, Severity::error);
    FilingResult failed = filing;
    failed.failures.push_back({"limit_exceeded", "too long", ""});
    CHECK(verdict_of(failed, normal, 2) == Verdict::incomplete);
    FilingResult broken = filing;
    broken.outcomes[0].outcome = Outcome::error;
    CHECK(verdict_of(broken, normal, 2) == Verdict::incomplete);
    CHECK(verdict_of(filing, normal, 3) == Verdict::incomplete);
  }
}

TEST_CASE("checking no filing or running no rule is never ready") {
  CHECK(verdict_of(result_of({}, 3)) == Verdict::incomplete);
  CHECK(verdict_of(result_of({FilingResult{}}, 0)) == Verdict::incomplete);
}

TEST_CASE("of several filings the worst verdict decides") {
  const FilingResult ready = filing_with({Outcome::pass});
  FilingResult bad = filing_with({Outcome::finding});
  add_finding(bad, Severity::error);
  const FilingResult broken = filing_with({Outcome::error});
  CHECK(verdict_of(result_of({ready, bad, ready}, 1)) == Verdict::not_ready);
  CHECK(verdict_of(result_of({ready, bad, broken}, 1)) == Verdict::incomplete);
  CHECK(exit_code_of(Verdict::ready) == 0);
  CHECK(exit_code_of(Verdict::not_ready) == 1);
  CHECK(exit_code_of(Verdict::incomplete) == 3);
}
