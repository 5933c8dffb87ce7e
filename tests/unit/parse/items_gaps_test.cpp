// Items that a form asks for and that are not headed at their place.
#include <string>
#include <vector>

#include "unit/parse/built_filing.h"

namespace prefile::parse {
namespace {

using Names = std::vector<std::string>;

constexpr std::string_view kProse =
    "<p>The company spins flax in four mills along the river and sells the yarn to weavers in eleven countries, most "
    "of them under contracts of a year or more.</p>";

std::string section(std::string_view title) { return "<p><b>" + std::string(title) + "</b></p>" + std::string(kProse); }

std::string paragraph(std::string_view text) { return "<p>" + std::string(text) + "</p>"; }

Filing quarterly(std::string_view body) { return build_filing("20190508", {{"10-Q", html_report(std::string(body))}}); }

// "II 6 after 5 named Item 6" for each gap.
Names gaps_of(const Filing& filing) {
  Names names;
  for (const ItemGap& gap : filing.item_gaps) {
    std::string name = std::string(gap.definition->part) + " " + std::string(gap.definition->number);
    if (gap.previous) name += " after " + gap.previous->value;
    if (gap.mention) name += " named " + gap.mention->value;
    names.push_back(name);
  }
  return names;
}

const std::string kStatements = section("Item 1. Financial Statements");
const std::string kDiscussion =
    section("Item 2. Management's Discussion and Analysis of Financial Condition and Results of Operations");
const std::string kRisk = section("Item 3. Quantitative and Qualitative Disclosures About Market Risk");
const std::string kControls = section("Item 4. Controls and Procedures");
const std::string kPartTwo = "<p><b>PART II. OTHER INFORMATION</b></p>";
const std::string kExhibits = section("Item 6. Exhibits");

}  // namespace

TEST_CASE("a report with every item that is asked for has no gaps") {
  CHECK(gaps_of(quarterly(kStatements + kDiscussion + kRisk + kControls + kPartTwo + kExhibits)) == Names{});
}

TEST_CASE("a gap names the item that stands before it, or none at the beginning") {
  CHECK(gaps_of(quarterly(kStatements + kDiscussion + kRisk + kPartTwo + kExhibits)) == Names{"I 4 after 3"});
  CHECK(gaps_of(quarterly(kDiscussion + kRisk + kControls + kPartTwo + kExhibits)) == Names{"I 1"});
  CHECK(gaps_of(quarterly(kStatements + kDiscussion + kRisk + kControls)) == Names{"II 6 after 4"});
}

TEST_CASE("a heading out of its place is a mention of the item") {
  const Filing filing = quarterly(kControls + kStatements + kDiscussion + kRisk + kPartTwo + kExhibits);
  CHECK(gaps_of(filing) == Names{"I 4 after 3 named 4"});
}

TEST_CASE("a line that begins with the item's number is a mention, by itself, in a list and in a range") {
  const auto named = [](std::string_view line) {
    return gaps_of(quarterly(kStatements + kDiscussion + kRisk + paragraph(line) + kPartTwo + kExhibits));
  };
  CHECK(named("Item 4 is about controls.") == Names{"I 4 after 3 named Item 4"});
  CHECK(named("Items 4 and 5 do not apply.") == Names{"I 4 after 3 named Items 4 and 5"});
  CHECK(named("Items 3 through 5 do not apply.") == Names{"I 4 after 3 named Items 3 through 5"});
  CHECK(named("Items 5 and 7 do not apply.") == Names{"I 4 after 3"});
  CHECK(named("Under Item 4 the company says nothing.") == Names{"I 4 after 3"});
}

TEST_CASE("a title without its number is a mention, words that only begin like it are not") {
  const auto named = [](std::string_view line) {
    return gaps_of(quarterly(kStatements + kDiscussion + kRisk + paragraph(line) + kPartTwo + kExhibits));
  };
  CHECK(named("Controls and Procedures") == Names{"I 4 after 3 named Controls and Procedures"});
  CHECK(named("CONTROLS AND PROCEDURES. None changed.") == Names{"I 4 after 3 named CONTROLS AND PROCEDURES"});
  CHECK(named("Controls and procedures of the mills changed.") == Names{"I 4 after 3"});
}

TEST_CASE("the heading of the same number in another part is no mention") {
  const std::string defaults = section("Item 4. Mine Safety Disclosures");
  CHECK(gaps_of(quarterly(kStatements + kDiscussion + kRisk + kPartTwo + defaults + kExhibits)) ==
        Names{"I 4 after 3"});
}

TEST_CASE("the transitional number of an item answers it") {
  const Filing filing = build_filing(
      "20080508", {{"10-Q", html_report(kStatements + kDiscussion + kRisk +
                                        section("Item 4(T). Controls and Procedures") + kPartTwo + kExhibits)}});
  CHECK(gaps_of(filing) == Names{});
}

TEST_CASE("Item 18 of Form 20-F answers Item 17") {
  const auto has_statements = [](std::string_view heading) {
    const Filing filing = build_filing("20190508", {{"20-F", html_report(section(heading))}});
    for (const ItemGap& gap : filing.item_gaps) {
      if (gap.definition->number == "17") return false;
    }
    return true;
  };
  CHECK(has_statements("Item 17. Financial Statements"));
  CHECK(has_statements("Item 18. Financial Statements"));
  CHECK_FALSE(has_statements("Item 19. Exhibits"));
}

TEST_CASE("forms that may leave items out have no gaps") {
  CHECK(gaps_of(build_filing("20190508", {{"8-K", html_report(section("Item 8.01 Other Events"))}})) == Names{});
}

}  // namespace prefile::parse
