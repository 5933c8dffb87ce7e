// Signature pages with several signers, and signatures outside them.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

const std::string kPersons =
    "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the "
    "following persons on behalf of the registrant and in the capacities and on the dates indicated.</p>";

std::string report(const std::string& lines) {
  return "<html><body><p>FORM 10-K</p><p>Commission file number 001-12345</p><p>Quarry Lake Inc.</p>"
         "<p>(Exact name of registrant as specified in its charter)</p><p>Item 1. Business</p>"
         "<p>Nothing happened.</p><p>SIGNATURES</p>" +
         lines + "</body></html>";
}

std::string row(const std::string& a, const std::string& b, const std::string& c) {
  return "<tr><td>" + a + "</td><td>" + b + "</td><td>" + c + "</td></tr>";
}

std::string roles_of(const Signature& signature) {
  std::string all;
  for (const SignatureRole& each : signature.roles) all += (all.empty() ? "" : " ") + each.role;
  return all;
}

}  // namespace

TEST_CASE("a title is split into its capacities and means roles") {
  const Filing filing = extract(
      report(kPersons +
             "<p>/s/ Ann Onymous</p><p>Chairman, Chief Executive Officer and Director (Principal Executive Officer)</p>"
             "<p>May 4, 2021</p>"));
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(filing.signature_blocks[0].kind == "persons");
  const Signature& signature = filing.signature_blocks[0].signatures.at(0);
  REQUIRE(signature.capacities.size() == 4);
  CHECK(signature.capacities[0].value == "Chairman");
  CHECK(signature.capacities[1].value == "Chief Executive Officer");
  CHECK(signature.capacities[2].value == "Director");
  CHECK(signature.capacities[3].value == "Principal Executive Officer");
  CHECK(roles_of(signature) == "director principal-executive-officer");
  CHECK(filing.bytes_of(signature.roles[0].words.span) == "Chairman");
}

TEST_CASE("one capacity may mean two roles, and a comma may belong to it") {
  const Filing filing = extract(report(
      kPersons + "<p>/s/ Ann Onymous</p><p>Vice President, Finance (Principal Financial and Accounting Officer)</p>"));
  const Signature& signature = filing.signature_blocks.at(0).signatures.at(0);
  REQUIRE(signature.capacities.size() == 2);
  CHECK(signature.capacities[0].value == "Vice President, Finance");
  CHECK(roles_of(signature) == "principal-financial-officer principal-accounting-officer");
}

TEST_CASE("whoever is marked with an asterisk was signed for by the attorney-in-fact") {
  const Filing filing =
      extract(report(kPersons + "<table>" + row("/s/ Ann Onymous", "Director", "May 4, 2021") +
                     row("Ann Onymous", "", "") + row("*", "Director", "May 4, 2021") + row("Bob Builder", "", "") +
                     "</table>" + "<p>*By: /s/ Ann Onymous</p><p>Ann Onymous, Attorney-in-Fact</p>"));
  const auto& signatures = filing.signature_blocks.at(0).signatures;
  REQUIRE(signatures.size() == 3);
  CHECK(signatures[1].form == "asterisk");
  CHECK(shown(signatures[1].name) == "Bob Builder");
  CHECK(shown(signatures[1].attorney) == "Ann Onymous");
  CHECK(!signatures[0].attorney.has_value());
  CHECK(roles_of(signatures[2]) == "attorney-in-fact");
}

TEST_CASE("an asterisk nobody signs for is a doubt") {
  const Filing filing = extract(
      report(kPersons + "<table>" + row("*", "Director", "May 4, 2021") + row("Bob Builder", "", "") + "</table>"));
  CHECK(!filing.signature_blocks.at(0).doubt.empty());
}

TEST_CASE("a power of attorney tells whom it appoints") {
  const Filing filing = extract(report(
      "<p>KNOW ALL PERSONS BY THESE PRESENTS, that each person whose signature appears below constitutes and appoints "
      "Ann Onymous, Bob Builder and Carl Cox, and each of them, as his or her attorneys-in-fact.</p>"));
  REQUIRE(filing.powers_of_attorney.size() == 1);
  const auto& attorneys = filing.powers_of_attorney[0].attorneys;
  REQUIRE(attorneys.size() == 3);
  CHECK(attorneys[0].value == "Ann Onymous");
  CHECK(attorneys[2].value == "Carl Cox");
}

