// Covers of prospectuses: they have no captions.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

Filing prospectus(const std::string& lines) {
  return extract("<html><body><p>Filed Pursuant to Rule 424(b)(2)</p>" + lines + "</body></html>", "424B2");
}

const std::string kNumbers = "<p>Registration Statement Nos. 333-765432 and 333-765432-01</p>";
const std::string kProse =
    "<p>The notes bear no interest and are not listed on any exchange. What is paid on them at maturity depends on the "
    "credit of the issuer and of the guarantor, and on how the index has fared between the day of the trade and the "
    "last day of valuation, as the section on payment says at length.</p>";

}  // namespace

TEST_CASE("numbers of a registration statement are found wherever the words stand in their line") {
  const Filing filing = prospectus(
      "<table><tr><td>(To Prospectus dated May 4, 2020,</td><td>Series A Registration Statement Nos. 333-765432 and "
      "333-765432-01</td></tr></table>");
  REQUIRE(filing.cover.file_numbers.size() == 2);
  CHECK(filing.cover.file_numbers[0].value == "333-765432");
  CHECK(filing.cover.file_numbers[1].value == "333-765432-01");
  CHECK(filing.cover.recognition.recognised);
}

TEST_CASE("issuer and guarantor stand on lines of the title block") {
  const Filing filing = prospectus(kNumbers +
                                   "<p>Quarry Lake Finance LLC</p><p>$9,000,000</p><p>Digital Index-Linked Notes</p>"
                                   "<p>Fully and Unconditionally Guaranteed by Quarry Lake Corporation</p>" +
                                   kProse + "<p>Harbor Mills Securities Inc.</p>");
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Finance LLC");
  REQUIRE(filing.cover.co_registrants.size() == 1);
  CHECK(filing.cover.co_registrants[0].value == "Quarry Lake Corporation");
  CHECK(filing.bytes_of(filing.cover.registrant->span) == "Quarry Lake Finance LLC");
}

TEST_CASE("a security linked to a company, and the company that sells it, are no issuers") {
  const Filing filing = prospectus(kNumbers + "<p>Notes Linked to the Common Stock of Harbor Mills Corporation</p>" +
                                   kProse + "<p>Harbor Mills Securities Inc.</p>");
  CHECK(!filing.cover.registrant.has_value());
  CHECK(filing.cover.co_registrants.empty());
}

TEST_CASE("a legend above the title block does not end it") {
  const Filing filing = prospectus(
      "<p>The information in this preliminary prospectus supplement is not complete and may be changed. It is no offer "
      "to sell these securities, and we are not soliciting offers to buy them where offers or sales are not permitted "
      "by the law of the place, of which there are many.</p>" +
      kNumbers + "<p>Quarry Lake Inc.</p><p>Class A Common Stock</p>" + kProse);
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
}

TEST_CASE("the date of a supplement is its own, not that of the prospectus it belongs to") {
  const Filing listed = prospectus(kNumbers +
                                   "<p>SUBJECT TO COMPLETION, DATED May 4, 2021</p><p>(To Prospectus dated May 5, 2020,"
                                   "<br>Prospectus Supplement dated May 6, 2020)</p>");
  CHECK(shown(listed.cover.prospectus_date) == "May 4, 2021");
  const Filing mentioned = prospectus(
      kNumbers + "<p>Pricing Supplement Dated May 4, 2021.</p><p>Series A prospectus supplement dated May 5, 2020</p>");
  CHECK(shown(mentioned.cover.prospectus_date) == "May 4, 2021");
  const Filing preliminary = prospectus(kNumbers + "<p>PRELIMINARY PROSPECTUS SUPPLEMENT DATED MAY 4, 2021</p>");
  CHECK(shown(preliminary.cover.prospectus_date) == "MAY 4, 2021");
  const Filing none = prospectus(kNumbers + "<p>(To Prospectus dated May 5, 2020)</p>");
  CHECK(!none.cover.prospectus_date.has_value());
}

}  // namespace prefile::parse
