// What counts as an item heading, in both numberings, and where items begin and end.
#include <string>
#include <vector>

#include "parse/items_heading.h"
#include "unit/parse/built_filing.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kNew = "20170308";
constexpr std::string_view kOld = "19990614";

std::vector<std::string> numbers_of(const Filing& filing, bool reported_only = false) {
  std::vector<std::string> numbers;
  for (const Item& item : filing.items) {
    if (item.reported || !reported_only) numbers.push_back(item.number.value);
  }
  return numbers;
}

using Numbers = std::vector<std::string>;

Filing plain(std::string_view date, std::string_view body, std::string_view behind = "") {
  return build_filing(date, {{"8-K", plain_report(body, behind)}});
}

Filing html(std::string_view date, std::string_view body, std::string_view behind = "") {
  return build_filing(date, {{"8-K", html_report(body, behind)}});
}

TEST_CASE("a heading at the start of a line is an item, whatever stands between number and title") {
  for (const std::string heading : {"Item 7.01  Regulation FD Disclosure", "ITEM 7.01. REGULATION FD DISCLOSURE",
                                    "Item 7.01: Regulation FD Disclosure", "Item 7.01 - Regulation FD Disclosure.",
                                    "ITEM7.01 Regulation FD Disclosure", "Item  7 .01  Regulation FD Disclosure",
                                    "Item 7.01(a) Regulation FD Disclosure"}) {
    INFO(heading);
    const Filing filing = plain(kNew, heading + "\n\n     On March 8, 2017, the Company spoke.\n");
    CHECK(numbers_of(filing) == Numbers{"7.01"});
    REQUIRE(filing.items.size() == 1);
    CHECK(filing.items[0].title.has_value());
    CHECK(filing.text_of(filing.items[0].body) == "On March 8, 2017, the Company spoke.");
    CHECK(filing.items[0].doubt.empty());
  }
}

TEST_CASE("number and title may stand in two cells, two lines or two spans") {
  const Filing cells =
      html(kNew,
           "<table><tr><td><b>ITEM&nbsp;7.01</b></td><td><b>REGULATION FD DISCLOSURE</b></td></tr></table>"
           "<p>We spoke.</p>");
  CHECK(numbers_of(cells) == Numbers{"7.01"});
  CHECK(cells.items[0].method == "table-cell");
  CHECK(cells.items[0].title->value == "REGULATION FD DISCLOSURE");
  const Filing lines = html(kNew,
                            "<p><b>Item 5.02.</b></p><p><b>Departure of Directors or Certain Officers; Election of "
                            "Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain "
                            "Officers</b></p><p>Ada Fenn left.</p>");
  CHECK(numbers_of(lines) == Numbers{"5.02"});
  CHECK(lines.items[0].method == "split-heading");
  CHECK(lines.text_of(lines.items[0].body) == "Ada Fenn left.");
  const Filing spans = html(kNew, "<p><b>It</b><b>em 8.</b><b>01</b> <i>Other Events</i></p><p>Something.</p>");
  CHECK(numbers_of(spans) == Numbers{"8.01"});
}

TEST_CASE("a title may run over several lines") {
  const Filing filing = plain(kNew,
                              "ITEM 4.02 NON-RELIANCE ON PREVIOUSLY ISSUED FINANCIAL STATEMENTS OR A RELATED\n"
                              "AUDIT REPORT OR COMPLETED INTERIM REVIEW.\n\n     The board met.\n");
  CHECK(numbers_of(filing) == Numbers{"4.02"});
  CHECK(filing.text_of(filing.items[0].body) == "The board met.");
}

TEST_CASE("a lettered paragraph below a title is no part of it") {
  const std::string paragraph =
      "(b) Pro forma financial information of the company and the mill is filed as Exhibit 99.2.";
  for (const std::string gap : {"</p><p>", "<br>", " "}) {
    INFO(gap);
    const Filing filing =
        html("20210504", "<p>Item 9.01 Financial Statements and Exhibits." + gap + paragraph + "</p>");
    REQUIRE(filing.items.size() == 1);
    CHECK(filing.items[0].number.value == "9.01");
    CHECK(filing.items[0].title->value == "Financial Statements and Exhibits");
    CHECK(filing.text_of(filing.items[0].body).find("(b) Pro forma") == 0);
  }
}

