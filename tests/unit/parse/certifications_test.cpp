#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::only;
using test::shown;

/// Who certifies in an exhibit under Section 1350 that holds one certification.
std::string certifier_of(const std::string& html) {
  return shown(only(extract(html, "EX-32").certifications).certifier);
}

}  // namespace

TEST_CASE("a 302 certification names its certifier") {
  const Filing filing = extract(
      "<p>I, Ann Stone, certify that:</p><p>1. I have reviewed this annual report on Form 10-K of Quarry Lake Inc.;</p>"
      "<p>/s/ Ann Stone</p><p>Chief Executive Officer</p>",
      "EX-31.1");
  CHECK(only(filing.certifications).kind == "302");
  CHECK(shown(only(filing.certifications).certifier) == "Ann Stone");
  CHECK(only(filing.certifications).signed_conformed);
}

TEST_CASE("the certification of an issuer of asset-backed securities is its own kind") {
  const Filing filing = extract(
      "<p>I, Ann Stone, certify that:</p><p>1. I have reviewed this report on Form 10-K and all reports on Form 10-D "
      "required "
      "to be filed by Slate Trust;</p><p>/s/ Ann Stone</p>",
      "EX-31");
  CHECK(only(filing.certifications).kind == "abs");
}

TEST_CASE("a 906 certification, unsigned") {
  const Filing filing = extract(
      "<p>Certification pursuant to 18 U.S.C. Section 1350</p><p>In connection with the report, I, Ann Stone, Chief "
      "Executive "
      "Officer, certify that the report fully complies.</p><p>______________</p><p>Ann Stone</p>",
      "EX-32.1");
  CHECK(only(filing.certifications).kind == "906");
  CHECK(shown(only(filing.certifications).certifier) == "Ann Stone");
  CHECK_FALSE(only(filing.certifications).signed_conformed);
}

TEST_CASE("other exhibits are no certifications") {
  CHECK(extract("<p>I, Ann Stone, certify that all is well.</p>", "EX-99.1").certifications.empty());
}

TEST_CASE("the paragraphs of a 302 certification are told apart by what is prescribed") {
  const Filing filing = extract(
      "<p>I, Ann Stone, certify that:</p><p>1. I have reviewed this annual report on Form 10-K of Quarry Lake Inc. for "
      "the "
      "year ended December 31, 2019;</p><p>2. Based on my knowledge, this report does not contain any untrue statement "
      "of "
      "a material fact or omit to state a material fact necessary to make the statements made, in light of the "
      "circumstances under which such statements were made, not misleading with respect to the period covered by this "
      "report;</p><table><tr><td>5.</td><td>The registrant's other certifying officer(s) and I have disclosed, based "
      "on our "
      "most recent evaluation of internal control over financial reporting, to the registrant's auditors and the audit "
      "committee of the registrant's board of directors (or persons performing the equivalent functions):</td></tr>"
      "<tr><td>(b)</td><td>Any fraud, whether or not material, that involves management or other employees who have a "
      "significant role in the registrant's internal control over financial reporting.</td></tr></table>"
      "<p>7. We like trees.</p><p>Date: March 3, 2020</p><p>/s/ Ann Stone</p><p>Ann Stone</p><p>Chief Executive "
      "Officer</p>",
      "EX-31.1");
  const Certification& certification = only(filing.certifications);
  std::string prescribed;
  for (const CertificationParagraph& each : certification.paragraphs) prescribed += each.prescribed + "|";
  CHECK(prescribed == "302-0|302-1|302-2|302-5|302-5(b)||");
  CHECK(shown(certification.paragraphs[1].number) == "1.");
  CHECK(filing.text_of(certification.paragraphs[5].text) == "We like trees.");
  CHECK(shown(certification.report_form) == "10-K");
  CHECK(shown(certification.registrant) == "Quarry Lake Inc.");
  CHECK(shown(certification.period) == "December 31, 2019");
  CHECK(shown(certification.date) == "March 3, 2020");
  CHECK(shown(certification.capacity) == "Chief Executive Officer");
  CHECK(certification.icfr.has_value());
  CHECK(certification.doubt.empty());
}

TEST_CASE("two certifications in one document are two") {
  const std::string paragraph = "<p>1. I have reviewed this quarterly report on Form 10-Q of Quarry Lake Inc.;</p>";
  const Filing filing =
      extract("<p>CERTIFICATION</p><p>I, Ann Stone, certify that:</p>" + paragraph +
                  "<p>/s/ Ann Stone</p><p>President</p><p>CERTIFICATION</p><p>I, Bo Reed, certify that:</p>" +
                  paragraph + "<p>/s/ Bo Reed</p><p>Treasurer</p>",
              "EX-31");
  REQUIRE(filing.certifications.size() == 2);
  CHECK(shown(filing.certifications[0].certifier) == "Ann Stone");
  CHECK(shown(filing.certifications[0].capacity) == "President");
  CHECK(shown(filing.certifications[1].certifier) == "Bo Reed");
  CHECK(shown(filing.certifications[1].capacity) == "Treasurer");
  CHECK(filing.certifications[0].passage.end == filing.certifications[1].passage.start);
}

