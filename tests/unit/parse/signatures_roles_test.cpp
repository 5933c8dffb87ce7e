// Capacities and the roles they mean; powers of attorney.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;

Filing signed_as(const std::string& title) {
  return extract(
      "<html><body><p>FORM 10-K</p><p>Commission file number 001-12345</p><p>Quarry Lake Inc.</p>"
      "<p>(Exact name of registrant as specified in its charter)</p><p>Item 1. Business</p><p>SIGNATURES</p>"
      "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by "
      "the following persons in the capacities and on the dates indicated.</p><p>/s/ Ann Onymous</p><p>" +
          title + "</p><p>May 4, 2021</p></body></html>",
      "10-K");
}

std::string roles_of(const std::string& title) {
  const Filing filing = signed_as(title);
  std::string all;
  for (const SignatureRole& each : filing.signature_blocks.at(0).signatures.at(0).roles) {
    all += (all.empty() ? "" : " ") + each.role;
  }
  return all;
}

std::string attorneys_of(const std::string& sentence) {
  const Filing filing = extract("<html><body><p>" + sentence + "</p></body></html>", "EX-24");
  std::string all;
  for (const PowerOfAttorney& power : filing.powers_of_attorney) {
    for (const Value& each : power.attorneys) all += (all.empty() ? "" : "; ") + each.value;
  }
  return all;
}

}  // namespace

TEST_CASE("a chief officer of a kind is the principal officer of it") {
  CHECK(roles_of("Chief Executive Officer") == "principal-executive-officer");
  CHECK(roles_of("Chief Financial Officer") == "principal-financial-officer");
  CHECK(roles_of("Principal Accounting Officer") == "principal-accounting-officer");
}

TEST_CASE("a title may say outright which roles it fills") {
  CHECK(roles_of("Treasurer (Principal Financial and Accounting Officer)") ==
        "principal-financial-officer principal-accounting-officer");
  CHECK(roles_of("Chairman of the Board") == "director");
  CHECK(roles_of("Attorney-in-Fact") == "attorney-in-fact");
}

TEST_CASE("a title that means no role has none") { CHECK(roles_of("Vice President and Secretary").empty()); }

TEST_CASE("the words of a role are those of the title") {
  const Filing filing = signed_as("President and Chief Executive Officer");
  const Signature& signature = filing.signature_blocks.at(0).signatures.at(0);
  REQUIRE(signature.roles.size() == 1);
  CHECK(filing.bytes_of(signature.roles[0].words.span).find("Chief Executive Officer") != std::string_view::npos);
}

TEST_CASE("the names of the attorneys end where their powers begin") {
  CHECK(attorneys_of("Each person whose signature appears below hereby constitutes and appoints Ann Onymous and Bob "
                     "Builder, and each of them, with full power of substitution, to sign all amendments.") ==
        "Ann Onymous; Bob Builder");
  CHECK(attorneys_of("The undersigned hereby appoints Carl Cox, Jr. as his true and lawful attorney.") ==
        "Carl Cox, Jr.");
}

TEST_CASE("who appoints a committee appoints no attorney") {
  CHECK(attorneys_of("The board hereby appoints a committee of the directors.").empty());
}

}  // namespace prefile::parse