TEST_CASE("a section heading before the item is no item; one in the same line does not hide it") {
  const Filing above = html(kNew,
                            "<p><b>Section 7 &#8211; Regulation FD<br>Item 7.01 Regulation FD Disclosure</b></p><p>We "
                            "spoke.</p>");
  CHECK(numbers_of(above) == Numbers{"7.01"});
  const Filing same =
      html(kNew, "<p><b>Section 7 - Regulation FD, Item 7.01 Regulation FD Disclosure</b></p><p>We spoke.</p>");
  CHECK(numbers_of(same) == Numbers{"7.01"});
  CHECK(same.items[0].method == "section-line");
}

TEST_CASE("one heading may name several items") {
  for (const std::string heading :
       {"Items 2.02 and 7.01", "Item 2.02 and Item 7.01.", "Item 2.02/7.01", "Items 2.02, 7.01"}) {
    INFO(heading);
    const Filing filing = plain(
        kNew,
        heading + "  Results of Operations and Financial Condition; Regulation FD Disclosure\n\n     We spoke.\n");
    CHECK(numbers_of(filing) == Numbers{"2.02", "7.01"});
    CHECK(filing.text_of(filing.items[1].body) == "We spoke.");
  }
}

TEST_CASE("headings one under the other share the text below, but not that of the exhibits") {
  const Filing shared = plain(kNew,
                              "Item 2.02 Results of Operations and Financial Condition\n\n"
                              "Item 7.01 Regulation FD Disclosure\n\n     We spoke.\n");
  REQUIRE(shared.items.size() == 2);
  CHECK(shared.text_of(shared.items[0].body) == "We spoke.");
  const Filing empty =
      plain(kNew,
            "Item 8.01 Other Events\n\n"
            "Item 9.01 Financial Statements and Exhibits\n\n     (d) Exhibits\n\n     99.1  Press release\n");
  REQUIRE(empty.items.size() == 2);
  CHECK(empty.items[0].body.is_empty());
}

TEST_CASE("mentions in running text are no headings") {
  const Filing filing = plain(kNew,
                              "Item 2.03  Creation of a Direct Financial Obligation or an Obligation under an\n"
                              "Off-Balance Sheet Arrangement of a Registrant\n\n"
                              "     The information set forth in Item 1.01 above is incorporated herein by\n"
                              "reference, as is the information of the registrant's earlier report under\n"
                              "Item 8.01 and of its annual report. It is not filed under\n"
                              "Item 7.01.\n\n"
                              "Item 2.02 of this report is incorporated by reference.\n\n"
                              "\"Item 5.02 Departure of Directors or Certain Officers\" was left out.\n\n"
                              "Item 3.02 above describes the sale.\n");
  CHECK(numbers_of(filing) == Numbers{"2.03"});
  const Filing title = html(kNew,
                            "<p><b>Item 7.01 Regulation FD Disclosure</b></p><p>Item 2.02 Results of Operations and "
                            "Financial Condition of this report is incorporated here.</p>");
  CHECK(numbers_of(title) == Numbers{"7.01"});
}

TEST_CASE("a contents list is not read as headings") {
  const Filing filing = html(
      kNew,
      "<table><tr><td><a href='#a'>Item 2.02. Results of Operations and Financial Condition</a></td><td>2</td></tr>"
      "<tr><td><a href='#b'>Item 9.01. Financial Statements and Exhibits</a></td><td>2</td></tr>"
      "<tr><td>SIGNATURES</td><td>3</td></tr><tr><td>EXHIBIT INDEX</td><td>4</td></tr></table>"
      "<p>Item 2.02. Results of Operations and Financial Condition</p><p>On March 8, 2017, Larkspur Mills, Inc. issued "
      "a "
      "press release that announced its results for the quarter, which is furnished as Exhibit 99.1.</p>"
      "<p>Item 9.01. Financial Statements and Exhibits</p><p>(d) Exhibits</p><p>99.1 Press release</p>");
  CHECK(numbers_of(filing) == Numbers{"2.02", "9.01"});
  CHECK(filing.text_of(filing.items[0].body).substr(0, 16) == "On March 8, 2017");
  CHECK(filing.items_recognition.doubt.empty());
}

