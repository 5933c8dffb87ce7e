// Covers of forms other than 8-K.
#include <algorithm>
#include <string>

#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

std::string annual(const std::string& lines) {
  return "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 10-K</p>" + lines +
         "<p>Commission file number 001-12345</p><p>Quarry Lake Inc.</p>"
         "<p>(Exact name of registrant as specified in its charter)</p></body></html>";
}

std::string answer_of(const Filing& filing, const std::string& name) {
  for (const CoverAnswer& each : filing.cover.answers) {
    if (each.name == name) return each.answer;
  }
  return "-";
}

std::string box_of(const Filing& filing, const std::string& name) {
  for (const CoverBox& each : filing.cover.boxes) {
    if (each.name == name) return each.checked ? "checked" : "unchecked";
  }
  return "-";
}

}  // namespace

TEST_CASE("the kind of a report is the one whose box is marked") {
  const Filing filing = extract(
      annual("<p>[X] ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p>"
             "<p>For the fiscal year ended: June 30, 2011</p>"
             "<p>[ ] TRANSITION REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p>"
             "<p>For the transition period from ____ to ____</p>"));
  CHECK(shown(filing.cover.report_kind) == "annual");
  CHECK(filing.bytes_of(filing.cover.report_kind->span) == "[X]");
  CHECK(shown(filing.cover.period) == "June 30, 2011");
  CHECK(!filing.cover.transition_from.has_value());
}

TEST_CASE("a report of two marked kinds has none") {
  const Filing filing =
      extract(annual("<p>[X] ANNUAL REPORT PURSUANT TO SECTION 13 OF THE SECURITIES EXCHANGE ACT OF 1934</p>"
                     "<p>[X] TRANSITION REPORT PURSUANT TO SECTION 13 OF THE SECURITIES EXCHANGE ACT OF 1934</p>"));
  CHECK(!filing.cover.report_kind.has_value());
}

TEST_CASE("the dates of a transition period are no period") {
  const Filing filing = extract(annual("<p>For the transition period from January 1, 2011 to June 30, 2011</p>"));
  CHECK(shown(filing.cover.transition_from) == "January 1, 2011");
  CHECK(shown(filing.cover.transition_to) == "June 30, 2011");
  CHECK(!filing.cover.period.has_value());
}

TEST_CASE("a question of the cover keeps both of its marks") {
  const std::string shell =
      "Indicate by check mark whether the registrant is a shell company (as defined in Rule 12b-2). ";
  CHECK(answer_of(extract(annual("<p>" + shell + "Yes [X] No [ ]</p>")), "shell-company") == "yes");
  CHECK(answer_of(extract(annual("<p>" + shell + "[ ] Yes [X] No</p>")), "shell-company") == "no");
  CHECK(answer_of(extract(annual("<p>" + shell + "Yes [X] No [X]</p>")), "shell-company") == "both");
  const Filing none = extract(annual("<p>" + shell + "Yes [ ] No [ ]</p>"));
  CHECK(answer_of(none, "shell-company") == "none");
  const CoverAnswer& answer = none.cover.answers.front();
  CHECK(none.bytes_of(answer.yes->span) == "[ ]");
  CHECK(answer.yes->span.start < answer.no->span.start);
}

TEST_CASE("the filer's status is read with boxes on either side") {
  const Filing after =
      extract(annual("<p>Large accelerated filer [ ] Accelerated filer [X] Non-accelerated filer [ ] "
                     "(Do not check if a smaller reporting company) Smaller reporting company [X]</p>"));
  CHECK(box_of(after, "large-accelerated-filer") == "unchecked");
  CHECK(box_of(after, "accelerated-filer") == "checked");
  CHECK(box_of(after, "smaller-reporting-company") == "checked");
  const Filing before =
      extract(annual("<p>[X] Large accelerated filer [ ] Accelerated filer [ ] Non-accelerated filer</p>"));
  CHECK(box_of(before, "large-accelerated-filer") == "checked");
  CHECK(box_of(before, "accelerated-filer") == "unchecked");
}

