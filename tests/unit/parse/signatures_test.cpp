#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

const std::string kPreamble =
    "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report "
    "to "
    "be signed on its behalf by the undersigned hereunto duly authorized.";

/// A report in HTML that ends with the given signature page.
Filing html(const std::string& page, const std::string& after = "") {
  return extract(
      "<p>FORM 8-K</p><p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p><p>Item 8.01 Other Events</p>"
      "<p>The parties caused the agreement to be signed.</p><p>SIGNATURES</p><p>" +
      kPreamble + "</p>" + page + after);
}

Filing typed(const std::string& page) {
  return extract(
      "                 FORM 8-K\n\n             Quarry Lake Inc.\n          (Exact name of registrant)\n\n"
      "Item 5.  Other Events\n\n                SIGNATURES\n\n" +
      kPreamble + "\n\n" + page);
}

/// form: conformed | name | title | date | registrant, for each signature.
std::string signatures(const Filing& filing) {
  std::string all;
  for (const SignatureBlock& block : filing.signature_blocks) {
    for (const Signature& each : block.signatures) {
      if (!all.empty()) all += "\n";
      all += each.form + ": " + shown(each.conformed) + " | " + shown(each.name) + " | " + shown(each.title) + " | " +
             shown(each.date) + " | " + shown(each.registrant);
    }
  }
  return all;
}

const std::string kUsual =
    "conformed: /s/ Ann Stone | Ann Stone | Chief Financial Officer | May 4, 2020 | QUARRY LAKE INC.";

}  // namespace

TEST_CASE("one signature in each usual arrangement of HTML") {
  CHECK(signatures(html(
            "<table><tr><td>Dated: May 4, 2020</td><td colspan=2>QUARRY LAKE INC.</td></tr><tr><td></td><td>By:</td>"
            "<td>/s/ Ann Stone</td></tr><tr><td></td><td></td><td>Name: Ann Stone</td></tr><tr><td></td><td></td>"
            "<td>Title: Chief Financial Officer</td></tr></table>")) == kUsual);
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone</p><p>Ann Stone</p><p>Chief Financial Officer</p>"
                        "<p>Date: May 4, 2020</p>")) == kUsual);
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone<br>Ann Stone, Chief Financial Officer</p>"
                        "<p>May 4, 2020</p>")) == kUsual);
  CHECK(signatures(html(
            "<table><tr><td>QUARRY LAKE INC.</td></tr><tr><td>(Registrant)</td></tr></table><table><tr><td>By:</td>"
            "<td><u>/s/ Ann Stone</u></td></tr><tr><td>Name:<br>Title:</td><td>Ann Stone<br>Chief Financial "
            "Officer</td></tr></table><p>Dated: May 4, 2020</p>")) == kUsual);
  CHECK(
      signatures(html("<p>Date:</p><p>May 4, 2020</p><p>QUARRY LAKE INC.</p><p>By:</p><p>/s/ Ann Stone</p><p>Name:</p>"
                      "<p>Ann Stone</p><p>Title:</p><p>Chief Financial Officer</p>")) == kUsual);
  CHECK(signatures(html(
            "<p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone</p><p>Its: Chief Financial Officer</p><p>May 4, 2020</p>")) ==
        kUsual);
}

TEST_CASE("one signature in each usual arrangement of typewriting") {
  CHECK(signatures(typed("                                     QUARRY LAKE INC.\n\n"
                         "Dated:  May 4, 2020                  By: /s/ Ann Stone\n"
                         "                                         --------------------------\n"
                         "                                         Ann Stone\n"
                         "                                         Chief Financial Officer\n\n"
                         "                     3\n")) == kUsual);
  CHECK(signatures(typed("                                     QUARRY LAKE INC.\n"
                         "                                       (Registrant)\n\n"
                         "Date: May 4, 2020                    /s/ Ann Stone\n"
                         "                                     -----------------------------\n"
                         "                                             (Signature)\n\n"
                         "                                     Name:  Ann Stone\n"
                         "                                     Title: Chief Financial\n"
                         "                                            Officer\n")) == kUsual);
  CHECK(signatures(typed(
            "QUARRY LAKE INC.\n\nBy:\t/s/ Ann Stone\n\tAnn Stone, Chief\n\tFinancial Officer\n\nMay 4, 2020\n\n"
            "<PAGE>\n                      EXHIBIT INDEX\n\n99.1   Agreement signed by /s/ Bob Slate\n")) == kUsual);
}

