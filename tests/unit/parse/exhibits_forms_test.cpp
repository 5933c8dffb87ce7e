// The exhibit indexes of periodic reports, registration statements and schedules.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/exhibits.h"
#include "parse/exhibits_references.h"
#include "unit/parse/built_filing.h"

namespace prefile::parse {
namespace {

Filing read(const std::string& form, const std::string& body, const std::vector<BuiltDocument>& more = {}) {
  std::vector<BuiltDocument> documents{{form, body}};
  documents.insert(documents.end(), more.begin(), more.end());
  return build_filing("20200308", documents);
}

std::string listed(const Filing& filing) {
  std::string numbers;
  for (const ExhibitEntry& entry : filing.exhibit_index.entries) {
    if (!numbers.empty()) numbers += ' ';
    numbers += entry.number.value;
  }
  return numbers;
}

std::string shown(const std::optional<Value>& value) { return value ? value->value : "-"; }

}  // namespace

TEST_CASE("a cell that denies does not say that an exhibit is filed herewith") {
  const std::string captions = "<tr><td>Exhibit No.</td><td>Description</td><td>Filed Herewith</td></tr>";
  std::string rows;
  const std::vector<std::pair<std::string, bool>> cells{
      {"N/A", false}, {"No", false}, {"&#8212;", false}, {"X", true},
      {"*", true},    {"Yes", true}, {"&#10003;", true}, {"Not applicable", false}};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    rows += index_row("10." + std::to_string(i + 1), "Lease of a mill", "<td>" + cells[i].first + "</td>");
  }
  const Filing filing =
      read("10-K", "<html><body><p>EXHIBIT INDEX</p><table>" + captions + rows + "</table></body></html>");
  for (std::size_t i = 0; i < cells.size(); ++i) {
    INFO(cells[i].first);
    CHECK(entry_of(filing, "10." + std::to_string(i + 1)).filed_herewith == cells[i].second);
  }
}

TEST_CASE("a row that lists several numbers keeps the last one") {
  const Filing filing =
      read("10-K", "<html><body><p>EXHIBIT INDEX</p><table>" + index_row("4.1", "Indenture") +
                       index_row("10.1 through 10.5", "Leases of mills") + index_row("32.1-32.2", "Certifications") +
                       index_row("101.INS-101.PRE", "Interactive data files") + "</table></body></html>");
  CHECK(listed(filing) == "4.1 10.1 32.1 101.INS");
  CHECK_FALSE(entry_of(filing, "4.1").range_end.has_value());
  CHECK(shown(entry_of(filing, "10.1").range_end) == "10.5");
  CHECK(shown(entry_of(filing, "32.1").range_end) == "32.2");
  CHECK(shown(entry_of(filing, "101.INS").range_end) == "101.PRE");
  CHECK(shown(entry_of(filing, "101.INS").title) == "Interactive data files");
}

TEST_CASE("an exhibit index in a document of its own is read") {
  const std::vector<BuiltDocument> index{{"10-K", "<html><body><p>EXHIBIT INDEX</p><table>" +
                                                      index_row("4.1", "Indenture") +
                                                      index_row("10.1", "Lease of a mill") + "</table></body></html>"}};
  const Filing named = read("10-K", "<html><body><p>Item 15. See the Exhibit Index.</p></body></html>", index);
  CHECK(listed(named) == "4.1 10.1");
  CHECK(named.exhibit_index.passage.document == 1);
  CHECK(named.exhibit_index.recognition.recognised);
  CHECK(named.exhibit_index.recognition.doubt.empty());
  const Filing other = read("10-K", "<html><body><p>We mine slate.</p></body></html>", index);
  CHECK(listed(other).empty());
}

TEST_CASE("footnotes with many references for many rows make the reading incomplete") {
  std::string rows;
  for (int i = 0; i < 300; ++i)
    rows += index_row("10." + std::to_string(i % 90 + 1) + "(1)", "Lease " + std::to_string(i));
  std::string note = "<p>(1) Incorporated by reference to ";
  for (int i = 1; i < 90; ++i) note += "Exhibit 10." + std::to_string(i) + " to Form 8-K filed on May 2, 2019, ";
  const Filing filing =
      read("10-K", "<html><body><p>EXHIBIT INDEX</p><table>" + rows + "</table>" + note + "</p></body></html>");
  const auto is_limit = [](const Problem& each) { return each.code == "limit-exhibit-references" && each.incomplete; };
  CHECK(std::any_of(filing.problems.begin(), filing.problems.end(), is_limit));
}