TEST_CASE("the date of the market value is not taken from the sentence on shares outstanding") {
  const Filing undated = extract(annual(
      "<p>The aggregate market value of the outstanding common stock held by non-affiliates, as of the last business "
      "day of the second fiscal quarter, was approximately $14 billion. As of February 11, 2016, there were 1,234,567 "
      "shares of common stock, par value $1.00 per share, of the registrant outstanding.</p>"));
  CHECK(shown(undated.cover.market_value) == "$14 billion");
  CHECK_FALSE(undated.cover.market_value_date);
  REQUIRE(undated.cover.shares_outstanding.size() == 1);
  CHECK(undated.cover.shares_outstanding[0].count.value == "1,234,567");
  CHECK(shown(undated.cover.shares_outstanding[0].date) == "February 11, 2016");
  const Filing dated =
      extract(annual("<p>The aggregate market value held by non-affiliates was $14,000,000 on the 2,000,000 shares "
                     "outstanding and held "
                     "by them on June 30, 2015. As of Jan. 31, 2016, 1,234,567 shares were outstanding.</p>"));
  CHECK(shown(dated.cover.market_value_date) == "June 30, 2015");
  REQUIRE_FALSE(dated.cover.shares_outstanding.empty());
  CHECK(shown(dated.cover.shares_outstanding.back().date) == "Jan. 31, 2016");
}

TEST_CASE("the sign and the amount of the market value may stand in two cells") {
  const Filing filing = extract(annual(
      "<table><tr><td>Aggregate market value of common stock held by non-affiliates as of June 30, 2012:</td><td>$</td>"
      "<td>5,118,918</td></tr><tr><td>Number of shares of common stock, $1.00 par value, outstanding as of February "
      "14, "
      "2013:</td><td></td><td>129,872</td></tr></table>"));
  CHECK(shown(filing.cover.market_value) == "$ 5,118,918");
  CHECK(shown(filing.cover.market_value_date) == "June 30, 2012");
}

TEST_CASE("the number of a registration statement that a report goes into is not the report's") {
  const Filing filing = extract(
      "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 6-K</p><p>Commission File Number: 001-12345</p>"
      "<p>Quarry Lake plc</p><p>(Exact name of registrant as specified in its charter)</p><p>1 Pit Road, Leith</p>"
      "<p>(Address of principal executive offices)</p><p>This report is incorporated by reference into the "
      "registration "
      "statement on Form F-3 (File No. 333-299983).</p></body></html>",
      "6-K");
  REQUIRE(filing.cover.file_numbers.size() == 1);
  CHECK(filing.cover.file_numbers[0].value == "001-12345");
}

TEST_CASE("details of depositors side by side belong to the names side by side above") {
  const auto four = [](const std::string& a, const std::string& b, const std::string& c, const std::string& d) {
    return "<tr><td>" + a + "</td><td>" + b + "</td><td></td><td>" + c + "</td><td>" + d + "</td></tr>";
  };
  const Filing filing = extract(
      "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM SF-3</p><p>QUARRY LAKE OWNER TRUST</p>"
      "<p>(Name of issuing entity)</p><table><tr><td>Harbor Funding Corporation</td><td></td><td>Dale Funding LLC</td>"
      "</tr></table><p>(Depositors for the issuing entity)</p><p>(Exact names of co-registrants as specified in their "
      "respective charters)</p><table>" +
          four("Delaware", "99-1111111", "Utah", "99-2222222") +
          four("(State of incorporation)", "(I.R.S. Employer Identification No.)", "(State of organization)",
               "(I.R.S. Employer Identification No.)") +
          four("1 Pit Road<br>Madison, Wisconsin<br>(608) 555-0101", "53703",
               "9 Dale Road<br>Dover, Utah<br>(801) 555-0102", "84101") +
          four("(Address of principal executive office of co-registrant)", "ZIP Code",
               "(Address of principal executive office of co-registrant)", "ZIP Code") +
          "</table></body></html>",
      "SF-3");
  REQUIRE(filing.cover.registrants.size() == 3);
  CHECK(shown(filing.cover.registrants[0].name) == "QUARRY LAKE OWNER TRUST");
  CHECK_FALSE(filing.cover.registrants[0].state);
  const CoverRegistrant& second = filing.cover.registrants[2];
  CHECK(shown(second.name) == "Dale Funding LLC");
  CHECK(shown(second.state) == "Utah");
  CHECK(shown(second.irs_number) == "99-2222222");
  CHECK(shown(second.address) == "9 Dale Road Dover, Utah");
  CHECK(shown(second.zip) == "84101");
  CHECK(shown(second.telephone) == "(801) 555-0102");
}

