// Exhibit numbers, indexes in their layouts, headings of exhibits, mentions in running text.
#include "parse/exhibits.h"

#include <string>
#include <vector>

#include "unit/parse/built_filing.h"

namespace prefile::parse {
namespace {

using Numbers = std::vector<std::string>;

constexpr std::string_view kDate = "20170308";

Numbers listed(const Filing& filing) {
  Numbers numbers;
  for (const ExhibitEntry& entry : filing.exhibit_index.entries) numbers.push_back(entry.number.value);
  return numbers;
}

Filing plain(std::string_view list, std::string_view behind = "") {
  return build_filing(
      kDate, {{"8-K", plain_report("Item 9.01  Financial Statements and Exhibits\n\n" + std::string(list), behind)}});
}

Filing html(std::string_view list, std::string_view behind = "") {
  return build_filing(
      kDate,
      {{"8-K", html_report("<p><b>Item 9.01 Financial Statements and Exhibits</b></p>" + std::string(list), behind)}});
}

TEST_CASE("every spelling of an exhibit number has one canonical form") {
  const std::vector<std::pair<std::string, std::string>> spellings{
      {"99.1", "99.1"},          {"99.01", "99.1"},
      {"99.10", "99.10"},        {"EX-99.1", "99.1"},
      {"EX-99", "99"},           {"Exhibit 99.1*", "99.1"},
      {"(99.1)", "99.1"},        {"EX-99.1 CHARTER", "99.1"},
      {"EX-12.(C)", "12(c)"},    {"12(c)", "12(c)"},
      {"EX-3.(I)", "3(i)"},      {"3.i", "3(i)"},
      {"10.16a", "10.16(a)"},    {"EX-10.16A", "10.16(a)"},
      {"EX-99.4(A)", "99.4(a)"}, {"EX-99.(A)(5)(C)", "99(a)(5)(c)"},
      {"EX-101.INS", "101.INS"}, {"EX-FILING FEES", "107"},
      {"Exhibit No. 16", "16"},  {"99-1", "99.1"},
      {"EX99.2", "99.2"},        {"EX-10.A49", "10(a).49"},
      {"10.A.49", "10(a).49"}};
  for (const auto& [written, canonical] : spellings) {
    INFO(written);
    CHECK(canonical_exhibit_number(written) == canonical);
  }
}

TEST_CASE("amounts, years and form names are no exhibit numbers") {
  for (const std::string text : {"", "8-K", "10-Q", "10-K", "2005", "0.5", "109", "99.1%", "12,500",
                                 "1.2.3.4.5.6.7.8/9", "A", "GRAPHIC", "10:30"}) {
    INFO(text);
    CHECK(canonical_exhibit_number(text).empty());
  }
  CHECK(canonical_exhibit_number("10.1(1)") == "10.1");
}

TEST_CASE("an index in a table gives number, title, link and notes") {
  const Filing filing = html(
      "<p>(d) Exhibits</p><table><tr><td>Exhibit No.</td><td>Description</td><td></td></tr>"
      "<tr><td>2.1*</td><td>&nbsp;</td><td>Merger Agreement (incorporated by reference to Exhibit 2.1 to the Form 8-K "
      "filed "
      "January 3, 2017)</td></tr>"
      "<tr><td>99.1</td><td>&nbsp;</td><td><a href=\"release.htm\">Press Release dated March 8, 2017</a></td></tr>"
      "<tr><td>99.2</td><td></td><td>Slides</td><td>Furnished herewith</td></tr>"
      "<tr><td>104</td><td></td><td>Cover Page Interactive Data File (embedded within the Inline XBRL "
      "document)</td></tr>"
      "</table><p>* Schedules are left out.</p>");
  CHECK(listed(filing) == Numbers{"2.1", "99.1", "99.2", "104"});
  CHECK(entry_of(filing, "2.1").incorporated_by_reference);
  REQUIRE(entry_of(filing, "2.1").marks.size() == 1);
  CHECK(entry_of(filing, "2.1").marks[0].value == "*");
  CHECK(entry_of(filing, "99.1").title->value == "Press Release dated March 8, 2017");
  CHECK(entry_of(filing, "99.1").href->value == "release.htm");
  CHECK_FALSE(entry_of(filing, "99.1").incorporated_by_reference);
  CHECK(entry_of(filing, "99.2").furnished_herewith);
  CHECK(entry_of(filing, "104").embedded);
  CHECK(filing.exhibit_index.recognition.recognised);
  CHECK(filing.bytes_of(entry_of(filing, "99.1").number.span) == "99.1");
}

TEST_CASE("an index in lines is read in its usual layouts") {
  for (const std::string line :
       {"99.1  Press release dated March 8, 2017", "(99.1) Press release dated March 8, 2017",
        "Exhibit 99.1 - Press release dated March 8, 2017", "Exhibit 99.1: Press release dated March 8, 2017",
        "EX-99.1  Press release dated March 8, 2017", "99.1.    Press release dated March 8, 2017",
        "*99.1   Press release dated March 8, 2017", "99.01   Press release dated March 8, 2017 . . . . . . . 5"}) {
    INFO(line);
    const Filing filing = plain("     (d)  Exhibits.\n\n     " + line + "\n");
    CHECK(listed(filing) == Numbers{"99.1"});
    CHECK(entry_of(filing, "99.1").title->value == "Press release dated March 8, 2017");
  }
}

TEST_CASE("a title wraps, and the page number at the right is not part of it") {
  const Filing filing = plain(
      "     (c)  Exhibits.\n\n     Exhibit\n     Number      Description                              Page\n\n"
      "     10.1        Lease between Larkspur Mills, Inc. and       5\n                 Fenn Estates, dated as of "
      "April\n"
      "                 15, 2016\n"
      "     99.1        Press release\n");
  CHECK(listed(filing) == Numbers{"10.1", "99.1"});
  CHECK(entry_of(filing, "10.1").title->value ==
        "Lease between Larkspur Mills, Inc. and Fenn Estates, dated as of April 15, 2016");
}

TEST_CASE("number and title may be paragraphs of their own, or share one line with the caption") {
  CHECK(listed(html("<p>(d) Exhibits</p><div>99.1</div><div>Press release</div>")) == Numbers{"99.1"});
  const Filing same_line = html("<p>(d) Exhibits. 99.1 Press release</p>");
  CHECK(listed(same_line) == Numbers{"99.1"});
  const Filing years = html("<p>(d) Exhibits</p><p>10.1 2016 Stock Plan</p><p>10.2 364-Day Credit Agreement</p>");
  CHECK(listed(years) == Numbers{"10.1", "10.2"});
}

TEST_CASE("the index page behind the signatures is merged with the item's list") {
  const Filing filing =
      plain("     (d)  Exhibits.\n\n     99.1  Press release\n",
            "\n\n                 EXHIBIT INDEX\n\nNo.      Description\n\n99.1     Press release of March 8\n\n"
            "99.2     Slides\n");
  CHECK(listed(filing) == Numbers{"99.1", "99.2"});
  CHECK(filing.exhibit_index.recognition.method == "index-page");
}

TEST_CASE("rows that only count are no exhibit numbers when a page gives real ones") {
  const Filing filing = plain("     (c)  Exhibits\n\n     1.  Merger agreement.\n\n     2.  Plan of merger.\n",
                              "\n\nEXHIBIT INDEX\n\n99.1  Merger agreement\n99.2  Plan of merger\n");
  CHECK(listed(filing) == Numbers{"99.1", "99.2"});
}

TEST_CASE("notes of financial statements and numbered paragraphs are no exhibits") {
  const Filing filing = plain(
      "     (a)  Financial statements of business acquired.\n\n     (1) The statements required will be filed "
      "later.\n\n"
      "     (d)  Exhibits.\n\n     23.1  Consent of auditors\n\n"
      "     1.  Basis of presentation\n\n     2.1 million shares were sold.\n\n     14.5% of them to Ada Fenn.\n");
  CHECK(listed(filing) == Numbers{"23.1"});
}

TEST_CASE("what a row or its footnote says about filing is kept") {
  const Filing filing = html(
      "<p>(d) Exhibits</p><p>5.1 Opinion of Fenn LLP</p><p>23.1 Consent of Fenn LLP (included in Exhibit 5.1)</p>"
      "<p>99.1* Press release</p><p>99.2&#8224; Slides</p><p>16.1 Letter of accountants (to be filed by amendment)</p>"
      "<p>* Filed herewith.</p><p>&#8224; Incorporated by reference to Exhibit 99.2 to the Form 8-K of January 3, "
      "2017.</p>");
  CHECK(entry_of(filing, "23.1").included_in_another);
  CHECK_FALSE(entry_of(filing, "5.1").included_in_another);
  CHECK(entry_of(filing, "99.1").filed_herewith);
  CHECK(entry_of(filing, "99.2").incorporated_by_reference);
  CHECK_FALSE(entry_of(filing, "99.1").incorporated_by_reference);
  CHECK(entry_of(filing, "16.1").to_follow);
}

TEST_CASE("a footnote that denies incorporation does not make an exhibit incorporated") {
  for (const std::string note :
       {"* This exhibit is &#8220;furnished&#8221; and not &#8220;filed&#8221; for purposes of Section 18, or "
        "incorporated by "
        "reference in any filing under the Securities Act of 1933.",
        "* Furnished herewith. It shall not be deemed incorporated by reference into any filing.",
        "* The exhibit is being furnished, nor shall it be incorporated by reference anywhere."}) {
    INFO(note);
    const Filing filing = html("<p>(d) Exhibits</p><p>99.1* Press release</p><p>" + note + "</p>");
    CHECK_FALSE(entry_of(filing, "99.1").incorporated_by_reference);
    CHECK(entry_of(filing, "99.1").furnished_herewith);
  }
  const Filing both = html(
      "<p>(d) Exhibits</p><p>99.1* Press release</p><p>* Not filed herewith. Incorporated by reference to Exhibit 99.1 "
      "to the "
      "Form 8-K of January 3, 2017.</p>");
  CHECK(entry_of(both, "99.1").incorporated_by_reference);
  CHECK_FALSE(entry_of(both, "99.1").filed_herewith);
}

TEST_CASE("an index of the 1990s that lists every number as not applicable says so for each") {
  const Filing filing =
      plain("     None.\n",
            "\n\n              INDEX TO EXHIBITS\n\n(1)    Underwriting agreement\n\n       Not Applicable.\n\n"
            "(16)   Letter on change of accountant\n\n       Not Applicable.\n\n(99)   Additional Exhibits\n\n"
            "       None.\n");
  CHECK(listed(filing) == Numbers{"1", "16", "99"});
  CHECK(entry_of(filing, "1").not_applicable);
  CHECK(entry_of(filing, "99").not_applicable);
}

TEST_CASE("a list outside the exhibits item is read as the weaker method it is") {
  const Filing filing = build_filing(
      kDate,
      {{"8-K", plain_report("Item 2.02  Results of Operations and Financial Condition\n\n     We spoke. These exhibits "
                            "belong to it:\n\nExhibit 99.01    Press release.\n\nExhibit 99.02    Highlights.\n")}});
  CHECK(listed(filing) == Numbers{"99.1", "99.2"});
  CHECK(filing.exhibit_index.recognition.method == "list-in-text");
}

TEST_CASE("a sentence that lists exhibits is the last resort") {
  const Filing filing = plain("     The release is furnished as Exhibit 99.1 to this report.\n");
  CHECK(listed(filing) == Numbers{"99.1"});
  CHECK(filing.exhibit_index.recognition.method == "sentence");
}

TEST_CASE("no exhibits at all is recognised; exhibits that cannot be read are a doubt") {
  const Filing none = build_filing(kDate, {{"8-K", plain_report("Item 8.01  Other Events\n\n     We spoke.\n")}});
  CHECK(none.exhibit_index.recognition.recognised);
  CHECK(none.exhibit_index.recognition.method == "none");
  const Filing unread = plain("     (d)  Exhibits\n\n     A press release\n");
  CHECK_FALSE(unread.exhibit_index.recognition.recognised);
  CHECK_FALSE(unread.exhibit_index.recognition.doubt.empty());
}

Filing with_exhibit(std::string type, std::string body) {
  return build_filing(kDate, {{"8-K", plain_report("Item 8.01  Other Events\n\n     We spoke.\n")},
                              {std::move(type), std::move(body)}});
}

TEST_CASE("an exhibit's heading is found at its top") {
  const Filing right = with_exhibit(
      "EX-99.1",
      "\n[LARKSPUR LOGO]                                             Exhibit 99.1\n\nLARKSPUR REPORTS RESULTS\n");
  REQUIRE(right.documents[1].heading_number.has_value());
  CHECK(right.documents[1].heading_number->value == "99.1");
  REQUIRE(right.documents[1].heading_title.has_value());
  CHECK(right.documents[1].heading_title->value == "LARKSPUR REPORTS RESULTS");
  CHECK(right.documents[1].exhibit_number == "99.1");
  const Filing titled =
      with_exhibit("EX-99.01", "<html><body><p>EX-99.1</p><p>EXHIBIT 99.1 - Press Release</p></body></html>");
  REQUIRE(titled.documents[1].heading_number.has_value());
  CHECK(titled.documents[1].heading_number->value == "99.1");
  REQUIRE(titled.documents[1].heading_title.has_value());
  CHECK(titled.documents[1].heading_title->value == "Press Release");
  CHECK(titled.documents[1].exhibit_number == "99.1");
}

TEST_CASE("no number is taken from running text, from letters, or from two that differ") {
  for (const std::string body :
       {"As said in\nExhibit 99.1 and elsewhere, looms are old.\n", "                  EXHIBIT B\nto the Agreement\n",
        "Exhibit 99.1\n\nExhibit 99.2\n\nTwo\n", "A release without heading\n"}) {
    INFO(body);
    CHECK_FALSE(with_exhibit("EX-99.1", body).documents[1].heading_number.has_value());
  }
}

TEST_CASE("mentions in running text are found, also in lists and ranges") {
  const Filing filing = build_filing(
      kDate,
      {{"8-K",
        plain_report(
            "Item 8.01  Other Events\n\n     A copy is furnished as\nExhibit 99.1 hereto. Exhibits 10.1 and 10.2 are "
            "leases. The tables are Exhibits\n99.3 through 99.5, the letters Exhibits 99.6(a)-(b).\n")}});
  Numbers numbers;
  for (const ExhibitMention& mention : filing.exhibit_mentions) {
    numbers.push_back(mention.number.value);
    CHECK_FALSE(mention.elsewhere);
  }
  CHECK(numbers == Numbers{"99.1", "10.1", "10.2", "99.3", "99.4", "99.5", "99.6(a)", "99.6(b)"});
  CHECK(filing.text_of(filing.exhibit_mentions[0].sentence) == "A copy is furnished as\nExhibit 99.1 hereto.");
}

TEST_CASE("a mention that belongs to another filing says so") {
  const auto is_elsewhere = [](const std::string& sentence) {
    const Filing filing =
        build_filing(kDate, {{"8-K", html_report("<p>Item 8.01 Other Events</p><p>" + sentence + "</p>")}});
    REQUIRE(filing.exhibit_mentions.size() == 1);
    return filing.exhibit_mentions[0].elsewhere;
  };
  CHECK(is_elsewhere("The lease was filed as Exhibit 10.1 to the Company's Form 10-Q filed on May 5, 2016."));
  CHECK(is_elsewhere("See Exhibit 10.1 to the Registrant's Annual Report on Form 10-K for the year 2015."));
  CHECK(
      is_elsewhere("It replaces the plan (filed as Exhibit 10.1 to the Registrant's Form 8-K dated March 14, 2016)."));
  CHECK(is_elsewhere(
      "Incorporated by reference to Exhibit 2.7 to Amendment No. 1 to the Registration Statement on Form S-2."));
  CHECK_FALSE(is_elsewhere("A copy is attached as Exhibit 99.1 to this Current Report on Form 8-K."));
  CHECK_FALSE(is_elsewhere("A copy is attached hereto as Exhibit 99.1 and is incorporated herein by reference."));
  CHECK_FALSE(is_elsewhere("The release is furnished as Exhibit 99.1."));
}

TEST_CASE("rows of the index are not mentions") {
  const Filing filing = plain("     (d)  Exhibits.\n\n     Exhibit 99.1  Press release\n");
  CHECK(filing.exhibit_mentions.empty());
}

TEST_CASE("index headings repeated without end are read in linear time") {
  std::string pages;
  for (int i = 0; i < 20000; ++i) pages += "\nEXHIBIT INDEX\n\nnothing\n";
  const Filing filing =
      plain("     (d)  Exhibits.\n\n     99.1  Press release\n", pages + "\nEXHIBIT INDEX\n\n99.2  Slides\n");
  CHECK(listed(filing) == Numbers{"99.1", "99.2"});
}

TEST_CASE("the word Exhibit at the end of a line takes no number from the line below") {
  const Filing filing = plain("     (d)  Exhibits.\n\n     99.1  Press release\n\n     Exhibit\n     Filing Fees\n");
  CHECK(listed(filing) == Numbers{"99.1"});
}

TEST_CASE("a document that ends in the word Exhibit is read to its end") {
  const Filing filing = build_filing(kDate, {{"485BPOS", "ITEM 28. EXHIBITS\n\n(a) Declaration of trust\n\nExhibit"}});
  CHECK(filing.documents.size() == 1);
}

TEST_CASE("a long hostile list is read in linear time") {
  std::string list = "<table>";
  for (int i = 0; i < 20000; ++i) list += "<tr><td>99.1*</td><td>Press <a href=x>release</a></td></tr>";
  const Filing filing = html(list + "</table><p>* Filed herewith</p>");
  CHECK(listed(filing) == Numbers{"99.1"});
}

}  // namespace
}  // namespace prefile::parse