TEST_CASE("certifications behind the signatures of a report of 2002 are found in the report") {
  const Filing filing = extract(
      "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this "
      "report to "
      "be signed on its behalf by the undersigned, thereunto duly authorized.</p><p>Quarry Lake Inc.</p><p>By: /s/ Ann "
      "Stone</p><p>Ann Stone, President</p><p>CERTIFICATIONS</p><p>I, Ann Stone, certify that:</p><p>1. I have "
      "reviewed this "
      "quarterly report on Form 10-Q of Quarry Lake Inc.;</p><p>6. The registrant's other certifying officers and I "
      "have "
      "indicated in this quarterly report whether or not there were significant changes in internal controls or in "
      "other "
      "factors that could significantly affect internal controls subsequent to the date of our most recent evaluation, "
      "including any corrective actions with regard to significant deficiencies and material weaknesses.</p>",
      "10-Q");
  REQUIRE(only(filing.certifications).paragraphs.size() == 3);
  CHECK(only(filing.certifications).paragraphs[2].prescribed == "302-2002-6");
}

TEST_CASE("an officer who certifies and further certifies gives one certification") {
  CHECK(
      certifier_of("<p>I, Ann Stone, hereby certify that the report complies, and further certify that it is fair.</p>"
                   "<p>I further certify that it is true.</p><p>/s/ Ann Stone</p>") == "Ann Stone");
}

TEST_CASE("a numeral is not who certifies") {
  CHECK(
      certifier_of("<p>Under Part I, Item 4 and Schedule II, Note 3, the undersigned officers certify that the report "
                   "complies.</p><p>/s/ Ann Stone</p>") == "Ann Stone");
}

TEST_CASE("who certifies may have a long title") {
  const Filing filing = extract(
      "<p>I, Ann Stone, Chairman of the Board, President and Chief Executive Officer of Quarry Lake Mining and Slate "
      "Holdings Corporation (the &quot;Company&quot;), certify that the report complies.</p><p>/s/ Ann Stone</p>"
      "<p>I, Bo Reed, Treasurer of the Company, certify that the report complies.</p><p>/s/ Bo Reed</p>",
      "EX-32");
  REQUIRE(filing.certifications.size() == 2);
  CHECK(shown(filing.certifications[0].certifier) == "Ann Stone");
}

TEST_CASE("who certifies and who signed are both kept") {
  const Filing filing = extract(
      "<p>I, Ann Stone, certify that:</p><p>1. I have reviewed this report.</p><p>/s/ Bo "
      "Reed</p><p>Chief Executive Officer</p>",
      "EX-31");
  CHECK(shown(only(filing.certifications).certifier) == "Ann Stone");
  CHECK(shown(only(filing.certifications).signer) == "Bo Reed");
}

TEST_CASE("more certifications and paragraphs than are read make the reading incomplete") {
  std::string many;
  for (int i = 0; i < 300; ++i) many += "<p>I, Ann Stone, certify that it is so.</p>";
  std::string long_one = "<p>I, Ann Stone, certify that:</p>";
  for (int i = 0; i < 2100; ++i) long_one += "<p>It is so.</p>";
  for (const std::string& text : {many, long_one}) {
    const Filing filing = extract(text, "EX-31");
    REQUIRE(filing.problems.size() == 1);
    CHECK(filing.problems[0].incomplete);
    CHECK(filing.problems[0].code.starts_with("limit-certification"));
  }
}

TEST_CASE("the last certification of a report ends under its signature") {
  std::string statements;
  for (int i = 0; i < 3000; ++i) statements += "<p>Slate sold in the year.</p>";
  const Filing filing = extract(
      "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this "
      "report to be signed on its behalf by the undersigned.</p><p>Quarry Lake Inc.</p><p>By: /s/ Ann Stone</p><p>Ann "
      "Stone, President</p><p>CERTIFICATION</p><p>I, Ann Stone, certify that:</p><p>1. I have reviewed this "
      "report.</p><p>/s/ Ann Stone</p><p>President</p>" +
          statements,
      "10-K");
  CHECK(filing.problems.empty());
  CHECK(filing.text_of(only(filing.certifications).passage).size() < 400);
}

TEST_CASE("a certification without a paragraph that is known carries a doubt") {
  CHECK_FALSE(only(extract("<p>We swear it.</p>", "EX-31").certifications).doubt.empty());
}

TEST_CASE("a 906 certification may hold its statements in one sentence") {
  const std::string opening = "<p>Under 18 U.S.C. Section 1350 I, Ann Stone, certify that the report ";
  const Filing filing = extract(
      opening + "fully complies with Section 13(a) and that it fairly presents the results.</p><p>/s/ Ann Stone</p>",
      "EX-32");
  CHECK(only(filing.certifications).paragraphs.empty());
  CHECK(only(filing.certifications).doubt.empty());
  CHECK_FALSE(only(extract(opening + "is good.</p><p>/s/ Ann Stone</p>", "EX-32").certifications).doubt.empty());
}

TEST_CASE("a foreign issuer's certifications stand in exhibits of other numbers") {
  const auto read = [](std::string form, std::string type, const std::string& opening) {
    Filing filing = extract("<p>" + opening +
                                "</p><p>4. I am responsible for disclosure controls and procedures.</p>"
                                "<p>/s/ Ann Stone</p><p>Chief Executive Officer</p>",
                            std::move(type));
    filing.certifications.clear();
    filing.form = std::move(form);
    find_certifications(filing);
    return std::move(filing.certifications);
  };
  CHECK(read("20-F", "EX-12.1", "I, Ann Stone, certify that:").size() == 1);
  CHECK(read("40-F", "EX-99.4", "I, Ann Stone, certify that:").size() == 1);
  CHECK(read("20-F", "EX-12.1", "Ratios of earnings, computed by Ann Stone").empty());
  CHECK(read("10-K", "EX-12.1", "I, Ann Stone, certify that:").empty());
  const auto section_906 = read("20-F/A", "EX-13.1", "Under 18 U.S.C. Section 1350 I, Ann Stone, certify that");
  REQUIRE(section_906.size() == 1);
  CHECK(section_906[0].kind == "906");
}

}  // namespace prefile::parse
