// Reports and consents of accountants, and the filing-fee exhibit.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::only;
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
  const AccountantPassage& report = only(filing.accountants);
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
  CHECK_FALSE(only(filing.accountants).doubt.empty());
}

TEST_CASE("a company that a report is addressed to is not who signs it") {
  const std::string opening =
      "<p>Report of Independent Registered Public Accounting Firm</p><p>To the Board of Directors and Stockholders "
      "of</p><p>Quarry Lake Ltd</p><p>We have audited the balance sheets of Quarry Lake Ltd.</p><p>They are fair.</p>";
  const Filing signed_below = read(opening + "<p>/s/ Ore &amp; Tailings LLP</p><p>Rutland, Vermont</p>", "10-K");
  CHECK(shown(only(signed_below.accountants).firm) == "Ore & Tailings LLP");
  CHECK(only(signed_below.accountants).doubt.empty());
  const Filing unsigned_one =
      read(opening + "<p>QUARRY LAKE LTD</p><p>Balance Sheets</p><p>December 31, 2021</p>", "10-K");
  CHECK_FALSE(only(unsigned_one.accountants).firm.has_value());
  CHECK_FALSE(only(unsigned_one.accountants).doubt.empty());
}

TEST_CASE("a firm's name without a mark needs a second sign") {
  const std::string opening =
      "<p>Report of Independent Accountants</p><p>We have audited the balance sheets of Quarry Lake Inc.</p>";
  const Filing dated = read(opening + "<p>Ore &amp; Tailings LLP</p><p>Rutland, Vermont</p><p>May 3, 2001</p>", "10-K");
  CHECK(shown(only(dated.accountants).firm) == "Ore & Tailings LLP");
  CHECK(only(dated.accountants).doubt.empty());
  const Filing bare = read(opening + "<p>Ore &amp; Tailings LLP</p><p>Notes follow here.</p>", "10-K");
  CHECK_FALSE(only(bare.accountants).doubt.empty());
}

TEST_CASE("an unsigned report with a second report behind it is kept") {
  const Filing filing = read(
      "<p>Independent Auditor's Report</p><p>We have audited the balance sheets of Fen Brook Inc.</p><p>They are "
      "fair.</p><p>So is the rest.</p>" +
          kReport,
      "10-K");
  REQUIRE(filing.accountants.size() == 2);
  CHECK_FALSE(filing.accountants[0].doubt.empty());
  CHECK_FALSE(filing.accountants[0].firm.has_value());
  CHECK(shown(filing.accountants[1].firm) == "Ore & Tailings LLP");
}

TEST_CASE("the firm number of the cover's facts is not given to another firm's report") {
  const std::string facts =
      "<p><ix:nonNumeric name=\"dei:AuditorName\" contextRef=\"c\">Ore &amp; Tailings LLP</ix:nonNumeric> "
      "<ix:nonNumeric name=\"dei:AuditorFirmId\" contextRef=\"c\">4711</ix:nonNumeric></p>";
  const std::string report =
      "<p>Report of Independent Registered Public Accounting Firm</p><p>We have audited the balance sheets.</p><p>/s/ ";
  const std::string other = report + "Shale Partners LLP</p><p>Rutland, Vermont</p><p>March 3, 2020</p>";
  const Filing alone = read(facts + other, "10-K");
  CHECK_FALSE(only(alone.accountants).pcaob_id.has_value());
  const Filing both =
      read(facts + report + "Ore &amp; Tailings LLP</p><p>Rutland, Vermont</p><p>March 3, 2022</p>" + other, "10-K");
  REQUIRE(both.accountants.size() == 2);
  CHECK(shown(both.accountants[0].pcaob_id) == "4711");
  CHECK_FALSE(both.accountants[1].pcaob_id.has_value());
}