TEST_CASE("an item that only the contents list names makes the reading doubtful") {
  const Filing filing =
      plain(kNew,
            "Item 7.01  Regulation FD Disclosure\nItem 8.01  Other Events\n\n"
            "Item 7.01  Regulation FD Disclosure\n\n     On March 8, 2017, Larkspur Mills, Inc. spoke to "
            "investors at length\nabout its looms, its dyes and everything else.\n");
  CHECK(numbers_of(filing) == Numbers{"7.01"});
  CHECK(filing.items_recognition.doubt == "item 8.01 stands in the contents list only");
}

TEST_CASE("the signature ends the last item, and what is pasted behind it is no item") {
  const Filing filing = plain(kNew, "Item 8.01 Other Events\n\n     Something happened.\n",
                              "\n\nExhibit 99.1\n\nItem 9.01 Financial Statements and Exhibits\n\n     Pasted.\n");
  CHECK(numbers_of(filing) == Numbers{"8.01"});
  CHECK(filing.text_of(filing.items[0].body) == "Something happened.");
}

TEST_CASE("before 23 August 2004 items have whole numbers") {
  const Filing filing =
      plain(kOld,
            "Items 1 through 4, 6 and 8 Not Applicable.\n\n"
            "Item 5.\tOther Events.\n\n     The company named a chairman.\n\n"
            "ITEM 7(C). FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND\nEXHIBITS.\n\n     99.1 "
            "Press release.\n");
  CHECK(numbers_of(filing) == Numbers{"5", "7"});
  CHECK(filing.text_of(filing.items[0].body) == "The company named a chairman.");
}

TEST_CASE("items said not to apply are there, but not reported") {
  const Filing filing = plain(kOld,
                              "Item 1.  Changes in Control of Registrant.\n\n          None.\n\n"
                              "Item 2.  Acquisition or Disposition of Assets - Not applicable\n\n"
                              "Item 3.  Not Applicable\n\n"
                              "Item 5.  Other Events.\n\n     The mill burned.\n\n"
                              "Item 6.  Resignations of Registrant's Directors.  N/A\n\n"
                              "Item 8.  Change in Fiscal Year.\n\n     Not applicable.\n\n                 3\n");
  CHECK(numbers_of(filing) == Numbers{"1", "2", "3", "5", "6", "8"});
  CHECK(numbers_of(filing, true) == Numbers{"5"});
}

TEST_CASE("a body on the heading's own line is found") {
  const Filing filing = plain(kOld, "Item 5. Other Events. On June 12, 1999, the mill burned down and was rebuilt.\n");
  REQUIRE(filing.items.size() == 1);
  CHECK(filing.items[0].title->value == "Other Events");
  CHECK(filing.text_of(filing.items[0].body).substr(0, 2) == "On");
}

TEST_CASE("a title of the filer's own is kept, and the method tells") {
  const Filing filing = plain(kOld, "Item 5.  Press Release\n\n     On January 26 the registrant issued a release.\n");
  REQUIRE(filing.items.size() == 1);
  CHECK(filing.items[0].title->value == "Press Release");
  CHECK(filing.items[0].method == "other-title");
}

TEST_CASE("the filing date decides the numbering; the other one is read with a doubt") {
  const Filing filing = plain("20041001", "Item 5. Other Events\n\n     Old habits.\n");
  REQUIRE(filing.items.size() == 1);
  CHECK(filing.items[0].number.value == "5");
  CHECK_FALSE(filing.items[0].doubt.empty());
  const Filing annual = plain(kNew,
                              "Item 8.01 Other Events\n\n     We recast parts of the annual report.\n\n"
                              "Item 7. Management's Discussion and Analysis\n\n     Sales rose.\n");
  CHECK(numbers_of(annual) == Numbers{"8.01"});
}