TEST_CASE("other spellings of the mark are conformed signatures") {
  const char* mark = GENERATE("/s/", "/S/", "\\s\\", "/ s /", "s/", "/s", "(signed)");
  const Filing filing =
      html("<p>QUARRY LAKE INC.</p><p>By: " + std::string(mark) + " Ann Stone</p><p>Chief Financial Officer</p>");
  REQUIRE(filing.signature_blocks.size() == 1);
  REQUIRE(filing.signature_blocks[0].signatures.size() == 1);
  CHECK(filing.signature_blocks[0].signatures[0].is_conformed);
  CHECK(shown(filing.signature_blocks[0].signatures[0].conformed) == std::string(mark) + " Ann Stone");
  CHECK(shown(filing.signature_blocks[0].signatures[0].name) == "Ann Stone");
}

TEST_CASE("the mark without a space before the name") {
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>By:/s/Ann Stone</p><p>Chief Financial Officer</p>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Chief Financial Officer | - | QUARRY LAKE INC.");
}

TEST_CASE("mark and name in cells or lines of their own") {
  CHECK(signatures(html(
            "<table><tr><td>By:</td><td>/s/</td><td>Ann Stone</td></tr><tr><td></td><td></td><td>Ann Stone</td></tr>"
            "<tr><td></td><td></td><td>Secretary</td></tr></table>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Secretary | - | -");
  CHECK(signatures(html("<p>By: /s/</p><p>Ann Stone</p><p>Secretary</p>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Secretary | - | -");
}

TEST_CASE("signatures that are not conformed say what stands in their place") {
  CHECK(signatures(typed("                 QUARRY LAKE INC.\n\nDate: May 4, 2020      By:\n"
                         "                           ----------------------\n                       Ann Stone\n"
                         "                       Chief Financial Officer\n")) ==
        "blank: By: | Ann Stone | Chief Financial Officer | May 4, 2020 | QUARRY LAKE INC.");
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>By: ____________________</p><p>Ann Stone</p><p>Secretary</p>")) ==
        "blank: By: | Ann Stone | Secretary | - | QUARRY LAKE INC.");
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>By: Ann Stone</p><p>Ann Stone</p><p>Secretary</p>")) ==
        "typed-name: Ann Stone | Ann Stone | Secretary | - | QUARRY LAKE INC.");
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>By: // Ann Stone</p><p>Ann Stone</p><p>Secretary</p>")) ==
        "other-mark: // Ann Stone | Ann Stone | Secretary | - | QUARRY LAKE INC.");
  CHECK(
      signatures(html("<p>QUARRY LAKE INC.</p><p>By: [Signature]</p><p>Ann Stone</p><p>Secretary</p>")).substr(0, 10) ==
      "other-mark");
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>______________________</p><p>Ann Stone</p><p>Secretary</p>")) ==
        "blank: ______________________ | Ann Stone | Secretary | - | QUARRY LAKE INC.");
}

TEST_CASE("a signature that is not there points at its line") {
  const Filing filing = html("<p>QUARRY LAKE INC.</p><p>By:</p><p>Ann Stone</p><p>Secretary</p>");
  REQUIRE(filing.signature_blocks.size() == 1);
  REQUIRE(filing.signature_blocks[0].signatures.size() == 1);
  const Signature& signature = filing.signature_blocks[0].signatures[0];
  CHECK(signature.form == "blank");
  REQUIRE(signature.conformed.has_value());
  CHECK(filing.bytes_of(signature.conformed->span) == "By:");
}