TEST_CASE("more reports than are read make the reading incomplete") {
  std::string many;
  for (int i = 0; i < 300; ++i) many += kReport;
  const Filing filing = read(many, "10-K");
  const auto is_limit = [](const Problem& each) { return each.code == "limit-accountants" && each.incomplete; };
  CHECK(std::count_if(filing.problems.begin(), filing.problems.end(), is_limit) == 1);
  CHECK(filing.accountants.size() == 256);
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
  CHECK(only(consent.accountants).kind == "consent");
  CHECK(shown(only(consent.accountants).firm) == "Ore & Tailings LLP");
  CHECK(shown(only(consent.accountants).registrant) == "Quarry Lake Inc.");
  CHECK(read("<p>We consent to the use of our opinion.</p><p>/s/ Brook &amp; Fen</p>", "EX-23.2").accountants.empty());
}

TEST_CASE("a report whose heading names the firm is found") {
  const Filing filing = read(
      "<p>Report of Ore &amp; Tailings LLP, Independent Auditors 29</p><p>REPORT OF ORE &amp; TAILINGS LLP, "
      "INDEPENDENT "
      "AUDITORS</p><p>The Board of Directors</p><p>Quarry Lake Inc.</p><p>We have audited the balance sheets of Quarry "
      "Lake Inc.</p><p>/s/ Ore &amp; Tailings LLP</p><p>Rutland, Vermont<br>March 3, 1994</p>",
      "10-K");
  CHECK(shown(only(filing.accountants).firm) == "Ore & Tailings LLP");
  CHECK(shown(only(filing.accountants).city) == "Rutland, Vermont");
}

TEST_CASE("a firm without legal form and mark is known by the place and date under it") {
  const std::string words =
      "<p>CONSENT OF INDEPENDENT ACCOUNTANTS</p><p>We consent to the use of our report on the financial statements of "
      "Quarry Lake, Inc. and subsidiaries.</p>";
  const Filing filing = read(words + "<p>ORE TAILINGS</p><p>Rutland, Vermont</p><p>March 3, 1994</p>", "EX-23.1");
  CHECK(shown(only(filing.accountants).firm) == "ORE TAILINGS");
  CHECK_FALSE(only(filing.accountants).is_conformed);
  CHECK(shown(only(filing.accountants).city) == "Rutland, Vermont");
  CHECK(shown(only(filing.accountants).date) == "March 3, 1994");
  CHECK(shown(only(filing.accountants).registrant) == "Quarry Lake, Inc.");
  const Filing undated = read(words + "<p>ORE TAILINGS</p><p>Rutland, Vermont</p>", "EX-23.1");
  CHECK_FALSE(only(undated.accountants).firm);
  CHECK_FALSE(only(undated.accountants).doubt.empty());
}

TEST_CASE("two consents in one document are both read") {
  const std::string words =
      "<p>We consent to the incorporation by reference in this registration statement of our report dated March 3, "
      "2022 on "
      "the financial statements of Quarry Lake Inc., which is in its annual report, and to the words about us.</p>";
  const Filing filing = read("<p>Exhibit 23.1</p><p>CONSENT OF INDEPENDENT AUDITORS</p>" + words +
                                 "<p>/s/ Ore &amp; Tailings LLP</p><p>Rutland, Vermont</p><p>March 3, 2022</p>"
                                 "<p>CONSENT OF INDEPENDENT AUDITORS</p>" +
                                 words + "<p>/s/ Slate &amp; Shale LLP</p><p>Dover, Delaware</p><p>March 4, 2022</p>",
                             "EX-23.1");
  REQUIRE(filing.accountants.size() == 2);
  CHECK(shown(filing.accountants[0].firm) == "Ore & Tailings LLP");
  CHECK(shown(filing.accountants[0].date) == "March 3, 2022");
  CHECK(shown(filing.accountants[1].firm) == "Slate & Shale LLP");
  CHECK(shown(filing.accountants[1].city) == "Dover, Delaware");
  CHECK(shown(filing.accountants[1].registrant) == "Quarry Lake Inc.");
}

