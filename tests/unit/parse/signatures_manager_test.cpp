// The signature on the cover of Form 13F: signature, place and date on one line.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

Filing holdings(const std::string& line) {
  return extract(
      "                  FORM 13F\n\nInstitutional Investment Manager Filing this Report:\n\nName:     Quarry Lake "
      "Inc.\n"
      "Address:  1 Mill Street\n\nThe institutional investment manager filing this report and the person by whom it "
      "is\n"
      "signed hereby represent that all is true.\n\nPerson Signing this Report on Behalf of Reporting Manager:\n\n"
      "Name:   Ann Onymous\nTitle:  Vice President and Chief Financial Officer\nPhone:  608-555-0117\n\n"
      "Signature, Place, and Date of Signing:\n\n" +
          line +
          "\n- ------------------------     ----------------     ----------------\n"
          "[Signature]                    [City, State]        [Date]\n\nReport Type (Check only one.):\n",
      "13F-HR");
}

}  // namespace

TEST_CASE("an investment manager signs with place and date on one line") {
  const std::string mark = GENERATE("/s/ ", "(s) ", "(s)");
  const Filing filing = holdings(mark + "Ann Onymous            Madison, WI          November 12, 2004");
  REQUIRE(filing.signature_blocks.size() == 1);
  const SignatureBlock& block = filing.signature_blocks[0];
  CHECK(block.kind == "registrant");
  CHECK(block.doubt.empty());
  CHECK(shown(block.registrant) == "Quarry Lake Inc.");
  CHECK(shown(block.signed_at) == "Madison, WI");
  CHECK(shown(block.date) == "November 12, 2004");
  CHECK(shown(block.preamble).starts_with("The institutional investment manager"));
  REQUIRE(block.signatures.size() == 1);
  const Signature& signature = block.signatures[0];
  CHECK(signature.form == "conformed");
  CHECK(shown(signature.conformed) == mark + "Ann Onymous");
  CHECK(shown(signature.name) == "Ann Onymous");
  CHECK(shown(signature.title) == "Vice President and Chief Financial Officer");
  CHECK(signature.capacities.size() == 2);
  REQUIRE(signature.roles.size() == 1);
  CHECK(signature.roles[0].role == "principal-financial-officer");
  CHECK(filing.text_of(signature.passage).starts_with(mark));
}

TEST_CASE("a manager's line without a mark is a typed name, an empty one is blank") {
  const Filing typed = holdings("Ann Onymous                    Madison, WI          November 12, 2004");
  CHECK(typed.signature_blocks.at(0).signatures.at(0).form == "typed-name");
  const Filing empty = holdings("____________________           Madison, WI          November 12, 2004");
  const Signature& blank = empty.signature_blocks.at(0).signatures.at(0);
  CHECK(blank.form == "blank");
  CHECK(shown(blank.name) == "Ann Onymous");
  CHECK(shown(blank.date) == "November 12, 2004");
  const Filing nothing = holdings("");
  CHECK(nothing.signature_blocks.at(0).signatures.at(0).form == "blank");
  CHECK(!nothing.signature_blocks[0].date.has_value());
}

}  // namespace prefile::parse
