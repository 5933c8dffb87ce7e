#include "parse/parse.h"

#include <algorithm>

#include "support/catch.h"

using namespace prefile;
using parse::parse_filing;

namespace {

// Invented company.
std::string submission(std::string_view header, std::string_view documents) {
  return "<SEC-DOCUMENT>0009999999-17-000001.txt : 20170308\n<SEC-HEADER>0009999999-17-000001.hdr.sgml : 20170308\n" +
         std::string(header) + "</SEC-HEADER>\n" + std::string(documents) + "</SEC-DOCUMENT>\n";
}

constexpr std::string_view kReport =
    "<DOCUMENT>\n<TYPE>8-K/A\n<SEQUENCE>1\n<TEXT>\n<html><body><p>Quill Harbor &amp; "
    "Sons</p></body></html>\n</TEXT>\n</DOCUMENT>\n";

Filing parsed(std::string bytes) {
  Result<Filing> filing = parse_filing("input.txt", std::move(bytes));
  REQUIRE(filing.has_value());
  return std::move(filing).value();
}

}  // namespace

TEST_CASE("the form is the header's, else the first filer's, else the primary document's") {
  CHECK(parsed(submission("CONFORMED SUBMISSION TYPE:\t8-K\n", kReport)).form == "8-K");
  CHECK(parsed(submission("FILER:\n\tFILING VALUES:\n\t\tFORM TYPE:\t\t8-K12B\n", kReport)).form == "8-K12B");
  CHECK(parsed(submission("", kReport)).form == "8-K/A");
  CHECK(parsed("<html><body>no form</body></html>").form.empty());
}

TEST_CASE("the filing date is the header's, else the period, else unknown") {
  const auto date = [](std::string_view header) {
    const auto found = parsed(submission(header, kReport)).filing_date;
    return found.has_value() ? format_iso_date(*found) : std::string("unknown");
  };
  CHECK(date("CONFORMED PERIOD OF REPORT:\t20170307\nFILED AS OF DATE:\t\t20170308\n") == "2017-03-08");
  CHECK(date("CONFORMED PERIOD OF REPORT:\t20170307\n") == "2017-03-07");
  CHECK(date("CONFORMED PERIOD OF REPORT:\t20170231\n") == "unknown");
  CHECK(date("CONFORMED SUBMISSION TYPE:\t8-K\n") == "unknown");
}

TEST_CASE("a document without a header takes form and date from its cover") {
  const Filing filing = parsed(
      "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>"
      "<p>Date of Report (Date of earliest event reported): March 7, 2003</p><p>QUILL HARBOR LAMPS INC</p>"
      "<p>(Exact name of registrant as specified in its charter)</p><p>Delaware</p>"
      "<p>(State or other jurisdiction of incorporation)</p><p>001-99999</p><p>(Commission File Number)</p>"
      "<p>Item 9. Regulation FD Disclosure.</p><p>Text.</p></body></html>");
  CHECK(filing.form == "8-K");
  REQUIRE(filing.filing_date.has_value());
  CHECK(format_iso_date(*filing.filing_date) == "2003-03-07");
  REQUIRE(filing.items.size() == 1);
  CHECK(filing.items[0].number.value == "9");
}

TEST_CASE("a text that is no form leaves the check unfinished") {
  for (const std::string bytes : {"# Notes\n\nSome text.\n", "<html><body>A page</body></html>\n"}) {
    const Filing filing = parsed(bytes);
    REQUIRE(filing.problems.size() == 1);
    CHECK(filing.problems[0].code == "unknown-form");
    CHECK(filing.problems[0].incomplete);
  }
  CHECK(parsed(submission("CONFORMED SUBMISSION TYPE:\t8-K\n", kReport)).problems.empty());
}

TEST_CASE("the XML of a form names the form itself") {
  const Filing ownership =
      parsed("<?xml version=\"1.0\"?>\n<ownershipDocument><documentType>4/A</documentType></ownershipDocument>\n");
  CHECK(ownership.form == "4/A");
  CHECK(ownership.problems.empty());
  const Filing other = parsed(
      "<n:edgarSubmission xmlns:n=\"http://www.sec.gov/edgar/ownership\"><n:submissionType> 144 "
      "</n:submissionType></n:edgarSubmission>\n");
  CHECK(other.form == "144");
  REQUIRE(other.documents.at(0).type.has_value());
  CHECK(other.bytes_of(other.documents[0].type->span) == "144");
}

TEST_CASE("a lone XML document cut off at any byte is an error or says so") {
  const std::string whole =
      "<?xml version=\"1.0\"?>\n<ownershipDocument><documentType>4</documentType></ownershipDocument>";
  REQUIRE(parsed(whole).problems.empty());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const Result<Filing> filing = parse::parse_filing("cut.xml", whole.substr(0, size));
    if (!filing) continue;
    const bool is_said = std::any_of(filing->problems.begin(), filing->problems.end(),
                                     [](const Problem& problem) { return problem.incomplete; });
    if (!is_said) FAIL("nothing said about a cut after: " << whole.substr(0, size));
  }
}

TEST_CASE("documents of the filer with text are scanned, others are not") {
  const std::string documents = std::string(kReport).append(
      "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nPlain words\n</TEXT>\n</DOCUMENT>\n"
      "<DOCUMENT>\n<TYPE>XML\n<TEXT>\n<html>rendered</html>\n</TEXT>\n</DOCUMENT>\n"
      "<DOCUMENT>\n<TYPE>EX-101.INS\n<TEXT>\n<XML>\n<?xml "
      "version=\"1.0\"?><xbrl>5</xbrl>\n</XML>\n</TEXT>\n</DOCUMENT>\n"
      "<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\n#0V%T\n`\nend\n</TEXT>\n</DOCUMENT>\n");
  const Filing filing = parsed(submission("CONFORMED SUBMISSION TYPE:\t8-K\n", documents));
  REQUIRE(filing.documents.size() == 5);
  CHECK(filing.documents[0].text.visible.text().find("Quill Harbor & Sons") != std::string_view::npos);
  CHECK(filing.documents[1].text.visible.text().find("Plain words") != std::string_view::npos);
  CHECK(filing.documents[2].text.visible.text().empty());
  CHECK(filing.documents[3].text.visible.text().empty());
  CHECK(filing.documents[4].text.visible.text().empty());
  CHECK(filing.sources[0]->name == "input.txt");
}

TEST_CASE("what is no filing stays an error") {
  const Result<Filing> empty = parse_filing("empty.txt", "");
  REQUIRE_FALSE(empty.has_value());
  CHECK(empty.error().code == ErrorCode::empty_input);
}

TEST_CASE("the whole parser survives a submission cut off at any byte") {
  const std::string whole = submission(
      "CONFORMED SUBMISSION TYPE:\t8-K\nITEM INFORMATION:\t\tOther Events\nFILED AS OF DATE:\t\t20170308\n"
      "FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tQUILL HARBOR LAMPS INC\n",
      "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n<html><body><p>FORM 8-K</p><p>Date of Report: March 8, 2017</p>"
      "<table><tr><td>Delaware</td><td>001-99999</td></tr></table><p>Item 8.01 Other Events.</p><p>We moved.</p>"
      "<p>SIGNATURES</p><p>/s/ Ida P. Moss</p></body></html>\n</TEXT>\n</DOCUMENT>\n");
  for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
    const Result<Filing> filing = parse_filing("cut.txt", whole.substr(0, size));
    if (!filing) continue;
    const auto& problems = filing->problems;
    const bool is_said = std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.incomplete; });
    if (!is_said) FAIL("nothing said about a cut after: " << whole.substr(0, size));
  }
}