TEST_CASE("the item of a quarterly report lists bare numbers") {
  const Filing filing =
      read("10-Q", "<html><body><p><b>Item 6. Exhibits</b></p><table>" + index_row("4.", "Indenture of June") +
                       index_row("10.", "Lease of the mill") + index_row("31.", "Certifications") +
                       "</table><p>SIGNATURES</p></body></html>");
  CHECK(listed(filing) == "4 10 31");
  CHECK(filing.exhibit_index.recognition.recognised);
}

TEST_CASE("numbered financial statements of the item are no exhibits") {
  const Filing filing =
      read("10-K", "<html><body><p><b>Item 15. Exhibits and Financial Statement Schedules</b></p><table>" +
                       index_row("1.", "Balance sheets") + index_row("2.", "Schedules") +
                       "</table><p>3. Exhibits</p><table>" + index_row("3.1", "Charter of the company") +
                       index_row("21", "Subsidiaries") + "</table></body></html>");
  CHECK(listed(filing) == "3.1 21");
}

TEST_CASE("a line of the table of contents begins no list") {
  const Filing filing = read("10-K",
                             "<html><body><p>Exhibit Index 44</p><p>Item 15. Exhibits 41</p><p>1. Mills burn.</p>"
                             "</body></html>");
  CHECK(listed(filing).empty());
}

TEST_CASE("the heading of an exhibit behind the list is no second row for its number") {
  const Filing filing = read("SC 13G",
                             "EXHIBIT NO.        EXHIBITS\n-----------        --------\n\n"
                             "  99.1             Joint Filing Agreement\n\n  99.2             Item 7 Information\n\n"
                             "                        EXHIBIT NO. 99.2\n                        ----------------\n\n"
                             "                        ITEM 7 INFORMATION\n\nThe shares are held by a subsidiary.\n");
  CHECK(listed(filing) == "99.1 99.2");
}

TEST_CASE("a list goes on over page breaks with its captions") {
  const std::string caption = "<tr><td>Exhibit No.</td><td>Description</td></tr>";
  const Filing filing =
      read("10-K", "<html><body><p><b>EXHIBIT INDEX</b></p><table>" + caption +
                       index_row("3.1", "Charter of the company") + "</table><p>61</p><table>" + caption +
                       index_row("4", "Indenture of June") + "</table><p>EXHIBIT INDEX</p><table>" + caption +
                       index_row("10.1", "Lease of the mill") + "</table></body></html>");
  CHECK(listed(filing) == "3.1 4 10.1");
  CHECK(filing.exhibit_index.disagreement.empty());
}

TEST_CASE("columns say what an exhibit was filed with before") {
  const Filing filing =
      read("10-K",
           "<html><body><p><b>Exhibit Index</b></p><table><tr><td></td><td></td><td colspan=4>Incorporated by "
           "Reference</td><td></td></tr><tr><td>Exhibit Number</td><td>Description</td><td>Form</td><td>File "
           "No.</td><td>Exhibit</td><td>Filing Date</td><td>Filed Herewith</td></tr>" +
               index_row("3.1", "Charter of the company",
                         "<td>8-K</td><td>001-98765</td><td>3.2</td><td>May 2, 2019</td><td></td>") +
               index_row("21.1", "Subsidiaries", "<td></td><td></td><td></td><td></td><td>X</td>") +
               "</table></body></html>");
  const ExhibitEntry& charter = entry_of(filing, "3.1");
  REQUIRE(charter.references.size() == 1);
  CHECK(shown(charter.references[0].form) == "8-K");
  CHECK(shown(charter.references[0].file_number) == "001-98765");
  CHECK(shown(charter.references[0].exhibit) == "3.2");
  CHECK(shown(charter.references[0].filed) == "May 2, 2019");
  CHECK(filing.bytes_of(charter.references[0].filed->span) == "May 2, 2019");
  CHECK(charter.incorporated_by_reference);
  CHECK_FALSE(charter.filed_herewith);
  CHECK(entry_of(filing, "21.1").filed_herewith);
  CHECK_FALSE(entry_of(filing, "21.1").incorporated_by_reference);
}

