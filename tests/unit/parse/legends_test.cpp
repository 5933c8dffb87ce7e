// Safe-harbor legends, sentences that look forward, and words that furnish.
#include <string>
#include <vector>

#include "parse/legends_cues.h"
#include "unit/parse/built_filing.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kDate = "20170308";

Filing release(std::string_view text, std::string type = "EX-99.1") {
  return build_filing(kDate, {{"8-K", plain_report("Item 8.01  Other Events\n\n     We spoke.\n")},
                              {std::move(type), std::string(text)}});
}

constexpr std::string_view kLegend =
    "Cautionary Note\n\n"
    "This release holds forward-looking statements within the meaning of the Private\n"
    "Securities Litigation Reform Act of 1995. Actual results may well differ\n"
    "materially because of risks and uncertainties, among them the price of wool.\n"
    "Larkspur undertakes no obligation to publicly update them.\n";

TEST_CASE("a legend is found with each element it shows") {
  const Filing filing =
      release("Exhibit 99.1\n\nSales rose.\n\n" + std::string(kLegend) + "\nAbout Larkspur\n\nIt weaves.\n");
  REQUIRE(filing.legends.size() == 1);
  const Legend& legend = filing.legends[0];
  CHECK(legend.passage.document == 1);
  CHECK(legend.identifies->value == "forward-looking");
  CHECK(legend.caution.has_value());
  CHECK(legend.factors->value == "risks and uncertainties");
  CHECK(legend.statute->value == "Private Securities Litigation Reform Act");
  CHECK(legend.no_duty.has_value());
  const std::string_view text = filing.text_of(legend.passage);
  CHECK(text.substr(0, 10) == "Cautionary");
  CHECK(text.substr(text.size() - 5) == "them.");
}

TEST_CASE("what a legend lacks is missing in the model") {
  const Filing filing = release("Some statements here are forward-looking and rest on risks and uncertainties.\n");
  REQUIRE(filing.legends.size() == 1);
  CHECK_FALSE(filing.legends[0].statute.has_value());
  CHECK_FALSE(filing.legends[0].no_duty.has_value());
  CHECK_FALSE(filing.legends[0].caution.has_value());
}

TEST_CASE("words of a legend that stand alone are none") {
  CHECK(release("The risk factors of the annual report matter. Section 21E Street is closed.\n").legends.empty());
  CHECK(release("The plan has a safe harbor contribution. We speak only as of Monday.\n").legends.empty());
}

TEST_CASE("a heading in a contents list does not begin a legend") {
  const Filing filing =
      release("Forward-Looking Statements\n\nSignatures\n\n" + std::string(500, 'x') + "\n\n" + std::string(kLegend));
  REQUIRE(filing.legends.size() == 1);
  CHECK(filing.text_of(filing.legends[0].passage).substr(0, 10) == "Cautionary");
}

TEST_CASE("a long list of factors does not split a legend") {
  std::string factors;
  for (int i = 0; i < 40; ++i) factors += "- the price of yarn number " + std::to_string(i) + " and of its dyes;\n\n";
  const Filing filing =
      release("Statements here are forward-looking statements. Important factors that could change them are:\n\n" +
              factors + "Forward-looking statements speak only as of today, and we have no duty to revise them.\n");
  REQUIRE(filing.legends.size() == 1);
  CHECK(filing.legends[0].no_duty.has_value());
}

std::vector<std::string> triggers_of(const Filing& filing, bool strong_only = false) {
  std::vector<std::string> triggers;
  for (const ForwardLookingStatement& each : filing.forward_looking_statements) {
    if (each.strong || !strong_only) triggers.push_back(each.trigger.value);
  }
  return triggers;
}

using Triggers = std::vector<std::string>;

TEST_CASE("sentences that look forward are found once each, with their strongest word") {
  const Filing filing = release(
      "Larkspur believes that it could grow and expects to open two mills. Sales rose by a tenth. It\n"
      "may close one.\n");
  CHECK(triggers_of(filing) == Triggers{"expects to", "may"});
  CHECK(triggers_of(filing, true) == Triggers{"expects to"});
  CHECK(filing.text_of(filing.forward_looking_statements[0].sentence).substr(0, 8) == "Larkspur");
}

TEST_CASE("words in another sense do not look forward") {
  for (const std::string sentence :
       {"The meeting was held on May 5, 2016.", "It was signed in May.", "New accounting guidance was adopted.",
        "The call will be webcast on the company's site.", "The exhibit will be deemed furnished.",
        "Loss from continuing operations fell.", "It bought the target company.",
        "Under the Stock Plan to which he belongs, he "
        "was paid.",
        "It is more likely than not.", "The mining project was sold."}) {
    INFO(sentence);
    CHECK(triggers_of(release(sentence + "\n")).empty());
  }
}

