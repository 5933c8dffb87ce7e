// Several submissions one after the other in one input.
#include <algorithm>

#include "parse/parse.h"
#include "support/catch.h"

using namespace prefile;
using parse::parse_filing;
using parse::parse_filings;

namespace {

// Invented company; the number makes each submission its own.
std::string submission(int number) {
  const std::string digit = std::to_string(number);
  return "<SEC-DOCUMENT>0009999999-17-00000" + digit + ".txt : 20170308\n<SEC-HEADER>0009999999-17-00000" + digit +
         ".hdr.sgml : 20170308\nACCESSION NUMBER:\t\t0009999999-17-00000" + digit +
         "\nCONFORMED SUBMISSION TYPE:\t8-K\nFILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tQUILL HARBOR " +
         digit + "\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><body><p>Report " + digit +
         "</p></body></html>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";
}

std::string in_pem(const std::string& text) {
  return "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n" + text +
         "-----END PRIVACY-ENHANCED MESSAGE-----\n";
}

const Problem* find_problem(const Filing& filing, std::string_view code) {
  for (const Problem& problem : filing.problems) {
    if (problem.code == code) return &problem;
  }
  return nullptr;
}

/// The part of `input` that is the value, by the file positions its source gives.
std::string in_file(const std::string& input, const Filing& filing, const Value& value) {
  return input.substr(filing.sources[value.span.source]->offset + value.span.start, value.span.size());
}

}  // namespace

TEST_CASE("each submission of an input is a filing of its own, with the positions of the input") {
  for (const bool pem : {false, true}) {
    std::string input;
    for (int number = 1; number <= 3; ++number) input += pem ? in_pem(submission(number)) : submission(number) + "\r\n";
    const auto parsed = parse_filings("bulk.txt", input);
    REQUIRE(parsed.size() == 3);
    for (std::size_t at = 0; at < parsed.size(); ++at) {
      const std::string digit = std::to_string(at + 1);
      CHECK(parsed[at].name == "bulk.txt#" + digit);
      REQUIRE(parsed[at].filing.has_value());
      const Filing& filing = *parsed[at].filing;
      CHECK(filing.name == parsed[at].name);
      CHECK(filing.sources[0]->name == "bulk.txt");
      CHECK(filing.problems.empty());
      CHECK(filing.unclaimed.empty());
      REQUIRE(filing.header.accession_number.has_value());
      CHECK(in_file(input, filing, *filing.header.accession_number) == "0009999999-17-00000" + digit);
      const auto start = static_cast<std::ptrdiff_t>(filing.sources[0]->offset);
      CHECK(filing.sources[0]->line == 1 + std::count(input.begin(), input.begin() + start, '\n'));
    }
  }
}

TEST_CASE("an input with one submission keeps its name") {
  const auto parsed = parse_filings("one.txt", submission(1));
  REQUIRE(parsed.size() == 1);
  CHECK(parsed[0].name == "one.txt");
  REQUIRE(parsed[0].filing.has_value());
  CHECK(parsed[0].filing->sources[0]->offset == 0);
}

TEST_CASE("whoever wants one submission is told of the others") {
  const std::string first = submission(1);
  const Result<Filing> filing = parse_filing("bulk.txt", first + submission(2));
  REQUIRE(filing.has_value());
  CHECK(filing->header.filers.size() == 1);
  const Problem* problem = find_problem(*filing, "concatenated");
  REQUIRE(problem != nullptr);
  CHECK(problem->incomplete);
  REQUIRE(filing->unclaimed.size() == 1);
  CHECK(filing->unclaimed[0].start == first.size());
}

TEST_CASE("a submission cut short does not swallow the next") {
  const std::string first = submission(1);
  for (const std::string_view lost : {"</SEC-DOCUMENT>", "</DOCUMENT>", "</TEXT>", "</body>", "<TEXT>", "FILER:"}) {
    for (const bool pem : {false, true}) {
      const std::string cut = first.substr(0, first.find(lost)) + "\n";
      const std::string whole = (pem ? in_pem(cut) : cut) + (pem ? in_pem(submission(2)) : submission(2));
      const auto parsed = parse_filings("bulk.txt", whole);
      CAPTURE(lost, pem);
      REQUIRE(parsed.size() == 2);
      REQUIRE(parsed[0].filing.has_value());
      CHECK(std::any_of(parsed[0].filing->problems.begin(), parsed[0].filing->problems.end(),
                        [](const Problem& problem) { return problem.incomplete; }));
      REQUIRE(parsed[1].filing.has_value());
      CHECK(parsed[1].filing->problems.empty());
      CHECK(parsed[1].filing->documents.size() == 1);
      REQUIRE(parsed[1].filing->header.accession_number.has_value());
      CHECK(parsed[1].filing->header.accession_number->value == "0009999999-17-000002");
    }
  }
}

TEST_CASE("a document that talks of envelope tags is one document") {
  std::string text = submission(1);
  text.insert(text.find("<p>Report"), "\n<SEC-DOCUMENT>\nis the first line of a submission\n");
  const auto parsed = parse_filings("one.txt", text);
  REQUIRE(parsed.size() == 1);
  CHECK(parsed[0].filing->problems.empty());
}

TEST_CASE("headers without an envelope, one after the other, are submissions of their own") {
  std::string text;
  for (int number = 1; number <= 2; ++number) {
    const std::string whole = submission(number);
    const std::size_t start = whole.find("<SEC-HEADER>");
    text += whole.substr(start, whole.find("</SEC-DOCUMENT>") - start);
  }
  const auto parsed = parse_filings("bulk.txt", text);
  REQUIRE(parsed.size() == 2);
  CHECK(parsed[1].filing->documents.size() == 1);
}

TEST_CASE("more submissions than the limit are said to be unread") {
  parse::Limits limits;
  limits.submissions = 2;
  const std::string first = submission(1);
  const auto parsed = parse_filings("bulk.txt", first + submission(2) + submission(3), limits);
  REQUIRE(parsed.size() == 2);
  CHECK(find_problem(*parsed[0].filing, "limit-submissions") == nullptr);
  const Problem* problem = find_problem(*parsed[1].filing, "limit-submissions");
  REQUIRE(problem != nullptr);
  CHECK(problem->incomplete);
  CHECK(problem->span.start == first.size());
}

TEST_CASE("a file of envelopes without content ends in defined problems") {
  constexpr std::size_t kCount = 4'000;
  std::string text;
  for (std::size_t i = 0; i < kCount; ++i) text += "<SEC-DOCUMENT>\n";
  const auto parsed = parse_filings("bulk.txt", std::move(text));
  CHECK(parsed.size() == kCount);
  for (const auto& each : parsed) CHECK_FALSE((each.filing.has_value() && each.filing->problems.empty()));
}
