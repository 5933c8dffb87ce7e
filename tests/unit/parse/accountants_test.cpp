// Reports and consents of accountants, and the filing-fee exhibit.
#include <string>

#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::shown;

Filing read(const std::string& body, const std::string& type) {
  Filing filing = test::extract(body, type);
  find_exhibits(filing);
  find_accountants(filing);
  find_fees(filing);
  return filing;
}

const std::string kReport =
    "<p>REPORT OF INDEPENDENT REGISTERED PUBLIC ACCOUNTING FIRM</p><p>To the Board of Directors and Stockholders of "
    "Quarry "
    "Lake Inc.</p><p>We have audited the accompanying consolidated balance sheets of Quarry Lake Inc.</p><p>/s/ Ore "
    "&amp; "
    "Tailings LLP</p><p>Rutland, Vermont</p><p>March 3, 2022</p><p>PCAOB ID Number 4711</p>";

}  // namespace

TEST_CASE("an accountant's report shows firm, city, date and number") {
  const Filing filing = read("<p>Report of Independent Registered Public Accounting Firm 41</p><p>Words.</p>" +
                                 kReport + "<p>The company mines slate.</p>",
                             "10-K");
  REQUIRE(filing.accountants.size() == 1);
  const AccountantPassage& report = filing.accountants[0];
  CHECK(report.kind == "report");
  CHECK(report.subject == "financial-statements");
  CHECK(shown(report.firm) == "Ore & Tailings LLP");
  CHECK(report.is_conformed);
  CHECK(shown(report.city) == "Rutland, Vermont");
  CHECK(shown(report.date) == "March 3, 2022");
  CHECK(shown(report.pcaob_id) == "4711");
  CHECK(shown(report.registrant) == "Quarry Lake Inc.");
  CHECK(filing.text_of(report.passage).find("slate") == std::string_view::npos);
}

TEST_CASE("a report without a signature carries a doubt") {
  const Filing filing = read(
      "<p>Independent Auditor's Report</p><p>We have audited the balance sheets of Quarry Lake Inc.</p><p>They are "
      "fair.</p>",
      "10-K");
  REQUIRE(filing.accountants.size() == 1);
  CHECK_FALSE(filing.accountants[0].doubt.empty());
}

TEST_CASE("a heading in a table of contents is no report") {
  CHECK(read("<p>Report of Independent Accountants</p><p>Balance Sheets</p>", "10-K").accountants.empty());
}

TEST_CASE("an accountant's consent is read, a lawyer's is not") {
  const Filing consent = read(
      "<p>CONSENT OF INDEPENDENT REGISTERED PUBLIC ACCOUNTING FIRM</p><p>We consent to our report on the financial "
      "statements "
      "of Quarry Lake Inc., and to being named.</p><p>/s/ Ore &amp; Tailings LLP</p><p>Rutland, Vermont</p><p>March 3, "
      "2022</p>",
      "EX-23.1");
  REQUIRE(consent.accountants.size() == 1);
  CHECK(consent.accountants[0].kind == "consent");
  CHECK(shown(consent.accountants[0].firm) == "Ore & Tailings LLP");
  CHECK(shown(consent.accountants[0].registrant) == "Quarry Lake Inc.");
  CHECK(read("<p>We consent to the use of our opinion.</p><p>/s/ Brook &amp; Fen</p>", "EX-23.2").accountants.empty());
}

TEST_CASE("the rows of a fee table stand under their captions") {
  const Filing filing = read(
      "<table><tr><td></td><td>Security Type</td><td>Security Class Title</td><td>Fee Calculation Rule</td><td>Amount "
      "Registered</td><td>Fee Rate</td><td>Amount of Registration Fee</td></tr><tr><td>Fees to be "
      "Paid</td><td>Equity</td>"
      "<td>Common Stock</td><td>457(c)</td><td>1,000</td><td>0.0001476</td><td>$12.30</td></tr><tr><td>Net Fee "
      "Due</td><td>"
      "</td><td></td><td></td><td></td><td></td><td>$12.30</td></tr></table>",
      "EX-FILING FEES");
  REQUIRE(filing.fees.size() == 1);
  REQUIRE(filing.fees[0].rows.size() == 2);
  const FeeRow& row = filing.fees[0].rows[0];
  CHECK(shown(row.label) == "Fees to be Paid");
  CHECK(row.cells.at(1).column == "security-type");
  CHECK(row.cells.at(6).column == "fee");
  CHECK(row.cells.at(6).value.value == "$12.30");
  CHECK(shown(filing.fees[0].rows[1].label) == "Net Fee Due");
}

}  // namespace prefile::parse