TEST_CASE("a firm's consent is no signature of the form, and its city no title") {
  const Filing filing = extract(
      report(kPersons +
             "<p>/s/ Ann Onymous</p><p>Director</p><p>Exhibit 23</p>"
             "<p>We consent to the incorporation by reference of our report in the registration statement of Quarry "
             "Lake Inc., and to the reference to our firm under the heading of experts in that statement.</p>"
             "<p>/s/ Sum &amp; Total LLP</p><p>Madison, Wisconsin</p><p>May 4, 2021</p>"));
  REQUIRE(filing.signature_blocks.size() == 1);
  REQUIRE(filing.other_signature_blocks.size() == 1);
  const SignatureBlock& consent = filing.other_signature_blocks[0];
  CHECK(consent.kind == "consent");
  CHECK(shown(consent.signatures.at(0).name) == "Sum & Total LLP");
  CHECK(!consent.signatures[0].title.has_value());
  CHECK(shown(consent.signed_at) == "Madison, Wisconsin");
  CHECK(shown(consent.date) == "May 4, 2021");
}

TEST_CASE("the city of a registration statement's signing clause is kept") {
  const Filing filing = extract(report(
      "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration "
      "statement to be signed on its behalf by the undersigned, in the City of Madison, State of Wisconsin, on May 4, "
      "2021.</p><p>Quarry Lake Inc.</p><p>By: /s/ Ann Onymous</p><p>President</p>"));
  const SignatureBlock& block = filing.signature_blocks.at(0);
  CHECK(block.kind == "registrant");
  CHECK(shown(block.signed_at) == "City of Madison, State of Wisconsin");
  CHECK(shown(block.date) == "May 4, 2021");
}

TEST_CASE("a place without the word city is a place, too") {
  const std::string place =
      GENERATE("in Zug, Switzerland, on May 4, 2021.", "at Zug, Switzerland, this 4th day of May, 2021.",
               "on May 4, 2021, in Zug, Switzerland.");
  const Filing filing = extract(report(
      "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration "
      "statement to be signed on its behalf by the undersigned, thereunto duly authorized, " +
      place + "</p><p>Quarry Lake Inc.</p><p>By: /s/ Ann Onymous</p><p>President</p>"));
  CHECK(shown(filing.signature_blocks.at(0).signed_at) == "Zug, Switzerland");
}

TEST_CASE("words in a preamble that name no place") {
  const Filing filing = extract(report(
      "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration "
      "statement to be signed in its name, and in the capacities shown, on May 4, 2021.</p><p>Quarry Lake Inc.</p>"
      "<p>By: /s/ Ann Onymous</p><p>President</p>"));
  CHECK(!filing.signature_blocks.at(0).signed_at.has_value());
}

TEST_CASE("who signs a schedule for himself signs for no company") {
  const Filing filing = extract(
      "<html><body><p>SCHEDULE 13G</p><p>Quarry Lake Inc.</p><p>(Name of Issuer)</p><p>123456789</p>"
      "<p>(CUSIP Number)</p><p>After reasonable inquiry and to the best of my knowledge and belief, I certify that the "
      "information set forth in this statement is true, complete and correct.</p><p>Dated: May 4, 2021</p>"
      "<p>HARBOR MILLS, INC.</p><p>By: /s/ Bob Builder</p><p>Name: Bob Builder</p><p>Title: Vice President</p>"
      "<p>By: /s/ Carl Cox</p><p>Name: Carl Cox</p><p>Title: Secretary</p><p>/s/ ANN ONYMOUS</p>"
      "<p>Name: Ann Onymous</p></body></html>");
  const auto& signatures = filing.signature_blocks.at(0).signatures;
  REQUIRE(signatures.size() == 3);
  CHECK(shown(signatures[0].registrant) == "HARBOR MILLS, INC.");
  CHECK(shown(signatures[1].registrant) == "HARBOR MILLS, INC.");
  CHECK(!signatures[2].registrant.has_value());
}

TEST_CASE("those who report on a schedule certify it") {
  const Filing filing = extract(
      "<html><body><p>SCHEDULE 13G</p><p>Quarry Lake Inc.</p><p>(Name of Issuer)</p><p>123456789</p>"
      "<p>(CUSIP Number)</p><p>After reasonable inquiry and to the best of my knowledge and belief, I certify that the "
      "information set forth in this statement is true, complete and correct.</p><p>Dated: May 4, 2021</p>"
      "<p>/s/ Ann Onymous</p></body></html>");
  REQUIRE(filing.signature_blocks.size() == 1);
  CHECK(filing.signature_blocks[0].kind == "filer");
  CHECK(shown(filing.signature_blocks[0].signatures.at(0).name) == "Ann Onymous");
  CHECK(shown(filing.signature_blocks[0].date) == "May 4, 2021");
}

TEST_CASE("a mark in running text is listed, not lost") {
  const Filing filing = extract(report(
      "<p>The form of signature is, as all know who have ever read a filing of this kind to its very end, the two "
      "strokes "
      "with a letter between them, /s/, and after them comes the name of whoever signed the paper that is kept.</p>" +
      kPersons + "<p>/s/ Ann Onymous</p><p>Director</p>"));
  REQUIRE(filing.unclaimed_marks.size() == 1);
  CHECK(filing.text_of(filing.unclaimed_marks[0]) == "/s/");
}

}  // namespace prefile::parse
