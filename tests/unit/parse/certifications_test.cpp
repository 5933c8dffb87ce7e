#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

}  // namespace

TEST_CASE("a 302 certification names its certifier") {
  const Filing filing = extract(
      "<p>I, Ann Stone, certify that:</p><p>1. I have reviewed this annual report on Form 10-K of Quarry Lake Inc.;</p>"
      "<p>/s/ Ann Stone</p><p>Chief Executive Officer</p>",
      "EX-31.1");
  REQUIRE(filing.certifications.size() == 1);
  CHECK(filing.certifications[0].kind == "302");
  CHECK(shown(filing.certifications[0].certifier) == "Ann Stone");
  CHECK(filing.certifications[0].signed_conformed);
}

TEST_CASE("the certification of an issuer of asset-backed securities is its own kind") {
  const Filing filing = extract(
      "<p>I, Ann Stone, certify that:</p><p>1. I have reviewed this report on Form 10-K and all reports on Form 10-D "
      "required "
      "to be filed by Slate Trust;</p><p>/s/ Ann Stone</p>",
      "EX-31");
  REQUIRE(filing.certifications.size() == 1);
  CHECK(filing.certifications[0].kind == "abs");
}

TEST_CASE("a 906 certification, unsigned") {
  const Filing filing = extract(
      "<p>Certification pursuant to 18 U.S.C. Section 1350</p><p>In connection with the report, I, Ann Stone, Chief "
      "Executive "
      "Officer, certify that the report fully complies.</p><p>______________</p><p>Ann Stone</p>",
      "EX-32.1");
  REQUIRE(filing.certifications.size() == 1);
  CHECK(filing.certifications[0].kind == "906");
  CHECK(shown(filing.certifications[0].certifier) == "Ann Stone");
  CHECK_FALSE(filing.certifications[0].signed_conformed);
}

TEST_CASE("other exhibits are no certifications") {
  CHECK(extract("<p>I, Ann Stone, certify that all is well.</p>", "EX-99.1").certifications.empty());
}

}  // namespace prefile::parse