TEST_CASE("what another report of the firm is on is not the subject of this one") {
  const auto subject = [](const std::string& words) {
    const Filing filing = read("<p>Report of Independent Registered Public Accounting Firm</p>" + words +
                                   "<p>/s/ Ore &amp; Tailings LLP</p><p>Rutland, Vermont</p><p>March 3, 2022</p>",
                               "10-K");
    return only(filing.accountants).subject;
  };
  const std::string control = "the Company's internal control over financial reporting as of December 31, 2021";
  const std::string elsewhere = ", and our report dated March 3, 2022 expressed an unqualified opinion.</p>";
  CHECK(subject("<p>We have audited the balance sheets of Quarry Lake Inc.</p><p>We also have audited " + control +
                elsewhere) == "financial-statements");
  CHECK(subject("<p>We have audited " + control + ".</p><p>We also have audited the balance sheets of the Company" +
                elsewhere) == "internal-control");
  CHECK(subject("<p>We have audited the balance sheets of Quarry Lake Inc. We also have audited " + control +
                ".</p>") == "both");
}

TEST_CASE("partners who sign for their firm are not the firm") {
  const std::string words =
      "<p>CONSENT OF INDEPENDENT REGISTERED PUBLIC ACCOUNTING FIRM</p><p>We consent to the use of our report.</p>";
  const std::string persons =
      "<table><tr><td>/s/ Ann Onymous</td><td>/s/ Bob Builder</td></tr><tr><td>Ann Onymous</td><td>Bob "
      "Builder</td></tr></table><p>Geneva, Switzerland<br>March 3, 2022</p>";
  const Filing above = read(words + "<p>Ore Tailings SA</p>" + persons, "EX-23.1");
  CHECK(shown(only(above.accountants).firm) == "Ore Tailings SA");
  CHECK(shown(only(above.accountants).city) == "Geneva, Switzerland");
  CHECK(only(above.accountants).doubt.empty());
  const Filing below = read(words + persons + "<p>Ore Tailings SA, Avenue de la Mine 5, 1200 Geneva</p>", "EX-23.1");
  CHECK(shown(only(below.accountants).firm) == "Ore Tailings SA");
  const Filing none = read(words + persons, "EX-23.1");
  CHECK_FALSE(only(none.accountants).firm);
  CHECK(shown(only(none.accountants).city) == "Geneva, Switzerland");
  CHECK_FALSE(only(none.accountants).doubt.empty());
  const Filing firm = read(words + "<p>/s/ Ore Tailings</p><p>Ore Tailings</p><p>Geneva, Switzerland</p>", "EX-23.1");
  CHECK(shown(only(firm.accountants).firm) == "Ore Tailings");
  CHECK(shown(only(firm.accountants).city) == "Geneva, Switzerland");
}

TEST_CASE("the company a consent speaks of ends where the sentence goes on") {
  const std::vector<std::pair<std::string, std::string>> sentences{
      {"the financial statements of Quarry Lake, Inc., which is one", "Quarry Lake, Inc."},
      {"the financial statements of Quarry Lake Corporation as of March 19, 2021", "Quarry Lake Corporation"},
      {"the financial statements and internal control over financial reporting of Quarry Lake Inc. included in it",
       "Quarry Lake Inc."},
      {"the financial statements of Quarry Lake S.A. and its subsidiaries", "Quarry Lake S.A."},
      {"the financial statements of Quarry Lake. We also consent", "Quarry Lake"},
      {"the financial statements of the Company", "-"}};
  for (const auto& [words, name] : sentences) {
    INFO(words);
    const Filing filing = read("<p>CONSENT OF INDEPENDENT AUDITORS</p><p>We consent to the use of our report on " +
                                   words + ".</p><p>/s/ Ore &amp; Tailings LLP</p>",
                               "EX-23.1");
    CHECK(shown(only(filing.accountants).registrant) == name);
  }
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
  REQUIRE(only(filing.fees).rows.size() == 2);
  const FeeRow& row = only(filing.fees).rows[0];
  CHECK(shown(row.label) == "Fees to be Paid");
  CHECK(row.cells.at(1).column == "security-type");
  CHECK(row.cells.at(6).column == "fee");
  CHECK(row.cells.at(6).value.value == "$12.30");
  CHECK(shown(only(filing.fees).rows[1].label) == "Net Fee Due");
}

}  // namespace prefile::parse
