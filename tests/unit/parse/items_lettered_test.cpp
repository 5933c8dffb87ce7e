// Items of forms that number them 1, 1A, 2 in parts: two readings, by headings and by the table of contents.
#include <string>
#include <utility>
#include <vector>

#include "unit/parse/built_filing.h"

namespace prefile::parse {
namespace {

using Names = std::vector<std::string>;

// "I 1A" for each item, with "?" behind those that carry a doubt.
Names names_of(const Filing& filing) {
  Names names;
  for (const Item& item : filing.items) {
    names.push_back((item.part.empty() ? "" : item.part + " ") + item.number.value + (item.doubt.empty() ? "" : "?"));
  }
  return names;
}

const Item& item_of(const Filing& filing, std::string_view part, std::string_view number) {
  for (const Item& item : filing.items) {
    if (item.part == part && item.number.value == number) return item;
  }
  FAIL("no item " << part << " " << number);
  return filing.items.front();
}

Names methods_of(const Item& item) {
  Names methods;
  for (const ItemReading& reading : item.readings) methods.push_back(reading.method);
  return methods;
}

Filing html(std::string_view type, std::string_view body, std::string_view date = "20190308") {
  return build_filing(date, {{std::string(type), html_report(body)}});
}

Filing plain(std::string_view type, std::string_view body, std::string_view date = "19970308") {
  return build_filing(date, {{std::string(type), plain_report(body)}});
}

constexpr std::string_view kProse =
    "<p>The company spins flax in four mills along the river and sells the yarn to weavers in eleven countries, most "
    "of "
    "them under contracts of a year or more.</p>";

std::string heading(std::string_view text) { return "<p><b>" + std::string(text) + "</b></p>"; }
std::string section(std::string_view text) { return heading(text) + std::string(kProse); }

// A report whose contents list names pages and has no links; `pages` are those of Items 1, 2, 3, 5, 7 and 8.
std::string paged(const std::vector<int>& pages) {
  const std::vector<std::pair<std::string, std::string>> items{{"1", "Business"},
                                                               {"2", "Properties"},
                                                               {"3", "Legal Proceedings"},
                                                               {"5", "Market for Common Equity"},
                                                               {"7", "Management's Discussion and Analysis"},
                                                               {"8", "Financial Statements"}};
  std::string text = "                              TABLE OF CONTENTS\n\n";
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += "Item " + items[i].first + ".  " + items[i].second + " ........ " + std::to_string(pages[i]) + "\n";
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += "\n\nItem " + items[i].first + ".  " + items[i].second + "\n\n";
    for (int page = 0; page < 3; ++page) {
      text +=
          "     The company spins flax in four mills along the river and sells the yarn to\nweavers in eleven "
          "countries, most of them under contracts of a year or more.\n\n                                  " +
          std::to_string(3 * i + static_cast<std::size_t>(page) + 1) + "\n\n";
    }
  }
  return text;
}

TEST_CASE("pages that a contents list without links names are a reading") {
  const Filing filing = plain("10-K", paged({1, 4, 7, 10, 13, 16}));
  CHECK(names_of(filing) == Names{"I 1", "I 2", "I 3", "II 5", "II 7", "II 8"});
  CHECK(methods_of(item_of(filing, "II", "5")).back() == "contents-page");
  CHECK(filing.items_recognition.method == "heading-and-contents");
}

TEST_CASE("two items named in one row of a cover are no line of contents") {
  const Filing filing = plain(
      "20-F", "Indicate which item the registrant follows:  Item 17   Item 18\n\n" + paged({1, 4, 7, 10, 13, 16}));
  for (const ContentsEntry& entry : filing.contents.entries) CHECK((!entry.number || entry.number->value != "17"));
}

TEST_CASE("an item on another page than the contents list says is doubted") {
  const Filing filing = plain("10-K", paged({1, 4, 7, 16, 13, 16}));
  CHECK(names_of(filing) == Names{"I 1", "I 2", "I 3", "II 5?", "II 7", "II 8"});
}

TEST_CASE("a contents list that counts other pages says nothing") {
  const Filing filing = plain("10-K", paged({13, 16, 1, 4, 7, 10}));
  CHECK(names_of(filing) == Names{"I 1", "I 2", "I 3", "II 5", "II 7", "II 8"});
}

TEST_CASE("the items of an annual report in plain text have their parts and titles") {
  const Filing filing =
      plain("10-K",
            "                                     PART I\n\nItem 1.  Business\n\n     The company spins "
            "flax.\n\nItem 2.  Properties\n\n     Four mills.\n\n"
            "                                    PART II\n\nItem 5.  Market for the Registrant's Common "
            "Equity and Related Stockholder\n         Matters\n\n     None.\n");
  CHECK(names_of(filing) == Names{"I 1", "I 2", "II 5"});
  CHECK(item_of(filing, "I", "1").title->value == "Business");
  CHECK(item_of(filing, "I", "1").part_heading->value == "I");
  CHECK(filing.text_of(item_of(filing, "I", "2").body) == "Four mills.");
  CHECK_FALSE(item_of(filing, "II", "5").reported);
  CHECK(filing.items_recognition.method == "heading");
  CHECK(methods_of(filing.items[0]) == Names{"heading"});
}

TEST_CASE("a quarterly report numbers its items anew in Part II") {
  const Filing filing =
      html("10-Q", heading("PART I. FINANCIAL INFORMATION") + section("Item 1. Financial Statements") +
                       section("Item 2. Management's Discussion and Analysis of Financial Condition and Results of "
                               "Operations") +
                       heading("PART II. OTHER INFORMATION") + section("Item 1. Legal Proceedings") +
                       section("Item 1A. Risk Factors") + section("Item 6. Exhibits"));
  CHECK(names_of(filing) == Names{"I 1", "I 2", "II 1", "II 1A", "II 6"});
}

TEST_CASE("a title ends with its sentence, and the answer below it is no part of it") {
  const Filing filing =
      html("10-Q", heading("PART II. OTHER INFORMATION") + section("Item 1. Legal Proceedings") +
                       "<p>Item 2. Unregistered Sales of Equity Securities and Use of Proceeds.</p><p>None</p>"
                       "<p>Issuer Purchases of Equity Securities.</p><p>None</p>" +
                       section("Item 6. Exhibits"));
  CHECK(item_of(filing, "II", "2").title->value == "Unregistered Sales of Equity Securities and Use of Proceeds");
}

TEST_CASE("without headings of the parts the titles tell them") {
  const Filing filing =
      html("10-Q", section("Item 1. Financial Statements") + section("Item 4. Controls and Procedures") +
                       section("Item 1. Legal Proceedings") + section("Item 6. Exhibits"));
  CHECK(names_of(filing) == Names{"I 1", "I 4", "II 1", "II 6"});
}

TEST_CASE("an annual report around the report to shareholders says which items that holds") {
  const std::string wrapped =
      "<p>The information under the caption \"Flax Markets\" on pages 12 to 19 of the annual report to shareholders, "
      "filed as Exhibit 13, is incorporated herein by reference.</p>";
  const std::string main =
      html_report(section("Item 1. Business") + heading("Item 7. Management's Discussion and Analysis") + wrapped +
                  heading("Item 8. Financial Statements and Supplementary Data") + wrapped);
  const std::string annual =
      "<html><body><p>To our shareholders</p><p>Item 7. Management's Discussion and Analysis</p>" +
      std::string(kProse) +
      "<p>Report of Independent Accountants</p><p>We have audited the balance sheets of Larkspur "
      "Mills Inc.</p><p>/s/ Weft &amp; Warp LLP</p><p>Rutland, Vermont</p></body></html>";
  const Filing filing = build_filing("20190308", {{"10-K", main}, {"EX-13", annual}});
  CHECK(names_of(filing) == Names{"I 1", "II 7", "II 8"});
  CHECK_FALSE(item_of(filing, "I", "1").incorporated_by_reference);
  CHECK(item_of(filing, "II", "7").incorporated_by_reference);
  CHECK(item_of(filing, "II", "8").incorporated_by_reference);
  CHECK(item_of(filing, "II", "8").doubt.empty());
  REQUIRE(filing.accountants.size() == 1);
  CHECK(filing.accountants[0].passage.document == 1);
}

TEST_CASE("number and title in cells, in capitals, behind colons and dashes are headings") {
  const Filing filing =
      html("10-K",
           "<table><tr><td><b>ITEM&nbsp;1A.</b></td><td><b>RISK FACTORS</b></td></tr></table>" + std::string(kProse) +
               section("Item 2: Properties") + section("ITEM 3 &#8212; LEGAL PROCEEDINGS") +
               "<table><tr><td>Item</td><td>7.</td><td>Management's Discussion and Analysis of Financial Condition and "
               "Results of Operations</td></tr></table>" +
               std::string(kProse));
  CHECK(names_of(filing) == Names{"I 1A", "I 2", "I 3", "II 7"});
}

TEST_CASE("a heading for several items gives each of them") {
  const Filing filing =
      html("10-K", section("Items 1 and 2. Business and Properties") + section("Item 3. Legal Proceedings") +
                       heading("Items 10 through 13.") +
                       "<p>The information called for is incorporated by reference to the proxy statement.</p>");
  CHECK(names_of(filing) == Names{"I 1", "I 2", "I 3", "III 10", "III 11", "III 12", "III 13"});
  CHECK(filing.text_of(item_of(filing, "I", "1").body) == filing.text_of(item_of(filing, "I", "2").body));
  CHECK(item_of(filing, "III", "12").incorporated_by_reference);
  CHECK_FALSE(item_of(filing, "I", "3").incorporated_by_reference);
}

TEST_CASE("a letter set apart is the item's when its title follows, else a paragraph's") {
  const Filing filing = html("20-F", section("Item 4. Information on the Company") +
                                         section("Item 4.A. History and Development of the Company") +
                                         section("Item 4A. Unresolved Staff Comments") +
                                         section("Item 16.B. Code of Ethics") + section("Item 19. Exhibits"));
  CHECK(names_of(filing) == Names{"I 4", "I 4A", "II 16B", "III 19"});
  const Filing bracket =
      html("10-K", section("Item 7. Management's Discussion and Analysis of Financial Condition and "
                           "Results of Operations") +
                       section("Item 7(a). Quantitative and Qualitative Disclosures About Market Risk") +
                       section("Item 9A(T). Controls and Procedures"));
  CHECK(names_of(bracket) == Names{"II 7", "II 7A", "II 9A(T)"});
}

TEST_CASE("a heading repeated at the head of a page, or continued, is no second item") {
  constexpr std::string_view kNewPage = "<p>12</p><p style=\"page-break-before:always\"><b>Item 1. Business</b></p>";
  const Filing filing = html("10-K", section("Item 1. Business") + section("Item 1. Business (continued)") +
                                         std::string(kNewPage) + std::string(kProse) + section("Item 2. Properties"));
  CHECK(names_of(filing) == Names{"I 1", "I 2"});
  const Filing twice = html("10-K", section("Item 1. Business") + std::string(kProse) + section("Item 1. Business") +
                                        section("Item 2. Properties"));
  CHECK(names_of(twice) == Names{"I 1?", "I 2"});
  CHECK(twice.items[0].readings.size() == 2);
}

TEST_CASE("a sentence that begins with an item's number is no heading") {
  const Filing filing =
      plain("10-K",
            "Item 1.  Business\n\n     The company spins flax. Suits are described in Part I,\nItem 3 of "
            "this report under the caption of legal proceedings, and in\nItem 7 above.\n\nItem 2.  "
            "Properties\n\n     Four mills.\n");
  CHECK(names_of(filing) == Names{"I 1", "I 2"});
}

TEST_CASE("a number that the form does not have is kept with a doubt when it is headed like an item") {
  const Filing annual = html("10-K", section("Item 1. Business") + section("Item 17. Weather of the Year"));
  CHECK(names_of(annual) == Names{"I 1", "17?"});
  CHECK(annual.items[1].doubt == "the form has no item 17");
  const Filing current = build_filing(
      "20190308", {{"8-K", html_report(section("Item 8.01 Other Events") + section("Item 8.02 Weather of the Year"))}});
  CHECK(names_of(current) == Names{"8.01", "8.02?"});
  const Filing mention = html("10-K", section("Item 1. Business") + "<p>Item 17 of the lease is void.</p>");
  CHECK(names_of(mention) == Names{"I 1"});
}

TEST_CASE("items of Regulation AB stand where an asset-backed issuer puts them") {
  const Filing filing = html("10-K", heading("PART I") + section("Item 1. Business") +
                                         section("Item 1117 of Regulation AB. Legal Proceedings.") +
                                         heading("PART II") + section("Item 9B. Other Information"));
  CHECK(names_of(filing) == Names{"I 1", "I 1117", "II 9B"});
}

constexpr std::string_view kContents =
    "<p align=center><b>TABLE OF CONTENTS</b></p><table>"
    "<tr><td>Item 1.</td><td><a href=\"#a\">Business</a></td><td>3</td></tr>"
    "<tr><td>Item 2.</td><td><a href=\"#b\">Properties</a></td><td>9</td></tr>"
    "<tr><td>Item 3.</td><td><a href=\"#c\">Legal Proceedings</a></td><td>10</td></tr></table>";

std::string linked(std::string_view name, std::string_view text) {
  return "<a name=\"" + std::string(name) + "\"></a>" + section(text);
}

TEST_CASE("links of the contents list are a second reading") {
  const Filing filing = html("10-K", std::string(kContents) + linked("a", "Item 1. Business") +
                                         linked("b", "Item 2. Properties") + linked("c", "Item 3. Legal Proceedings"));
  CHECK(names_of(filing) == Names{"I 1", "I 2", "I 3"});
  CHECK(filing.items_recognition.method == "heading-and-contents");
  CHECK(methods_of(filing.items[1]) == Names{"heading", "contents-link"});
  REQUIRE(filing.contents.entries.size() == 3);
  CHECK(filing.contents.entries[1].number->value == "2");
  CHECK(filing.contents.entries[1].title->value == "Properties");
  CHECK(filing.contents.entries[1].page->value == "9");
  CHECK(filing.contents.entries[1].href->value == "#b");
  CHECK(filing.text_of(*filing.contents.entries[1].target) == "Item 2. Properties");
}

TEST_CASE("an item that the contents list puts elsewhere keeps both readings and a doubt") {
  const Filing filing =
      html("10-K", std::string(kContents) + linked("a", "Item 1. Business") + linked("c", "Item 2. Properties") +
                       std::string(kProse) + linked("b", "Item 3. Legal Proceedings"));
  CHECK(names_of(filing) == Names{"I 1", "I 2?", "I 3?"});
  CHECK(filing.items[1].readings.size() == 2);
  CHECK(filing.items[1].readings[0].heading != filing.items[1].readings[1].heading);
}

TEST_CASE("without links the titles of the contents list are looked for in their order") {
  const Filing filing = plain("10-K",
                              "                              TABLE OF CONTENTS\n\n"
                              "Item 1.  Business .............................. 1\n"
                              "Item 2.  Properties ............................ 7\n"
                              "Item 3.  Legal Proceedings ..................... 8\n\n"
                              "Item 1.  Business\n\n     The company spins flax.\n\nItem 2.  Properties\n\n     Four "
                              "mills.\n\nItem 3.  Legal Proceedings\n\n     None.\n");
  CHECK(names_of(filing) == Names{"I 1", "I 2", "I 3"});
  CHECK(methods_of(filing.items[2]) == Names{"heading", "contents-title"});
  CHECK(filing.contents.entries.size() == 3);
}

TEST_CASE("a list without pages and links is no place for items that are headed again") {
  const Filing filing = html(
      "10-Q", heading("PART I") + heading("Item 1. Financial Statements") + heading("Item 4. Controls and Procedures") +
                  heading("PART II") + heading("Item 3. Defaults Upon Senior Securities") + heading("PART I") +
                  heading("Item 1. Financial Statements") + "<p>Unaudited.</p>" +
                  heading("Item 4. Controls and Procedures") + "<p>They work.</p>" + heading("PART II") +
                  heading("Item 3. Defaults Upon Senior Securities") + "<p>None.</p>");
  CHECK(names_of(filing) == Names{"I 1", "I 4", "II 3"});
  CHECK(filing.text_of(filing.items[0].body) == "Unaudited.");
}

TEST_CASE("an item whose heading has no number is found by the contents list alone, and doubted") {
  const Filing filing = html("10-K", std::string(kContents) + linked("a", "Item 1. Business") +
                                         linked("b", "Properties") + linked("c", "Item 3. Legal Proceedings"));
  CHECK(names_of(filing) == Names{"I 1", "I 2?", "I 3"});
  CHECK(item_of(filing, "I", "2").method == "contents-link");
  CHECK(methods_of(item_of(filing, "I", "2")) == Names{"contents-link"});
  const Filing vague = html("10-K", std::string(kContents) + linked("a", "Item 1. Business") +
                                        linked("b", "Where we work") + linked("c", "Item 3. Legal Proceedings"));
  CHECK(names_of(vague) == Names{"I 1", "I 2?", "I 3"});
}

TEST_CASE("a number set before the heading that repeats it begins the heading") {
  const Filing filing =
      html("20-F", section("Item 16A. Audit Committee Financial Expert") +
                       "<table><tr><td><b>Item 16.B. </b></td><td><b>Item 16.B. Code of Ethics.</b></td></tr></table>" +
                       std::string(kProse) + section("Item 16C. Principal Accountant Fees and Services"));
  const Item& item = item_of(filing, "II", "16B");
  CHECK(filing.text_of(item.heading).starts_with("Item 16.B."));
  CHECK(filing.text_of(item.heading).find("Item 16.B. Code of Ethics") > 5);
  CHECK(item.doubt.empty());
  CHECK(filing.items.size() == 3);
}

TEST_CASE("a list of bare numbers and titles is a contents list, too") {
  const Filing filing =
      html("10-K",
           "<table><tr><td>Part I</td></tr><tr><td>1.</td><td>Business</td><td>3</td></tr>"
           "<tr><td>1A.</td><td>Risk Factors</td><td>8</td></tr><tr><td>2.</td><td>Properties</td><td>14</td></tr>"
           "</table>" +
               heading("PART I") + section("Item 1. Business") + section("Item 1A. Risk Factors") +
               section("Item 2. Properties"));
  CHECK(names_of(filing) == Names{"I 1", "I 1A", "I 2"});
  CHECK(filing.contents.entries.size() == 4);
}

TEST_CASE("an empty last item does not take the statements on the pages behind it") {
  const Filing filing = html("10-K", section("Item 15. Exhibits and Financial Statement Schedules") +
                                         heading("Item 16. Form 10-K Summary") +
                                         "<p>None.</p><p>41</p>"
                                         "<p style=\"page-break-before:always\">Report of Independent Accountants</p>" +
                                         std::string(kProse));
  CHECK(filing.text_of(item_of(filing, "IV", "16").body).find("Accountants") == std::string::npos);
}

TEST_CASE("a form without items says so") {
  const Filing filing = html("6-K", section("Results of the half year"));
  CHECK(filing.items.empty());
  CHECK(filing.items_recognition.doubt == "form 6-K has no items");
}

}  // namespace
}  // namespace prefile::parse
