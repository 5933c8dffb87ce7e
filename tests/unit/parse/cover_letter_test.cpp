// Heads of letters to the staff.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

Filing letter(const std::string& subject, const std::string& head = "<p>May 4, 2021</p><p>VIA EDGAR</p>") {
  return extract("<html><body>" + head +
                     "<p>Securities and Exchange Commission</p><p>100 F Street, N.E.</p><p>Washington, D.C. 20549</p>" +
                     subject +
                     "<p>Ladies and Gentlemen:</p><p>Harbor Mills Inc. (File No. 333-999999) asks on May 9, 2021 that "
                     "its statement be made effective.</p></body></html>",
                 "CORRESP");
}

}  // namespace

TEST_CASE("a letter concerns the company of its line Re, and the file numbers below it") {
  const Filing filing = letter(
      "<table><tr><td>Re:</td><td>Quarry Lake Inc.</td></tr><tr><td></td><td>Form S-3, File No. "
      "333-765432</td></tr></table>");
  const Cover& cover = filing.cover;
  CHECK(cover.recognition.recognised);
  CHECK(cover.recognition.method == "letter");
  CHECK(shown(cover.registrant) == "Quarry Lake Inc.");
  REQUIRE(cover.file_numbers.size() == 1);
  CHECK(cover.file_numbers[0].value == "333-765432");
  CHECK(shown(cover.date_of_report) == "May 4, 2021");
  CHECK(!cover.address.has_value());
}

TEST_CASE("the head of a letter ends at its salutation") {
  const Filing filing = letter("<p>Re: Quarry Lake Inc.</p><p>File No. 333-765432</p>");
  CHECK(filing.text_of(filing.cover.passage).ends_with("333-765432"));
}

TEST_CASE("the letterhead of the company gives its address") {
  const Filing filing = letter("<p>Re: QUARRY LAKE, INC.</p>",
                               "<p>Quarry Lake Inc.</p><p>1 Pit Road</p><p>Madison, Wisconsin 53703</p>"
                               "<p>May 4, 2021</p>");
  CHECK(shown(filing.cover.address) == "1 Pit Road Madison, Wisconsin");
  CHECK(shown(filing.cover.zip) == "53703");
}

TEST_CASE("a letter whose subject names no company is not read") {
  const Filing filing = letter("<p>Re: Registration Statement on Form S-3, File No. 333-765432</p>");
  CHECK(!filing.cover.recognition.recognised);
  CHECK(!filing.cover.registrant.has_value());
  CHECK(filing.cover.file_numbers.empty());
}

}  // namespace prefile::parse
