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

TEST_CASE("how a letter closes, or a text ends, names no company that signs") {
  const std::string above = GENERATE("Very truly yours,", "Sincerely", "Effective May 4, 2021", "taken as a whole.",
                                     "the results of Quarry Works, Inc. as of May 4, 2021",
                                     "This was acknowledged before me by the officers of Quarry Works, Inc.");
  const Filing filing =
      extract(report("<p>We consent to the use of our report.</p><p>" + above + "</p>" + kMark), "10-K");
  INFO(above);
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(shown(filing.other_signature_blocks[0].signatures.at(0).registrant) == "-");
}

TEST_CASE("a party of an agreement that signs by somebody needs no company's ending") {
  const Filing filing = extract(
      report(
          "<p>The parties make this agreement.</p><p>Slate River Ventures International</p><p>By: /s/ Bob Builder</p>"),
      "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(shown(filing.other_signature_blocks[0].signatures.at(0).registrant) == "Slate River Ventures International");
}

TEST_CASE("words before By that only agree name no party") {
  const std::string above =
      GENERATE("ACCEPTED AND AGREED", "Agreed to as of this day", "Executed in Madison, Wisconsin");
  const Filing filing =
      extract(report("<p>The parties make this agreement.</p><p>" + above + "</p><p>By: /s/ Bob Builder</p>"), "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(!filing.other_signature_blocks[0].signatures.at(0).registrant.has_value());
}

TEST_CASE("the heading of the next power of attorney is no title") {
  const Filing filing = attached("EX-24", "<p>The undersigned hereby appoints Carl Cox as her attorney.</p>" + kMark +
                                              "<p>POWER OF ATTORNEY WITH RESPECT TO QUARRY LAKE INC.</p>");
  CHECK(!only_block(filing).signatures.at(0).title.has_value());
}

TEST_CASE("a firm's own kind is no place") {
  const std::string line =
      GENERATE("Sum & Total, LLP", "Chartered Professional Accountants,", "Certified Public Accountants");
  const Filing filing = extract(report("<p>We consent to the use of our report.</p><p>/s/ Sum &amp; Total</p><p>" +
                                       line + "</p><p>Madison, Wisconsin</p>"),
                                "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(shown(filing.other_signature_blocks[0].signed_at) == "Madison, Wisconsin");
}

TEST_CASE("the city under a firm's name is where it signed, not who") {
  const Filing filing = extract(
      report("<p>The management agrees.</p><p>/s/ Sum &amp; Total LLP</p><p>New York, New York</p><p>May 4, 2021</p>"),
      "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(shown(filing.other_signature_blocks[0].signatures.at(0).name) == "Sum & Total LLP");
  CHECK(shown(filing.other_signature_blocks[0].signed_at) == "New York, New York");
}

TEST_CASE("who agrees in his own hand signs for no company above") {
  const Filing filing = extract(
      report("<p>The parties make this agreement.</p><p>Harbor Mills, Inc.</p><p>By: /s/ Carl Cox</p><p>President</p>"
             "<p>I UNDERSTAND AND AGREE WITH THE ABOVE:</p>" +
             kMark),
      "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(shown(filing.other_signature_blocks[0].signatures.at(0).registrant) == "Harbor Mills, Inc.");
  CHECK(!filing.other_signature_blocks[0].signatures.at(1).registrant.has_value());
}

TEST_CASE("By with the name over the mark is one signature") {
  const Filing filing =
      extract(report("<p>The parties make this agreement.</p><p>By: Bob Builder</p><p>/s/ Bob Builder</p>"), "10-K");
  REQUIRE(filing.other_signature_blocks.size() == 1);
  REQUIRE(filing.other_signature_blocks[0].signatures.size() == 1);
  CHECK(filing.other_signature_blocks[0].signatures[0].form == "conformed");
}

TEST_CASE("signatures of exhibits are read though the main document has no text") {
  Filing filing = attached("EX-99.1", "<p>The parties make this agreement.</p>" + kMark);
  Document data = filing.documents[0];
  data.text = DocumentText{};
  data.type = Value{"SCHEDULE 13G", {}};
  filing.documents.push_back(std::move(data));
  filing.primary = 1;
  filing.form = "SCHEDULE 13G";
  filing.signature_blocks.clear();
  filing.other_signature_blocks.clear();
  filing.signatures_recognition = {};
  find_signatures(filing);
  CHECK(!filing.signatures_recognition.recognised);
  REQUIRE(filing.other_signature_blocks.size() == 1);
  CHECK(shown(filing.other_signature_blocks[0].signatures.at(0).name) == "Bob Builder");
}

}  // namespace prefile::parse