TEST_CASE("a sentence says what an exhibit was filed with before") {
  const Filing filing =
      read("10-K", "<html><body><p><b>Exhibit Index</b></p><table>" +
                       index_row("10.1",
                                 "Lease (incorporated by reference to Exhibit 10(b) to the registrant's "
                                 "Form 10-Q (File No. 1-4567) for the quarter ended June 30, 2011)") +
                       "</table></body></html>");
  const ExhibitEntry& lease = entry_of(filing, "10.1");
  REQUIRE(lease.references.size() == 1);
  CHECK(shown(lease.references[0].form) == "10-Q");
  CHECK(shown(lease.references[0].file_number) == "1-4567");
  CHECK(shown(lease.references[0].exhibit) == "10(b)");
  CHECK(shown(lease.references[0].period) == "June 30, 2011");
  CHECK(shown(lease.references[0].filed) == "-");
}

TEST_CASE("an exhibit of the same filing is no reference to another") {
  const Filing filing =
      read("S-3", "<html><body><p><b>Item 16. Exhibits</b></p><table>" + index_row("5.1", "Opinion of counsel") +
                      index_row("23.2", "Consent of counsel (included in Exhibit 5.1)") + "</table></body></html>");
  CHECK(entry_of(filing, "23.2").references.empty());
  CHECK(entry_of(filing, "23.2").included_in_another);
}

TEST_CASE("footnotes say how exhibits with their mark are filed") {
  const Filing filing = read(
      "10-K",
      "<html><body><p><b>Exhibit Index</b></p><table>" + index_row("4.1", "Form of note*") +
          index_row("10.1+", "Bonus plan(7)") + index_row("10.2#", "Supply agreement") +
          index_row("32", "Section 1350 statement**") +
          "</table><p>* To be filed by amendment or as an exhibit to a report that is incorporated by reference.</p>"
          "<p>** Furnished herewith.</p><p>+ Management contract or compensatory plan.</p>"
          "<p># Certain portions of this exhibit have been omitted; confidential treatment was granted.</p>"
          "<p>(7) Incorporated by reference to Exhibit 10.4 to Form 10-K filed on March 1, 2001.</p></body></html>");
  CHECK(entry_of(filing, "4.1").to_follow);
  CHECK_FALSE(entry_of(filing, "4.1").incorporated_by_reference);
  CHECK(entry_of(filing, "10.1").compensatory);
  CHECK(entry_of(filing, "10.1").incorporated_by_reference);
  CHECK(shown(entry_of(filing, "10.1").title) == "Bonus plan");
  REQUIRE(entry_of(filing, "10.1").references.size() == 1);
  CHECK(shown(entry_of(filing, "10.1").references[0].exhibit) == "10.4");
  CHECK(entry_of(filing, "10.2").confidential_treatment);
  CHECK(entry_of(filing, "10.2").portions_omitted);
  CHECK(entry_of(filing, "32").furnished_herewith);
  CHECK(filing.exhibit_index.notes.size() == 5);
}

TEST_CASE("two lists are both kept, and what only the shorter names is a doubt") {
  const Filing filing =
      read("10-K", "<html><body><p><b>Item 15. Exhibits</b></p><table>" + index_row("3.1", "Charter of the company") +
                       index_row("10.9", "Lease of the mill") +
                       "</table><p>SIGNATURES</p><p><b>EXHIBIT INDEX</b></p><table>" +
                       index_row("3.1", "Charter of the company") + index_row("21.1", "Subsidiaries") +
                       index_row("23.1", "Consent") + "</table></body></html>");
  CHECK(listed(filing) == "3.1 21.1 23.1 10.9");
  REQUIRE(filing.exhibit_index.lists.size() == 2);
  CHECK(filing.exhibit_index.lists[0].numbers.size() == 2);
  CHECK(filing.exhibit_index.disagreement.find("10.9") != std::string::npos);
  CHECK_FALSE(entry_of(filing, "10.9").doubt.empty());
  CHECK(entry_of(filing, "3.1").doubt.empty());
}