TEST_CASE("legends, covers, agreements and other exhibits are not searched") {
  CHECK(triggers_of(release(kLegend)).empty());
  CHECK(triggers_of(release("Exhibit 99.1\n\nLEASE AGREEMENT\n\nThe tenant will be liable and intends to pay.\n"))
            .empty());
  CHECK(triggers_of(release("AGREEMENT AND PLAN OF MERGER\n\nThe parties intend to merge.\n")).empty());
  CHECK(triggers_of(release("LARKSPUR ANNOUNCES MERGER AGREEMENT\n\nThe parties intend to merge.\n")) ==
        Triggers{"intend to"});
  CHECK(triggers_of(release("The tenant intends to pay.\n", "EX-10.1")).empty());
  const Filing primary = build_filing(
      kDate, {{"8-K", plain_report(
                          "     We expect to file.\n\nItem 8.01  Other Events\n\n     We intend to spin.\n\nItem 9.01 "
                          "Financial Statements and Exhibits\n\n     (d) Exhibits\n\n     10.1  Plan to target "
                          "outlook\n")}});
  CHECK(triggers_of(primary) == Triggers{"intend to"});
}

TEST_CASE("the words that furnish are found between the first item and the signatures") {
  const Filing filing = build_filing(
      kDate, {{"8-K", plain_report(
                          "     This report is furnished by seven registrants.\n\n"
                          "Item 7.01  Regulation FD Disclosure\n\n     The release is furnished as Exhibit 99.1. It "
                          "shall not be deemed\n\"filed\" for purposes of Section 18 of the Exchange Act, nor shall it "
                          "be\nincorporated by reference in any filing. The mill burned.\n")}});
  REQUIRE(filing.furnished_passages.size() == 2);
  CHECK(filing.furnished_passages[0].says_furnished);
  CHECK_FALSE(filing.furnished_passages[0].says_not_filed);
  CHECK(filing.text_of(filing.furnished_passages[0].sentence) == "The release is furnished as Exhibit 99.1.");
  CHECK(filing.furnished_passages[1].says_not_filed);
  CHECK(filing.furnished_passages[1].says_not_incorporated);
}

TEST_CASE("a letter that somebody furnishes is not furnished information") {
  const Filing filing = build_filing(
      kDate, {{"8-K", plain_report(
                          "Item 4.01  Changes in Registrant's Certifying Accountant\n\n     The company asked Fenn LLP "
                          "to furnish it with a letter. Fenn furnished\nthe company with one. The company provided a "
                          "copy and asked that they furnish a letter to the SEC.\n")}});
  CHECK(filing.furnished_passages.empty());
}

TEST_CASE("a statement about incorporation alone does not say that nothing is filed") {
  const Filing filing = build_filing(
      kDate,
      {{"8-K", plain_report("Item 7.01  Regulation FD Disclosure\n\n     It shall not be deemed to be incorporated by "
                            "reference anywhere.\n")}});
  REQUIRE(filing.furnished_passages.size() == 1);
  CHECK_FALSE(filing.furnished_passages[0].says_not_filed);
  CHECK(filing.furnished_passages[0].says_not_incorporated);
}

TEST_CASE("what was not filed with somebody, or is incorporated, is not what is not deemed filed") {
  for (const std::string sentence :
       {"The company has not filed its Form 10-Q for the quarter.", "The company has not filed its tax return.",
        "Section 18 of the Investment Company Act limits its debt.",
        "Rely only on what this report contains or incorporated by reference."}) {
    INFO(sentence);
    const Filing filing =
        build_filing(kDate, {{"8-K", plain_report("Item 7.01  Regulation FD Disclosure\n\n     " + sentence + "\n")}});
    for (const FurnishedPassage& passage : filing.furnished_passages) {
      CHECK_FALSE(passage.says_not_filed);
      CHECK_FALSE(passage.says_not_incorporated);
    }
  }
}

TEST_CASE("furnished and not filed, in the words of reports") {
  for (const std::string sentence :
       {"The information is furnished and not filed.", "It shall be considered \"furnished\" and not \"filed\".",
        "It is not subject to the liabilities of Section 18 of the Securities Exchange Act of 1934.",
        "It is being furnished rather than filed with the Commission.",
        "It is not being filed for purposes of Section 18."}) {
    INFO(sentence);
    const Filing filing =
        build_filing(kDate, {{"8-K", plain_report("Item 7.01  Regulation FD Disclosure\n\n     " + sentence + "\n")}});
    REQUIRE(filing.furnished_passages.size() == 1);
    CHECK(filing.furnished_passages[0].says_not_filed);
  }
}

TEST_CASE(
    "the cue table finds whole phrases over line ends, the longest at a place, and followers in the same sentence") {
  constexpr std::array kCues{Cue{"spin yarn", 1}, Cue{"spin yarn fast", 2}, Cue{"no looms", 3, "break|fail"}};
  const CueTable table(kCues);
  const std::string text = "We Spin\nyarn fast. Respin yarn. No looms ever fail. No looms here. They fail.";
  const std::vector<CueHit> hits = table.find(text, 0, static_cast<std::uint32_t>(text.size()));
  REQUIRE(hits.size() == 2);
  CHECK(table.cue(hits[0]).kind == 2);
  CHECK(table.cue(hits[1]).kind == 3);
  CHECK(text.substr(hits[1].start, hits[1].end - hits[1].start) == "No looms ever fail");
}

}  // namespace
}  // namespace prefile::parse