TEST_CASE("the plans of an S-8 stand above their caption, that of an 11-K below its label") {
  const auto s8 = [](const std::string& plans) {
    return extract(
        "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM S-8</p><p>Quarry Lake Inc.</p>"
        "<p>(Exact name of registrant as specified in its charter)</p><p>1 Pit Road<br>Madison, WI 53703</p>"
        "<p>(Address of principal executive offices)</p>" +
            plans +
            "<p>(Full title of the plan)</p><p>Ann Onymous<br>9 Dale Road<br>Dover, DE 19901</p>"
            "<p>(Name and address of agent for service)</p><p>Copies to:</p><p>Bob Builder</p>",
        "S-8");
  };
  CHECK(shown(s8("<p>Quarry Lake 2020 Stock Plan</p>").cover.plan) == "Quarry Lake 2020 Stock Plan");
  CHECK(shown(s8("<p>2020 Stock Plan (as amended)<br>2021 Purchase Plan</p>").cover.plan) ==
        "2020 Stock Plan (as amended) 2021 Purchase Plan");
  CHECK_FALSE(s8("").cover.plan);
  const Filing report = extract(
      "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 11-K</p><p>A. Full title of the plan and the "
      "address "
      "of the plan, if different from that of the issuer named below:</p><p>Quarry Lake Savings Plan</p><p>B. Name of "
      "issuer of the securities held pursuant to the plan and the address of its principal executive office:</p>"
      "<p>Quarry Lake Inc.</p></body></html>",
      "11-K");
  CHECK(shown(report.cover.plan) == "Quarry Lake Savings Plan");
}

TEST_CASE("the market value is a total and no price of a share") {
  const Filing filing = extract(
      annual("<p>The aggregate market value of the common stock held by non-affiliates, at the closing price of $12.50 "
             "per share on June 30, 2011, was $1,234,567.</p>"
             "<p>9,876,543 shares of common stock were outstanding on August 1, 2011.</p>"));
  CHECK(shown(filing.cover.market_value) == "$1,234,567");
  CHECK(shown(filing.cover.market_value_date) == "June 30, 2011");
  REQUIRE(filing.cover.shares_outstanding.size() == 1);
  CHECK(filing.cover.shares_outstanding[0].count.value == "9,876,543");
  CHECK(shown(filing.cover.shares_outstanding[0].title) == "common stock");
  CHECK(shown(filing.cover.shares_outstanding[0].date) == "August 1, 2011");
}

TEST_CASE("a day and its year are no number of shares") {
  const Filing filing =
      extract(annual("<p>As of September 9,1999 there were 7,654,321 shares of stock outstanding.</p>"));
  REQUIRE(filing.cover.shares_outstanding.size() == 1);
  CHECK(filing.cover.shares_outstanding[0].count.value == "7,654,321");
}

TEST_CASE("a registration statement shows agent, copies, sale and delay") {
  const Filing filing = extract(
      "<html><body><p>As filed with the Securities and Exchange Commission on May 4, 2021</p>"
      "<p>Registration No. 333-765432</p><p>FORM S-3</p><p>REGISTRATION STATEMENT</p><p>UNDER</p>"
      "<p>THE SECURITIES ACT OF 1933</p><p>Quarry Lake Inc.</p>"
      "<p>(Exact name of registrant as specified in its charter)</p>"
      "<p>Ann Onymous</p><p>1 Pit Road</p><p>(555) 010-0100</p>"
      "<p>(Name, address, including zip code, and telephone number, including area code, of agent for service)</p>"
      "<p>Copies to:</p><p>Bob Builder, Esq.</p><p>2 Pit Road</p>"
      "<p>Approximate date of commencement of proposed sale to the public: From time to time.</p>"
      "<p>The registrant hereby amends this registration statement on such dates as may be needed.</p></body></html>");
  const Cover& cover = filing.cover;
  CHECK(shown(cover.registrant) == "Quarry Lake Inc.");
  REQUIRE(cover.file_numbers.size() == 1);
  CHECK(cover.file_numbers[0].value == "333-765432");
  CHECK(shown(cover.filed_on) == "May 4, 2021");
  CHECK(shown(cover.agent_for_service) == "Ann Onymous 1 Pit Road (555) 010-0100");
  CHECK(shown(cover.copies_to) == "Bob Builder, Esq. 2 Pit Road");
  CHECK(shown(cover.sale_date) == "From time to time.");
  CHECK(cover.delaying_amendment.has_value());
  CHECK(shown(cover.report_kind) == "registration");
}

TEST_CASE("a prospectus is recognised by its rule and its registration number") {
  const Filing filing = extract(
      "<html><body><p>Filed Pursuant to Rule 424(b)(5)</p><p>Registration No. 333-765432</p>"
      "<p>PROSPECTUS SUPPLEMENT</p><p>Prospectus supplement dated May 4, 2021</p></body></html>");
  CHECK(filing.cover.recognition.recognised);
  CHECK(shown(filing.cover.filing_rule) == "424(b)(5)");
  CHECK(shown(filing.cover.prospectus_date) == "May 4, 2021");
}