TEST_CASE("a link is resolved to the attached document it names") {
  const Filing filing =
      read("10-K",
           "<html><body><p><b>Exhibit Index</b></p><table>" + index_row("21.1", "<a href=\"d2.txt\">Subsidiaries</a>") +
               index_row("23.1",
                         "<a href=\"https://www.sec.gov/Archives/edgar/data/1/000000000100000001/d3.txt\">"
                         "Consent</a>") +
               index_row("3.1",
                         "<a href=\"https://www.sec.gov/Archives/edgar/data/1/000000000119000007/"
                         "d2.txt\">Charter</a>") +
               "</table></body></html>",
           {{"EX-21.1", "None."}, {"EX-23.1", "We agree."}});
  CHECK(entry_of(filing, "21.1").target == DocumentIndex{1});
  CHECK(entry_of(filing, "23.1").target == DocumentIndex{2});
  CHECK_FALSE(entry_of(filing, "3.1").target.has_value());
}

TEST_CASE("schedules number their exhibits by letters") {
  const Filing filing =
      read("SC TO-I", "<html><body><p><b>Item 12. Exhibits.</b></p><table>" +
                          index_row("(a)(1)(A)*", "Offer to purchase") + index_row("(d)(1)", "Tender agreement") +
                          index_row("107", "Filing fee table") + "</table></body></html>");
  CHECK(listed(filing) == "99(a)(1)(a) 99(d)(1) 107");
}

TEST_CASE("a number may stand in two cells") {
  const Filing filing = read("10-K",
                             "<html><body><p><b>Exhibit Index</b></p><table>"
                             "<tr><td>3</td><td>.1*</td><td>Charter of the company</td></tr>"
                             "<tr><td>10</td><td>.12</td><td>Lease of the mill</td></tr></table></body></html>");
  CHECK(listed(filing) == "3.1 10.12");
  CHECK(entry_of(filing, "3.1").marks.size() == 1);
}

TEST_CASE("dots and page numbers of a plain-text index are no part of titles") {
  const Filing filing = read("10-K",
                             "                         EXHIBIT INDEX\n\n"
                             "  3.1   Charter of the company ................. 14\n"
                             " 10.4   Lease of the mill at Fallow Creek ...... 22\n\n"
                             "                              EX-1\n\n"
                             " 21     Subsidiaries ........................... 30\n");
  CHECK(listed(filing) == "3.1 10.4 21");
  CHECK(shown(entry_of(filing, "10.4").title) == "Lease of the mill at Fallow Creek");
}

TEST_CASE("what the item behind the list says is not said of its last row") {
  const Filing filing =
      read("10-K",
           "<p>Item 15. Exhibits.</p><table><tr><td>Exhibit No.</td><td>Description</td></tr>"
           "<tr><td>21</td><td>Subsidiaries</td></tr><tr><td>32</td><td>Certification</td></tr></table>"
           "<p>Item 16. Form 10-K Summary.</p><p>None.</p>");
  CHECK(listed(filing) == "21 32");
  CHECK_FALSE(entry_of(filing, "32").not_applicable);
}

TEST_CASE("forms and file numbers are told from other words") {
  const auto form = [](std::string_view text) { return match_form_name(text, 0).value_or(0); };
  CHECK(form("10-K for") == 4);
  CHECK(form("8-K/A, filed") == 5);
  CHECK(form("10-K405.") == 7);
  CHECK(form("S-1") == 3);
  CHECK(form("of note") == 0);
  CHECK(form("2019 plan") == 0);
  const auto number = [](std::string_view text) { return match_file_number(text, 0).value_or(0); };
  CHECK(number("001-98765)") == 9);
  CHECK(number("333-123456-01") == 13);
  CHECK(number("10-Q") == 0);
  CHECK(number("2019") == 0);
}

}  // namespace prefile::parse
