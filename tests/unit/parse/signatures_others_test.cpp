// Signatures outside the form's own blocks: what is signed, when, and by whom.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

/// A document of a type that has no signature page of the form.
Filing attached(const std::string& type, const std::string& lines) {
  return extract("<html><body>" + lines + "</body></html>", type);
}

const SignatureBlock& only_block(const Filing& filing) {
  const auto& blocks = filing.signature_blocks.empty() ? filing.other_signature_blocks : filing.signature_blocks;
  REQUIRE(blocks.size() == 1);
  return blocks.front();
}

std::string report(const std::string& lines) {
  return "<html><body><p>FORM 10-K</p><p>Commission file number 001-12345</p><p>Quarry Lake Inc.</p>"
         "<p>(Exact name of registrant as specified in its charter)</p><p>Item 1. Business</p><p>SIGNATURES</p>"
         "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this "
         "report to be signed on its behalf by the undersigned.</p><p>Quarry Lake Inc.</p><p>By: /s/ Ann Onymous</p>"
         "<p>President</p><p>May 4, 2021</p><p>Exhibit 99</p>" +
         lines + "</body></html>";
}

/// The kind of what is signed behind the form's own signature.
std::string kind_behind(const std::string& lines) {
  const Filing filing = extract(report(lines), "10-K");
  return filing.other_signature_blocks.size() == 1 ? filing.other_signature_blocks[0].kind : "-";
}

const std::string kMark = "<p>/s/ Bob Builder</p><p>Bob Builder</p>";

}  // namespace

TEST_CASE("the words above a signature tell what is signed") {
  CHECK(kind_behind("<p>We consent to the incorporation by reference of our report.</p>" + kMark) == "consent");
  CHECK(kind_behind("<p>I, Bob Builder, certify that I have read this report.</p>" + kMark) == "certification");
  CHECK(kind_behind("<p>In our opinion, the statements present the position fairly.</p>" + kMark) == "report");
  CHECK(kind_behind("<p>The undersigned hereby constitutes and appoints Ann Onymous as attorney.</p>" + kMark) ==
        "power-of-attorney");
  CHECK(kind_behind("<p>The price is fair, from a financial point of view.</p><p>Very truly yours,</p>" + kMark) ==
        "opinion");
  CHECK(kind_behind("<p>In our opinion the shares, when sold, were legally issued.</p>" + kMark) == "opinion");
  CHECK(kind_behind("<p>Approved on behalf of the Board:</p>" + kMark) == "statements");
  CHECK(kind_behind("<p>The parties make this agreement.</p>" + kMark) == "other");
}

TEST_CASE("the last words before a signature count") {
  CHECK(kind_behind("<p>In our opinion, the statements are fair.</p><p>We consent to the use of this opinion.</p>" +
                    kMark) == "consent");
}

TEST_CASE("the type of an exhibit tells more than its words") {
  const std::string certify = "<p>The undersigned certify that the amendment was approved.</p>" + kMark;
  for (const std::string type : {"EX-3", "EX-3.1", "EX-10.2", "EX-35", "EX-4(A)"}) {
    INFO(type);
    const Filing filing = attached(type, certify);
    REQUIRE(filing.other_signature_blocks.size() + filing.signature_blocks.size() > 0);
    for (const SignatureBlock& block : filing.other_signature_blocks) CHECK(block.kind == "other");
  }
}

TEST_CASE("a clause above the mark dates it") {
  const Filing filing = extract(
      report("<p>KNOW ALL MEN that the undersigned appoints nobody.</p><p>IN WITNESS WHEREOF, the undersigned has "
             "signed this instrument as of this 30th day of April, 2020.</p>" +
             kMark),
      "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  const SignatureBlock& block = filing.other_signature_blocks[0];
  CHECK(block.kind == "power-of-attorney");
  CHECK(shown(block.date) == "30th day of April, 2020");
  CHECK(shown(block.signatures.at(0).date) == "30th day of April, 2020");
}

TEST_CASE("a date in no such clause is not the signature's") {
  const Filing filing =
      extract(report("<p>KNOW ALL MEN that what began on April 30, 2020 goes on.</p>" + kMark), "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(!filing.other_signature_blocks[0].date.has_value());
}

TEST_CASE("a page number of an annex is no title") {
  const Filing filing = extract(report("<p>The parties make this agreement.</p>" + kMark + "<p>A-I-3</p>"), "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(!filing.other_signature_blocks[0].signatures.at(0).title.has_value());
}

TEST_CASE("a letter is signed by its writer and dated at its head") {
  const Filing filing = extract(
      "<html><body><p>May 4, 2021</p><p>Re: Quarry Lake Inc.</p><p>Ladies and Gentlemen:</p>"
      "<p>We consent to the use of the day you name, and certify that we are ready.</p><p>Sincerely,</p>"
      "<p>/s/ Ann Onymous</p><p>Ann Onymous</p><p>President</p></body></html>",
      "CORRESP");
  const SignatureBlock& block = only_block(filing);
  CHECK(block.kind == "other");
  CHECK(shown(block.date) == "May 4, 2021");
  CHECK(shown(block.signatures.at(0).title) == "President");
}

}  // namespace prefile::parse