TEST_CASE("a schedule shows issuer, class, CUSIP number, event and reporting persons") {
  const Filing filing = extract(
      "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>SCHEDULE 13G</p>"
      "<p>Under the Securities Exchange Act of 1934</p><p>(Amendment No. 3)*</p><p>Quarry Lake Inc.</p>"
      "<p>(Name of Issuer)</p><p>Common Stock</p><p>(Title of Class of Securities)</p><p>123456789</p>"
      "<p>(CUSIP Number)</p><p>May 4, 2021</p><p>(Date of Event Which Requires Filing of this Statement)</p>"
      "<p>[ ] Rule 13d-1(b)</p><p>[X] Rule 13d-1(c)</p>"
      "<p>1. Names of Reporting Persons</p><p>Harbor Mills Fund LP</p></body></html>");
  const Cover& cover = filing.cover;
  CHECK(shown(cover.form) == "SCHEDULE 13G");
  CHECK(shown(cover.amendment_number) == "3");
  CHECK(shown(cover.issuer) == "Quarry Lake Inc.");
  CHECK(shown(cover.class_title) == "Common Stock");
  CHECK(shown(cover.cusip) == "123456789");
  CHECK(shown(cover.event_date) == "May 4, 2021");
  CHECK(box_of(filing, "rule-13d-1-c") == "checked");
  REQUIRE(cover.reporting_persons.size() == 1);
  CHECK(cover.reporting_persons[0].value == "Harbor Mills Fund LP");
}

TEST_CASE("a part of the form that the cover speaks of does not end it") {
  const Filing filing = extract(
      annual("<p>Indicate by check mark if disclosure of delinquent filers is not contained in proxy statements "
             "incorporated by reference in</p><p>Part III of this Form 10-K. [X]</p>"
             "<p>DOCUMENTS INCORPORATED BY REFERENCE</p><p>The proxy statement of 2011: Part III.</p>"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(filing.cover.incorporated_documents.has_value());
}

TEST_CASE("a postal code inside an address is no part of the place") {
  const auto address = [](const std::string& lines) {
    const Filing filing = extract(annual("<p>" + lines + "</p><p>(Address of principal executive offices)</p>"));
    return shown(filing.cover.address) + " / " + shown(filing.cover.zip);
  };
  CHECK(address("5 Mole Street<br>Toronto, Ontario M5A 1B2, Canada") ==
        "5 Mole Street Toronto, Ontario Canada / M5A 1B2");
  CHECK(address("Seeweg 7<br>8999 Seedorf, Switzerland") == "Seeweg 7 Seedorf, Switzerland / 8999");
  CHECK(address("Quarry Hall<br>1066 Lake Road, Port Ann, New York") ==
        "Quarry Hall 1066 Lake Road, Port Ann, New York / -");
}

TEST_CASE("registrants side by side have answers of their own, and those of the table follow") {
  const auto column = [](const std::string& answer, const std::string& caption) {
    return "<td><p>" + answer + "</p><p>(" + caption + ")</p></td>";
  };
  const std::string name = "Exact name of registrant as specified in its charter";
  const std::string state = "State or other jurisdiction of incorporation";
  const Filing filing = extract(
      "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM F-3</p><p>REGISTRATION STATEMENT</p>"
      "<table><tr>" +
      column("Quarry Lake Inc.", name) + column("Quarry Finance LLC", name) + "</tr><tr>" + column("Ontario", state) +
      column("Delaware", state) +
      "</tr></table><p>TABLE OF ADDITIONAL REGISTRANTS</p><table><tr>"
      "<td>Exact Name of Registrant as Specified in its Charter</td>"
      "<td>I.R.S. Employer Identification No.</td></tr>"
      "<tr><td>Quarry Mills Inc.</td><td>12-3456789</td></tr><tr><td>* A note.</td></tr></table></body></html>");
  const auto& registrants = filing.cover.registrants;
  REQUIRE(registrants.size() == 3);
  CHECK(shown(registrants[0].name) == "Quarry Lake Inc.");
  CHECK(shown(registrants[0].state) == "Ontario");
  CHECK(shown(registrants[1].name) == "Quarry Finance LLC");
  CHECK(shown(registrants[1].state) == "Delaware");
  CHECK(shown(registrants[2].name) == "Quarry Mills Inc.");
  CHECK(shown(registrants[2].irs_number) == "12-3456789");
}

TEST_CASE("more counts of shares than are kept make the reading incomplete") {
  std::string counts;
  for (int i = 0; i < 300; ++i) counts += "<p>" + std::to_string(i + 100) + ",000 shares outstanding</p>";
  const Filing filing =
      extract("<p>FORM 10-K</p><p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p>" + counts, "10-K");
  const auto is_limit = [](const Problem& each) { return each.code == "limit-share-counts" && each.incomplete; };
  CHECK(std::any_of(filing.problems.begin(), filing.problems.end(), is_limit));
}

}  // namespace prefile::parse
