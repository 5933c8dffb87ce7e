// Where the answers of a cover stand around their captions.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

Filing cover(const std::string& lines, const std::string& form = "S-3") {
  return extract("<html><body><p>FORM " + form + "</p>" + lines + "</body></html>", form);
}

const std::string kName = "<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>";

std::string numbers_of(const Filing& filing) {
  std::string all;
  for (const Value& each : filing.cover.file_numbers) all += (all.empty() ? "" : " ") + each.value;
  return all;
}

}  // namespace

TEST_CASE("a remark in brackets between a name and its caption is no name") {
  const Filing filing = cover(
      "<p>Registration No. 333-765432</p><p>Quarry Lake Master Trust</p><p>(Name of issuing entity)</p>"
      "<table><tr><td>Quarry Lake Corporation</td><td>Quarry Lake LLC</td></tr></table>"
      "<p>(Depositors for the issuing entity)</p>"
      "<p>(Exact names of co-registrants as specified in their respective charters)</p>");
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Master Trust");
  REQUIRE(filing.cover.co_registrants.size() == 2);
  CHECK(filing.cover.co_registrants[0].value == "Quarry Lake Corporation");
  CHECK(filing.cover.co_registrants[1].value == "Quarry Lake LLC");
}

TEST_CASE("a list of registration numbers goes on on the next line") {
  const Filing filing = cover("<p>Registration Nos. 333-765432, 333-765433,<br>333-765434 and 333-765435</p>" + kName);
  CHECK(numbers_of(filing) == "333-765432 333-765433 333-765434 333-765435");
  const Filing ended = cover("<p>Registration No. 333-765432<br>Telephone 555-123456</p>" + kName);
  CHECK(numbers_of(ended) == "333-765432");
}

TEST_CASE("names above one caption have their states and numbers in as many rows") {
  const Filing filing = cover(
      "<p>QUARRY LAKE INC.</p><p>QUARRY LAKE OP LLC</p>"
      "<p>(Exact name of registrant as specified in its charter)</p>"
      "<table><tr><td>Delaware</td><td>12-3456789</td></tr><tr><td>Wisconsin</td><td>98-7654321</td></tr>"
      "<tr><td>(State or other jurisdiction of incorporation)</td><td>(I.R.S. Employer Identification No.)</td></tr>"
      "</table>");
  REQUIRE(filing.cover.registrants.size() == 2);
  CHECK(shown(filing.cover.registrants[0].irs_number) == "12-3456789");
  CHECK(shown(filing.cover.registrants[0].state) == "Delaware");
  CHECK(shown(filing.cover.registrants[1].name) == "QUARRY LAKE OP LLC");
  CHECK(shown(filing.cover.registrants[1].irs_number) == "98-7654321");
  CHECK(shown(filing.cover.registrants[1].state) == "Wisconsin");
}

TEST_CASE("two numbers of one registrant do not make it two") {
  const Filing filing = cover(kName +
                              "<table><tr><td>12-3456789</td></tr><tr><td>98-7654321</td></tr>"
                              "<tr><td>(I.R.S. Employer Identification No.)</td></tr></table>");
  CHECK(filing.cover.registrants.empty());
}

TEST_CASE("the title of a schedule is no part of the company's name below it") {
  const Filing filing = extract(
      "<html><body><p>SCHEDULE 14D-9</p><p>Solicitation/Recommendation Statement<br>Under Section 14(d)(4) of the "
      "Securities Exchange Act of 1934</p><p>Quarry Lake Inc.</p><p>(Name of Subject Company)</p>"
      "<p>Quarry Lake Inc.</p><p>(Name of Person Filing Statement)</p><p>123456789</p>"
      "<p>(CUSIP Number of Class of Securities)</p><p>Ann Onymous</p><p>President</p><p>1 Pit Road</p>"
      "<p>Madison, Wisconsin 53703</p><p>(608) 555-0100</p>"
      "<p>(Name, Address and Telephone Number of Person Authorized to Receive Notices)</p></body></html>",
      "SC 14D9");
  CHECK(shown(filing.cover.issuer) == "Quarry Lake Inc.");
  CHECK(shown(filing.cover.address) == "1 Pit Road Madison, Wisconsin");
  CHECK(shown(filing.cover.zip) == "53703");
  CHECK(shown(filing.cover.telephone) == "(608) 555-0100");
}

TEST_CASE("the agent's address is not taken for that of a registration statement's registrant") {
  const Filing filing = cover(
      "<p>Registration No. 333-765432</p>" + kName +
      "<p>Ann Onymous</p><p>1 Pit Road</p><p>Madison, Wisconsin 53703</p>"
      "<p>(Name, address, including zip code, and telephone number, including area code, of agent for service)</p>");
  CHECK(!filing.cover.address.has_value());
  CHECK(filing.cover.agent_for_service.has_value());
}

TEST_CASE("a notice asks for the issuer's name and address in one question") {
  const Filing filing = extract(
      "                                  FORM 24F-2\n                       ANNUAL NOTICE OF SECURITIES SOLD\n\n"
      "1.  Name and address of issuer:\n    Quarry Lake Trust - Growth Fund\n    1 Pit Road\n    Madison, WI 53703\n"
      "________________________________________________________________\n\n"
      "2.  Name of each series or class of funds for which this notice is filed:\n\n\n"
      "3.  Investment Company Act File Number: 811-1234\n\n    Securities Act File Number: 33-12345\n",
      "24F-2NT");
  CHECK(shown(filing.cover.form) == "24F-2");
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Trust - Growth Fund");
  CHECK(shown(filing.cover.address) == "1 Pit Road Madison, WI");
  CHECK(shown(filing.cover.zip) == "53703");
  CHECK(numbers_of(filing) == "811-1234 33-12345");
}

TEST_CASE("a postal code may end the line above its town") {
  const Filing filing =
      cover(kName +
                "<p>Registration No. 333-765432</p><p>Long Street 8, 8001</p><p>Zurich, Switzerland</p>"
                "<p>(Address of principal executive offices)</p>",
            "F-3");
  CHECK(shown(filing.cover.zip) == "8001");
  CHECK(shown(filing.cover.address) == "Long Street 8 Zurich, Switzerland");
}

TEST_CASE("an amendment of a fund family may have a number in thousands") {
  const Filing filing =
      cover("<p>Post-Effective Amendment No. 2,726</p><p>File Nos. 333-76543 and 811-1234</p>" + kName, "N-1A");
  CHECK(shown(filing.cover.amendment_number) == "2,726");
  CHECK(numbers_of(filing) == "333-76543 811-1234");
}

TEST_CASE("the period of a distribution report is its end") {
  const Filing filing = cover(
      "<p>For the monthly distribution period from:</p><p>May 4, 2021 to June 3, 2021</p>"
      "<p>Commission file number 333-765432-01</p>" +
          kName,
      "10-D");
  CHECK(shown(filing.cover.period) == "June 3, 2021");
}

TEST_CASE("a report of a foreign issuer may show its date on a line of the title") {
  const Filing filing = cover("<p>May 4, 2021</p><p>Commission file number 001-12345</p>" + kName, "6-K");
  CHECK(shown(filing.cover.date_of_report) == "May 4, 2021");
}

}  // namespace prefile::parse