TEST_CASE("a number the form does not have, or writes otherwise, is doubted") {
  const Filing unknown = plain(kNew, "Item 9.02 Financial Statements and Exhibits\n\n     (d) Exhibits: none.\n");
  REQUIRE(unknown.items.size() == 1);
  CHECK(unknown.items[0].doubt == "the form has no item 9.02");
  const Filing misspelt = plain(kNew, "Item 9.1 Financial Statements and Exhibits\n\n     (d) Exhibits: none.\n");
  REQUIRE(misspelt.items.size() == 1);
  CHECK(misspelt.items[0].number.value == "9.01");
  CHECK_FALSE(misspelt.items[0].doubt.empty());
  CHECK(numbers_of(plain(kNew, "Item 9.02 Widgets\n\n     Some.\n")).empty());
}

TEST_CASE("without a heading there is no item, and the reading says so") {
  const Filing filing = plain(kNew, "     The company spoke.\n");
  CHECK(filing.items.empty());
  CHECK_FALSE(filing.items_recognition.recognised);
  CHECK(filing.items_recognition.doubt == "no item heading was found before the signatures");
}

TEST_CASE("a missing word Item is forgiven when number and official title stand alone in a line") {
  const Filing filing = html(kNew, "<p><b>2.02 Results of Operations and Financial Condition</b></p><p>We spoke.</p>");
  CHECK(numbers_of(filing) == Numbers{"2.02"});
  CHECK(filing.items[0].method == "number-and-title");
  CHECK(numbers_of(html(kNew, "<p>2.02 percent more than results of operations</p>")).empty());
}

TEST_CASE("spans of an item point at the bytes of its number") {
  const Filing filing = html(kNew, "<p><b>Item&#160;7.01</b> Regulation FD Disclosure</p><p>We spoke.</p>");
  REQUIRE(filing.items.size() == 1);
  CHECK(filing.bytes_of(filing.items[0].number.span) == "7.01");
}

TEST_CASE("header item texts get the number of their time") {
  const std::vector<BuiltDocument> documents{{"8-K", plain_report("Item 5. Other Events\n\n   Some.\n")}};
  const Filing old = build_filing(kOld, documents, {"Other events", "", "7"});
  REQUIRE(old.header.items.size() == 3);
  CHECK(old.header.items[0].number == "5");
  CHECK(old.header.items[1].number.empty());
  CHECK(old.header.items[2].number == "7");
  const Filing now =
      build_filing(kNew, documents, {"Other Events", "Cost Associated with Exit or Disposal Activities"});
  CHECK(now.header.items[0].number == "8.01");
  CHECK(now.header.items[1].number == "2.05");
}

TEST_CASE("a hundred thousand headings are read in linear time and none is lost") {
  std::string body;
  for (int i = 0; i < 100000; ++i) body += "Item 5. Other Events\n\nx\n\n";
  const Filing filing = plain(kOld, body);
  CHECK(filing.items.size() >= 1);
}

TEST_CASE("the label of a heading ends behind its paragraph letters") {
  const std::string text = "Items 1.01(a) and 5.02(b), (c) Something";
  const auto label = match_item_label(text, 0, Numbering::sectioned);
  REQUIRE(label.has_value());
  REQUIRE(label->numbers.size() == 2);
  CHECK(label->numbers[1].value == "5.02");
  CHECK(text.substr(label->end) == " Something");
  CHECK_FALSE(match_item_label("Itemized 7.01", 0, Numbering::sectioned).has_value());
  CHECK_FALSE(match_item_label("Item 7.012", 0, Numbering::sectioned).has_value());
  CHECK_FALSE(match_item_label("Item 2005", 0, Numbering::whole).has_value());
}

TEST_CASE("the best prefix of a text is compared with a title") {
  const std::string text = "Financial Statements & Exhibits. (d) Exhibits";
  const TitleMatch match = match_title(text, 0, "Financial Statements and Exhibits");
  CHECK(match.score == 1.0);
  CHECK(text.substr(0, match.end) == "Financial Statements & Exhibits");
  CHECK(match_title("Something else", 0, "Other Events").score < kTitleScore);
}

}  // namespace
}  // namespace prefile::parse