TEST_CASE("the mark stands above the line that begins with By") {
  CHECK(signatures(typed("                          QUARRY LAKE INC.\n\n"
                         "                              /s/ Ann Stone\n"
                         "                          By__________________\n"
                         "                              Ann Stone\n"
                         "                              Secretary\n")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Secretary | - | QUARRY LAKE INC.");
}

TEST_CASE("captions under signature, name and date are no values") {
  CHECK(signatures(typed("                                     QUARRY LAKE INC.\n"
                         "                                     (Registrant)\n\n"
                         "May 4, 2020                          /s/ Ann Stone\n"
                         "- ------------                       ------------------\n"
                         "Date                                 (Signature)\n\n"
                         "                                     Ann Stone, Chief Financial Officer\n"
                         "                                     (Name and Title)\n")) == kUsual);
}

TEST_CASE("signature and date on one line") {
  CHECK(
      signatures(html("<p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone Date: May 4, 2020</p><p>Ann Stone, Chief Financial "
                      "Officer</p>")) == kUsual);
}

TEST_CASE("a date with two spaces is one date") {
  CHECK(signatures(typed("                                     QUARRY LAKE INC.\n\n"
                         "Date: May  4,  2020                  By: /s/ Ann Stone\n"
                         "                                         Ann Stone\n"
                         "                                         Chief Financial Officer\n")) == kUsual);
}

TEST_CASE("several signers of one registrant") {
  CHECK(signatures(typed(
            "               QUARRY LAKE INC.\n\n               By: /s/ Ann Stone\n                   -------------\n"
            "                   Ann Stone\n                   President\n\n"
            "               By: /s/ Bob Slate\n                   -------------\n"
            "                   Bob Slate\n                   Treasurer\n\nDate: May 4, 2020\n")) ==
        "conformed: /s/ Ann Stone | Ann Stone | President | May 4, 2020 | QUARRY LAKE INC.\n"
        "conformed: /s/ Bob Slate | Bob Slate | Treasurer | May 4, 2020 | QUARRY LAKE INC.");
}

TEST_CASE("each co-registrant signs for itself") {
  CHECK(signatures(html(
            "<p>Date: May 4, 2020</p><p>QUARRY LAKE INC.</p><p>By /s/ Ann Stone</p><p>Ann Stone</p><p>Secretary</p>"
            "<p>SLATE RIVER LLC</p><p>By /s/ Bob Slate</p><p>Bob Slate</p><p>Manager</p>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Secretary | May 4, 2020 | QUARRY LAKE INC.\n"
        "conformed: /s/ Bob Slate | Bob Slate | Manager | May 4, 2020 | SLATE RIVER LLC");
}

TEST_CASE("several registrants sign by one hand") {
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>SLATE RIVER LLC</p><p>By: /s/ Ann Stone</p><p>Secretary</p>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Secretary | - | QUARRY LAKE INC.; SLATE RIVER LLC");
}

TEST_CASE("a partnership signs through its general partner") {
  CHECK(signatures(
            html("<p>QUARRY LAKE L.P.</p><p>By: Quarry Lake GP, LLC, its general partner</p><p>By: /s/ Ann Stone</p>"
                 "<p>Ann Stone</p><p>Secretary</p>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Secretary | - | QUARRY LAKE L.P.");
}

TEST_CASE("two signatures side by side") {
  CHECK(signatures(
            html("<table><tr><td>/s/ Ann Stone</td><td></td><td>/s/ Bob Slate</td></tr><tr><td>Ann Stone</td><td></td>"
                 "<td>Bob Slate</td></tr><tr><td>President</td><td></td><td>Treasurer</td></tr></table>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | President | - | -\n"
        "conformed: /s/ Bob Slate | Bob Slate | Treasurer | - | -");
}

TEST_CASE("persons sign a table of signature, title and date") {
  const Filing filing = extract(
      "<p>FORM 10-K</p><p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p><p>PART I</p>"
      "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by "
      "the following "
      "persons on behalf of the registrant and in the capacities and on the dates indicated.</p>"
      "<table><tr><td>Signature</td><td>Title</td><td>Date</td></tr>"
      "<tr><td>/s/ Ann Stone</td><td>President and Director</td><td>March 1, 2020</td></tr>"
      "<tr><td>Ann Stone</td><td>(Principal Executive Officer)</td><td></td></tr>"
      "<tr><td>/s/ Bob Slate</td><td>Director</td><td>March 2, 2020</td></tr><tr><td>Bob "
      "Slate</td><td></td><td></td></tr></table>");
  CHECK(signatures(filing) ==
        "conformed: /s/ Ann Stone | Ann Stone | President and Director (Principal Executive Officer) | March 1, 2020 | "
        "-\n"
        "conformed: /s/ Bob Slate | Bob Slate | Director | March 2, 2020 | -");
}

TEST_CASE("the date may stand in the preamble") {
  const Filing filing = extract(
      "<p>FORM 8-K</p><p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of "
      "1934, the registrant has duly caused this report to be signed on its behalf by the undersigned on this 8th day "
      "of January, "
      "2025.</p><p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone</p><p>Secretary</p>");
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(shown(filing.signature_blocks[0].date) == "8th day of January, 2025");
}

TEST_CASE("the preamble in other words") {
  const char* words = GENERATE(
      "Pursuant to the requirements of the Securities and Exchange Act of 1934, each of the registrants has duly "
      "caused this "
      "report to be signed on its behalf by the undersigned.",
      "In accordance with Section 13 or 15(d) of the Exchange Act, the registrant caused this report to be signed on "
      "its behalf.",
      "Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration "
      "statement to "
      "be signed on its behalf.",
      "The registrant has duly caused this annual report to be signed on its behalf by the undersigned.");
  const Filing filing =
      extract("<p>FORM 8-K</p><p>SIGNATURES</p><p>" + std::string(words) + "</p><p>By: /s/ Ann Stone</p>");
  CHECK(filing.signatures_recognition.recognised);
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(shown(filing.signature_blocks[0].preamble) == words);
  CHECK(filing.signature_blocks[0].signatures.size() == 1);
}

TEST_CASE("an exhibit's title does not open the preamble") {
  const Filing filing = extract(
      "<p>FORM 20-F</p><table><tr><td>13.1</td><td>Certification pursuant to Section 906 of the Sarbanes-Oxley Act</td>"
      "</tr></table><p>SIGNATURES</p><p>The registrant certifies that it meets all requirements for filing on Form "
      "20-F "
      "and that it has duly caused this annual report to be signed on its behalf.</p><p>By: /s/ Ann Stone</p>");
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(shown(filing.signature_blocks[0].preamble).starts_with("The registrant certifies"));
}

TEST_CASE("a preamble ends before the power of attorney in its paragraph") {
  std::string power = " Each person whose signature appears below constitutes and appoints Bob Slate to sign";
  for (int i = 0; i < 40; ++i) power += " this statement, and all amendments";
  const Filing filing = extract("<p>FORM S-3</p><p>SIGNATURES</p><p>" + kPreamble + power +
                                ".</p><p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone</p>");
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(shown(filing.signature_blocks[0].preamble) == kPreamble);
}

TEST_CASE("a preamble set line by line") {
  const Filing filing = typed("QUARRY LAKE INC.\n\nBy: /s/ Ann Stone\n");
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(shown(filing.signature_blocks[0].preamble) == kPreamble);
}

TEST_CASE("what is pasted after the signature is not signed by it") {
  const std::string pasted =
      "<p>Exhibit 99.1</p><p>NEWS RELEASE</p><p>IN WITNESS WHEREOF, the parties have caused this Agreement to be "
      "signed.</p>"
      "<p>By: /s/ Bob Slate</p><p>Bob Slate</p>";
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone</p><p>Ann Stone</p><p>Chief Financial Officer</p>"
                        "<p>May 4, 2020</p>",
                        pasted)) == kUsual);
}

TEST_CASE("the word signatures in a contents list is no signature page") {
  const Filing filing = extract(
      "<p>FORM 8-K</p><p>TABLE OF CONTENTS</p><p>Item 8.01</p><p>SIGNATURES</p><p>Exhibit Index</p>"
      "<p>Item 8.01 Other Events</p><p>Something happened.</p><p>SIGNATURES</p><p>" +
      kPreamble + "</p><p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone</p><p>Secretary</p>");
  CHECK(signatures(filing) == "conformed: /s/ Ann Stone | Ann Stone | Secretary | - | QUARRY LAKE INC.");
}

TEST_CASE("a signature without a preamble is found with a doubt") {
  const Filing filing = extract(
      "<p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>SIGNATURES</p><p>QUARRY LAKE INC.</p>"
      "<p>By: /s/ Ann Stone</p><p>Secretary</p>");
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK_FALSE(filing.signature_blocks[0].doubt.empty());
  CHECK(signatures(filing) == "conformed: /s/ Ann Stone | Ann Stone | Secretary | - | QUARRY LAKE INC.");
}

TEST_CASE("a preamble without a signature is a block without signatures") {
  const Filing filing = html("");
  CHECK(filing.signatures_recognition.recognised);
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(filing.signature_blocks[0].signatures.empty());
}

TEST_CASE("no signature page: nothing is recognised, and it says where it looked") {
  const Filing filing = extract("<p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>Nothing.</p>");
  CHECK_FALSE(filing.signatures_recognition.recognised);
  CHECK(filing.signature_blocks.empty());
  CHECK(filing.signatures_recognition.looked_at.size() > 0);
}

TEST_CASE("an attorney signs for another") {
  CHECK(signatures(html("<p>QUARRY LAKE INC.</p><p>*By: /s/ Ann Stone</p><p>Ann Stone, Attorney-in-Fact</p>")) ==
        "conformed: /s/ Ann Stone | Ann Stone | Attorney-in-Fact | - | QUARRY LAKE INC.");
}

TEST_CASE("more companies and hands than are kept make the reading incomplete") {
  std::string page;
  for (int i = 0; i < 50; ++i) page += "<p>Quarry Lake No. " + std::to_string(i) + " Holdings, Inc.</p>";
  for (int i = 0; i < 50; ++i) page += "<p>By: /s/ Ann Stone</p>";
  const Filing filing = html(page);
  REQUIRE(filing.signature_blocks.size() == 1);
  REQUIRE(filing.signature_blocks[0].signatures.size() == 50);
  CHECK(filing.signature_blocks[0].signatures[0].registrant.has_value());
  REQUIRE(filing.problems.size() == 1);
  CHECK(filing.problems[0].code == "limit-signature-registrants");
  CHECK(filing.problems[0].incomplete);
}

TEST_CASE("a page of signatures that is longer than what is read makes the reading incomplete") {
  std::string page;
  for (int i = 0; i < 7'000; ++i) page += "<p>By: /s/ Ann Stone</p><p>Ann Stone</p><p>Director</p>";
  const Filing filing = html(page);
  REQUIRE(filing.problems.size() == 1);
  CHECK(filing.problems[0].code == "limit-signature-lines");
  CHECK(filing.problems[0].incomplete);
}

TEST_CASE("passages of a block run from the preamble to the end of its last signature") {
  const Filing filing = html("<p>QUARRY LAKE INC.</p><p>By: /s/ Ann Stone</p><p>Secretary</p><p>Date: May 4, 2020</p>",
                             "<p>Exhibit Index</p>");
  REQUIRE(filing.signature_blocks.size() == 1);
  const std::string_view text = filing.text_of(filing.signature_blocks[0].passage);
  CHECK(text.substr(0, 12) == "Pursuant to ");
  CHECK(text.substr(text.size() - 11) == "May 4, 2020");
}

}  // namespace prefile::parse
