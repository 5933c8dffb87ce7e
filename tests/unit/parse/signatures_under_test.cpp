// What stands under a signature: labels, companies, the end of the title; and marks that are none.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

const std::string kPersons =
    "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the "
    "following persons on behalf of the registrant and in the capacities indicated on May 4, 2021:</p>";

Filing report(const std::string& lines) {
  return extract(
      "<html><body><p>FORM 10-K</p><p>Commission file number 001-12345</p><p>Quarry Lake Inc.</p>"
      "<p>(Exact name of registrant as specified in its charter)</p><p>Item 1. Business</p>"
      "<p>SIGNATURES</p>" +
          lines + "</body></html>",
      "10-K");
}

std::string row(const std::string& a, const std::string& b) { return "<tr><td>" + a + "</td><td>" + b + "</td></tr>"; }

const Signature& signature_of(const Filing& filing, std::size_t at = 0) {
  REQUIRE(filing.signature_blocks.size() == 1);
  REQUIRE(filing.signature_blocks[0].signatures.size() > at);
  return filing.signature_blocks[0].signatures[at];
}

}  // namespace

TEST_CASE("a title that ends with a comma runs on into the company it is of") {
  const Filing filing = report(kPersons + "<table>" + row("/s/ Ann Onymous", "Chairman, Chief Executive Officer,") +
                               row("Ann Onymous", "Harbor Mills, Inc.") + row("/s/ Bob Builder", "Director,") +
                               row("Bob Builder", "Harbor Mills, Inc.") + "</table>");
  CHECK(shown(signature_of(filing).title) == "Chairman, Chief Executive Officer, Harbor Mills, Inc.");
  CHECK(shown(signature_of(filing, 1).title) == "Director, Harbor Mills, Inc.");
  CHECK(shown(signature_of(filing).date) == "May 4, 2021");
}

TEST_CASE("a company under a complete title is no part of it") {
  const Filing filing = report(kPersons +
                               "<p>/s/ Ann Onymous</p><p>Ann Onymous</p><p>Authorized Representative</p>"
                               "<p>Harbor Mills America, Inc.</p>");
  CHECK(shown(signature_of(filing).title) == "Authorized Representative");
}

TEST_CASE("what follows the table of signatures is no part of the last title") {
  const Filing filing = report(kPersons + "<table>" + row("/s/ Ann Onymous", "Director") + row("Ann Onymous", "") +
                               "</table><p>Quarry Lake</p><p>Financial Statements</p>");
  CHECK(shown(signature_of(filing).title) == "Director");
}

TEST_CASE("a paragraph behind a complete title is no part of it") {
  const std::string person = "<p>/s/ Ann Onymous</p><p>Ann Onymous</p>";
  for (const std::string behind : {"<p>Supplemental Information</p>", "<p>12 Quay Street</p>", "<p>* * *</p>",
                                   "<p>Quarry Lake Annual Review</p><p>Page 2 of 3</p>"}) {
    INFO(behind);
    CHECK(shown(signature_of(report(kPersons + person + "<p>Chief Executive Officer</p>" + behind)).title) ==
          "Chief Executive Officer");
  }
  CHECK_FALSE(
      signature_of(report(kPersons + person + "<p>POWER OF ATTORNEY WITH<br>RESPECT TO QUARRY LAKE</p>")).title);
  const Filing wrapped = report(kPersons + person + "<p>Senior Vice President,<br>Corporate Strategy</p>");
  CHECK(shown(signature_of(wrapped).title) == "Senior Vice President, Corporate Strategy");
  const Filing going_on =
      report(kPersons + person + "<p>Chairman of the Board of</p><p>Managers</p><p>(principal)</p>");
  CHECK(shown(signature_of(going_on).title) == "Chairman of the Board of Managers (principal)");
}

TEST_CASE("a label for the company ends the title") {
  const Filing filing =
      report(kPersons +
             "<p>/s/ Ann Onymous</p><p>Name: Ann Onymous</p><p>Title: Treasurer</p><p>(Senior officer in charge)</p>"
             "<p>Company: Quarry Lake Funding LLC</p><p>as Depositor on behalf of Quarry Lake Trust</p>");
  CHECK(shown(signature_of(filing).title) == "Treasurer (Senior officer in charge)");
}

TEST_CASE("a title may follow the label for the company") {
  const Filing filing = report(kPersons +
                               "<p>/s/ Ann Onymous</p><p>Name: Ann Onymous</p><p>Company: Quarry Lake Funding LLC</p>"
                               "<p>Title: Treasurer</p>");
  CHECK(shown(signature_of(filing).title) == "Treasurer");
}

TEST_CASE("a line that goes on with by is nobody's signature") {
  const std::string schedule =
      "SCHEDULE 13G\n\nQUARRY LAKE INC.\n(Name of Issuer)\n\n123456789\n(CUSIP Number)\n\n"
      "After reasonable inquiry and to the best of my knowledge and\nbelief, I certify that the information set forth "
      "in this statement\nis true, complete and correct.\n\nDated: May 4, 2021\nHarbor Mills, Inc.\n\n"
      "Signature:  Bob Builder\n\n-------------------------------------------\n\nName/Title Attorney-In-Fact\n\n\n"
      "The original statement shall be signed by each person on whose\nbehalf the statement is filed, and evidence may "
      "be incorporated\nby reference. The name and any title of each person who\nsigns shall be typed.\n";
  const Filing filing = extract(schedule, "SC 13G");
  const Signature& signature = signature_of(filing);
  CHECK(filing.signature_blocks[0].signatures.size() == 1);
  CHECK(shown(signature.name) == "Bob Builder");
  CHECK(shown(signature.title) == "Attorney-In-Fact");
  CHECK(shown(signature.date) == "May 4, 2021");
  CHECK(signature.form == "typed-name");
}

}  // namespace prefile::parse
