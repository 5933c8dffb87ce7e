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

/// A title whose lines stand in rows of a table, with name and date beside them.
Filing signed_in_rows(const std::vector<std::string>& lines) {
  std::string rows;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    rows += "<tr><td>" +
            std::string(at == 0   ? "/s/ Ann Onymous"
                        : at == 1 ? "Ann Onymous"
                                  : "") +
            "</td><td>" + lines[at] + "</td><td>" + (at == 0 ? "May 4, 2021" : "") + "</td></tr>";
  }
  return extract(
      "<html><body><p>FORM 10-K</p><p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)"
      "</p><p>Item 1. Business</p><p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of "
      "1934, this report has been signed below by the following persons in the capacities and on the dates indicated."
      "</p><table>" +
          rows + "</table></body></html>",
      "10-K");
}

std::string capacities_in_rows(const std::vector<std::string>& lines) {
  const Filing filing = signed_in_rows(lines);
  std::string all;
  for (const Value& each : filing.signature_blocks.at(0).signatures.at(0).capacities) {
    all += (all.empty() ? "" : "; ") + each.value;
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

TEST_CASE("a title that wraps in its column is one title") {
  CHECK(capacities_in_rows({"President, Chief Executive", "Officer and Director"}) ==
        "President; Chief Executive Officer; Director");
  CHECK(capacities_in_rows(
            {"Chairman of the Board, Chief Executive", "Officer and President (Principal", "Executive Officer)"}) ==
        "Chairman of the Board; Chief Executive Officer; President; Principal Executive Officer");
  CHECK(capacities_in_rows({"Executive Vice President, Chief", "Financial Officer and", "Treasurer"}) ==
        "Executive Vice President; Chief Financial Officer; Treasurer");
  CHECK(capacities_in_rows({"Vice President, Managing", "Director"}) == "Vice President; Managing Director");
  CHECK(capacities_in_rows({"Vice President", "Finance"}) == "Vice President Finance");
  CHECK(capacities_in_rows({"Assistant", "Controller"}) == "Assistant Controller");
}

TEST_CASE("a line of a title may be a capacity of its own") {
  CHECK(capacities_in_rows({"Vice President, Finance", "Director"}) == "Vice President, Finance; Director");
  CHECK(capacities_in_rows({"President of Harbor Mills, Inc.", "Director"}) ==
        "President of Harbor Mills, Inc; Director");
  CHECK(capacities_in_rows({"Authorized Representative in the United States", "Acting General Counsel"}) ==
        "Authorized Representative in the United States; Acting General Counsel");
  CHECK(capacities_in_rows({"Assistant Secretary", "Registered In-House Counsel"}) ==
        "Assistant Secretary; Registered In-House Counsel");
  const Filing filing = signed_as("Assistant Secretary<br>Registered In-House Counsel");
  CHECK(filing.signature_blocks.at(0).signatures.at(0).capacities.size() == 2);
}

TEST_CASE("a role that wraps is found, with the words of all its lines") {
  const Filing filing = signed_in_rows({"Senior Vice President, Chief Financial", "Officer"});
  const Signature& signature = filing.signature_blocks.at(0).signatures.at(0);
  REQUIRE(signature.roles.size() == 1);
  CHECK(signature.roles[0].role == "principal-financial-officer");
  CHECK(signature.roles[0].words.value == "Chief Financial Officer");
  CHECK(filing.bytes_of(signature.roles[0].words.span).starts_with("Chief Financial"));
}

TEST_CASE("a seat on the board may name its kind and its company") {
  CHECK(roles_of("Director, Harbor Mills AG") == "director");
  CHECK(roles_of("Director, Harbor Mills, Inc.") == "director");
  CHECK(roles_of("Chairman of the Board of Directors, Harbor Mills AG") == "director");
  CHECK(roles_of("Director of the Company") == "director");
  CHECK(roles_of("Director, Quarry Lake Inc.") == "director");
  CHECK(roles_of("Executive Chairman of the Board") == "director");
  CHECK(roles_of("Non-Executive Director") == "director");
  CHECK(roles_of("Co-Chair") == "director");
  CHECK(roles_of("Member of the Board of Directors") == "director");
  CHECK(roles_of("Chairman & CEO") == "director principal-executive-officer");
  CHECK(roles_of("Chairman/Chief Executive Officer") == "director principal-executive-officer");
}

TEST_CASE("what follows a bracket is a capacity without its and") {
  CHECK(roles_of("Treasurer (Principal Financial and Accounting Officer) and Director") ==
        "principal-financial-officer principal-accounting-officer director");
  CHECK(roles_of("President (Principal Executive Officer), and Director") == "principal-executive-officer director");
}

TEST_CASE("a director of a department has no seat on the board") {
  CHECK(roles_of("Director of Finance").empty());
  CHECK(roles_of("Director of Finance of Harbor Mills, Inc.").empty());
  CHECK(roles_of("Director, Finance, Harbor Mills, Inc.").empty());
  CHECK(roles_of("Director, Corporate Trust").empty());
  CHECK(roles_of("Managing Director").empty());
  CHECK(roles_of("Executive Director").empty());
}

TEST_CASE("the names of the attorneys end where their powers begin") {
  CHECK(attorneys_of("Each person whose signature appears below hereby constitutes and appoints Ann Onymous and Bob "
                     "Builder, and each of them, with full power of substitution, to sign all amendments.") ==
        "Ann Onymous; Bob Builder");
  CHECK(attorneys_of("The undersigned hereby appoints Carl Cox, Jr. as his true and lawful attorney.") ==
        "Carl Cox, Jr.");
}

TEST_CASE("attorneys are constituted without being appointed, too") {
  CHECK(attorneys_of("We, the undersigned officers, hereby severally constitute Ann Onymous, and Bob Builder, and each "
                     "of them singly, our true and lawful attorneys with full power to sign for us.") ==
        "Ann Onymous; Bob Builder");
  CHECK(attorneys_of("The undersigned hereby constitutes and appoints Ann Onymous as her attorney.") == "Ann Onymous");
  CHECK(attorneys_of("The terms set out by Ann Onymous hereby constitute Fair Market Terms of the sale.").empty());
}

TEST_CASE("words about those who were appointed appoint nobody") {
  CHECK(attorneys_of("Should any of those constituted and appointed as attorneys-in-fact leave, this power shall "
                     "end.</p><p>Ann Onymous</p><p>Trustee Lake, Bob Builder and Carl Cox")
            .empty());
  CHECK(attorneys_of("The undersigned has made, constituted and appointed Ann Onymous as her attorney-in-fact.</p>"
                     "<p>Bob Builder, Carl Cox") == "Ann Onymous");
}

TEST_CASE("who appoints a committee appoints no attorney") {
  CHECK(attorneys_of("The board hereby appoints a committee of the directors.").empty());
}

}  // namespace prefile::parse
