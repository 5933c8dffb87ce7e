// Asterisks in place of signatures, and the attorneys-in-fact who sign for those who are marked.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

const std::string kRegistrant =
    "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration "
    "statement to be signed on its behalf by the undersigned.</p><p>Quarry Lake Inc.</p>";
const std::string kPersons =
    "<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed below "
    "by the following persons in the capacities and on the dates indicated.</p>";
const std::string kAttorney = "<p>*By: /s/ Bob Builder</p><p>Bob Builder, Attorney-in-Fact</p>";

Filing statement(const std::string& lines) {
  return extract(
      "<html><body><p>FORM S-3</p><p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>"
      "<p>Item 14. Expenses</p><p>SIGNATURES</p>" +
          lines + "</body></html>",
      "S-3");
}

/// form: name | title | attorney, for each signature.
std::string signers(const Filing& filing) {
  std::string all;
  for (const SignatureBlock& block : filing.signature_blocks) {
    for (const Signature& each : block.signatures) {
      all += (all.empty() ? "" : "\n") + each.form + ": " + shown(each.name) + " | " + shown(each.title) + " | " +
             shown(each.attorney);
    }
  }
  return all;
}

const std::string kUsual =
    "asterisk: Ann Stone | President | Bob Builder\n"
    "conformed: Bob Builder | Attorney-in-Fact | -";

}  // namespace

TEST_CASE("an asterisk behind the name under an empty line says that somebody else signs") {
  CHECK(signers(statement(kRegistrant +
                          "<table><tr><td>By:</td><td></td></tr><tr><td></td><td>Ann Stone*</td></tr><tr><td></td>"
                          "<td>President</td></tr></table>" +
                          kAttorney)) == kUsual);
  CHECK(signers(statement(kRegistrant + "<p>By: ____________</p><p>Ann Stone**</p><p>President</p>" + kAttorney)) ==
        kUsual);
  CHECK(signers(statement(kRegistrant + "<p>By:</p><p>Name: Ann Stone</p><p>Title: President*</p>" + kAttorney)) ==
        kUsual);
}

TEST_CASE("an asterisk after By says that somebody else signs") {
  CHECK(signers(statement(kRegistrant + "<p>By: *</p><p>Ann Stone</p><p>President</p>" + kAttorney)) == kUsual);
  CHECK(signers(statement(kRegistrant + "<p>By: Ann Stone*</p><p>President</p>" + kAttorney)) == kUsual);
  CHECK(signers(statement(kRegistrant +
                          "<table><tr><td>By:</td><td>*</td></tr><tr><td></td><td>Ann Stone</td></tr><tr><td></td>"
                          "<td>President</td></tr></table>" +
                          kAttorney)) == kUsual);
}

TEST_CASE("the attorney-in-fact may sign at the end of the persons' page") {
  const Filing filing = statement(kRegistrant + "<p>By:</p><p>Ann Stone*</p><p>President</p>" + kPersons +
                                  "<p>*</p><p>Carl Cox</p><p>Director</p>" + kAttorney);
  CHECK(signers(filing) ==
        "asterisk: Ann Stone | President | Bob Builder\n"
        "asterisk: Carl Cox | Director | Bob Builder\n"
        "conformed: Bob Builder | Attorney-in-Fact | -");
  REQUIRE(filing.signature_blocks.size() == 2);
  CHECK(filing.signature_blocks[0].doubt.empty());
  CHECK(filing.signature_blocks[1].doubt.empty());
}

TEST_CASE("an asterisk for which nobody signs anywhere is a doubt") {
  const Filing filing = statement(kRegistrant + "<p>By:</p><p>Ann Stone*</p><p>President</p>");
  CHECK(signers(filing) == "asterisk: Ann Stone | President | -");
  CHECK(!filing.signature_blocks.at(0).doubt.empty());
}

TEST_CASE("an empty line without an asterisk stays blank") {
  CHECK(signers(statement(kRegistrant + "<p>By:</p><p>Ann Stone</p><p>President</p>" + kAttorney)) ==
        "blank: Ann Stone | President | -\n"
        "conformed: Bob Builder | Attorney-in-Fact | -");
}

TEST_CASE("a note's asterisk behind the name of who signed is no part of it") {
  CHECK(signers(statement(kRegistrant + "<p>By: /s/ Ann Stone</p><p>Ann Stone*</p><p>President</p>")) ==
        "conformed: Ann Stone | President | -");
  CHECK(signers(statement(kRegistrant + "<p>/s/ Ann Stone</p><p>By: Ann Stone*</p><p>President</p>")) ==
        "conformed: Ann Stone | President | -");
}

}  // namespace prefile::parse
