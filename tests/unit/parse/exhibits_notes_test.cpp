// Marks of the rows of an exhibit index, and the notes that say what they mean.
#include <string>
#include <string_view>

#include "unit/parse/built_filing.h"

namespace prefile::parse {
namespace {

Filing read(const std::string& form, const std::string& body) { return build_filing("20200308", {{form, body}}); }

std::string title_of(const ExhibitEntry& entry) { return entry.title ? entry.title->value : "-"; }

Filing read_table(const std::string& rows, const std::string& below = "", const std::string& form = "10-K") {
  return read(form, "<html><body><p>EXHIBIT INDEX</p><table>" + rows + "</table>" + below + "</body></html>");
}

}  // namespace

TEST_CASE("a mark and its words may stand in blocks of their own under the index") {
  const Filing filing = read_table(index_row("1.1*", "Form of Underwriting Agreement") + index_row("4.1", "Indenture") +
                                       index_row("5.1**", "Opinion of Lake &amp; Co."),
                                   "<div style=\"float:left\">*<br></div><div>To be filed by amendment.</div>"
                                   "<div style=\"font-size:0pt\">&#8203;</div><div>**</div><div>Filed herewith.</div>");
  CHECK(entry_of(filing, "1.1").to_follow);
  CHECK_FALSE(entry_of(filing, "1.1").filed_herewith);
  CHECK(entry_of(filing, "5.1").filed_herewith);
  CHECK_FALSE(entry_of(filing, "4.1").filed_herewith);
  REQUIRE(filing.exhibit_index.notes.size() == 2);
  CHECK(filing.exhibit_index.notes[0].text.value == "To be filed by amendment.");
}

TEST_CASE("a mark that no row has begins no note, and a row behind a lone mark stays a row") {
  const Filing filing = read_table(index_row("1.1*", "Form of Underwriting Agreement") + index_row("4.1", "Indenture"),
                                   "<p>+</p><p>Filed herewith.</p><p>*</p><p>10.1 Lease of a mill</p>");
  CHECK(filing.exhibit_index.notes.empty());
  CHECK(title_of(entry_of(filing, "10.1")) == "Lease of a mill");
}

TEST_CASE("an asterisk on the signature page behind the index is no note") {
  const Filing filing = read_table(index_row("10.1*", "Lease of a mill") + index_row("10.2", "Lease of a dam"),
                                   "<p>* Filed herewith.</p><p>SIGNATURES</p><p>*</p><p>Ann Onymous</p><p>Director</p>"
                                   "<p>* By: /s/ Bob Builder</p>");
  REQUIRE(filing.exhibit_index.notes.size() == 1);
  CHECK(filing.exhibit_index.notes[0].text.value == "Filed herewith.");
}

TEST_CASE("notes under the last title in its cell are notes") {
  const Filing filing =
      read_table(index_row("2.1*", "Plan of Merger") + index_row("10.1+", "Lease of a mill") +
                 index_row("99.1",
                           "Press release<div>*Schedules have been omitted under Item 601(a)(5).</div>"
                           "<div>+ Management contract or compensatory plan.</div>"));
  CHECK(title_of(entry_of(filing, "99.1")) == "Press release");
  CHECK(entry_of(filing, "2.1").schedules_omitted);
  CHECK(entry_of(filing, "10.1").compensatory);
  CHECK_FALSE(entry_of(filing, "99.1").schedules_omitted);
}

TEST_CASE("marks in a cell before the number are the row's") {
  const Filing filing = read_table("<tr><td>*</td><td>10.1</td><td>Lease of a mill</td></tr>" +
                                       std::string("<tr><td></td><td>10.2</td><td>Lease of a dam</td></tr>"),
                                   "<p>* Filed herewith.</p>");
  CHECK(entry_of(filing, "10.1").filed_herewith);
  CHECK_FALSE(entry_of(filing, "10.2").filed_herewith);
}

TEST_CASE("an exhibit marked (P) is on paper") {
  const Filing filing = read_table(
      index_row("4.1", "Indenture") + index_row("10.1(P)", "Lease of a mill") +
      index_row("10.2 (P)", "Lease of a dam") + index_row("10.3", "Lease of a weir (P)") +
      index_row("10.4", "Lease of a quay", "<td>(P)</td>") + index_row("10.5", "Lease of a lock", "<td>P</td>") +
      "<tr><td>(P)</td><td>10.6</td><td>Lease of a pier</td></tr>" + index_row("10.7", "Form of Series (P) Note"));
  for (const char* number : {"10.1", "10.2", "10.3", "10.4", "10.5", "10.6"}) {
    INFO(number);
    CHECK(entry_of(filing, number).on_paper);
  }
  CHECK_FALSE(entry_of(filing, "4.1").on_paper);
  CHECK_FALSE(entry_of(filing, "10.7").on_paper);
  CHECK(title_of(entry_of(filing, "10.2")) == "Lease of a dam");
  CHECK(title_of(entry_of(filing, "10.3")) == "Lease of a weir");
}

TEST_CASE("the (P) of a list that counts by letters is a letter, and a note decides what the mark means") {
  const Filing lettered = read_table(index_row("10.1(O)", "Lease of a mill") + index_row("10.1(P)", "Lease of a dam"));
  CHECK_FALSE(entry_of(lettered, "10.1(p)").on_paper);
  const Filing bare =
      read_table(index_row("4", "Indenture") + index_row("10(p)", "Lease of a dam") + index_row("10(P)", "Lease"));
  CHECK_FALSE(entry_of(bare, "10(p)").on_paper);
  const Filing explained = read_table(index_row("10.1 (P)", "Lease of a mill"), "<p>(P) Previously filed.</p>");
  CHECK_FALSE(entry_of(explained, "10.1").on_paper);
  CHECK(entry_of(explained, "10.1").previously_filed);
  const Filing said = read_table(index_row("10.1 (P)", "Lease"), "<p>(P) Filed in paper under Rule 311.</p>");
  CHECK(entry_of(said, "10.1").on_paper);
  const Filing named = read_table(index_row("10.1 (P)", "Lease of a mill"), "<p>(P) Paper exhibits</p>");
  CHECK(entry_of(named, "10.1").on_paper);
}

TEST_CASE("keys in a column of notes are explained by the notes behind the index") {
  const Filing filing = read("10-K",
                             "EXHIBIT INDEX\n\n"
                             "EXHIBIT\n"
                             "NUMBER          NOTES*        DESCRIPTION\n"
                             "-------         ------        -----------\n"
                             "3.1             88-S3         Articles of Incorporation, as filed with the State\n"
                             "                              of Utah.\n\n"
                             "3.2                           By-Laws\n\n"
                             "10.1            96K **        Lease of a mill\n\n"
                             "10.2            96-S3/A       Lease of a dam\n\n"
                             "10.3            97K           Lease of a weir\n\n"
                             "10.4            **            Bonus Plan\n\n"
                             "*Notes appear on page 65.\n\n"
                             "**Represents a management contract.\n\n"
                             "NOTES\n\n"
                             "88-S3           Incorporated by reference to Exhibit 4.1 to the\n"
                             "                Company's Form S-3 (file no. 33-23999) filed July 27, 1988.\n\n"
                             "96K             Incorporated by reference to the exhibit of that number in the\n"
                             "                Company's Annual Report on Form 10-K for fiscal 1996.\n\n"
                             "96-S3/A-10.2    Incorporated by reference to Exhibit 10.2 in the\n"
                             "                Company's Form S-3/A filed October 30, 1996.\n");
  CHECK(title_of(entry_of(filing, "3.1")) == "Articles of Incorporation, as filed with the State of Utah.");
  CHECK(entry_of(filing, "3.1").incorporated_by_reference);
  REQUIRE(entry_of(filing, "3.1").references.size() == 1);
  CHECK(entry_of(filing, "3.1").references[0].file_number->value == "33-23999");
  CHECK_FALSE(entry_of(filing, "3.2").incorporated_by_reference);
  CHECK(entry_of(filing, "10.1").incorporated_by_reference);
  CHECK(entry_of(filing, "10.1").compensatory);
  CHECK(entry_of(filing, "10.2").incorporated_by_reference);
  CHECK(entry_of(filing, "10.2").doubt.empty());
  CHECK_FALSE(entry_of(filing, "10.3").incorporated_by_reference);
  CHECK_FALSE(entry_of(filing, "10.3").doubt.empty());
  CHECK(entry_of(filing, "10.4").compensatory);
  CHECK_FALSE(entry_of(filing, "10.4").incorporated_by_reference);
}

TEST_CASE("a note that leaves open how an exhibit was filed sets both flags, unless the row says which") {
  const Filing filing =
      read_table(index_row("4.1*", "Indenture") +
                     index_row("4.2*", "Form of Note, incorporated by reference to Exhibit 4.2 to Form 8-K"),
                 "<p>* Previously filed or incorporated by reference herein.</p>", "F-3/A");
  CHECK(entry_of(filing, "4.1").incorporated_by_reference);
  CHECK(entry_of(filing, "4.1").previously_filed);
  CHECK(entry_of(filing, "4.2").incorporated_by_reference);
  CHECK_FALSE(entry_of(filing, "4.2").previously_filed);
}

TEST_CASE("what a form takes from an exhibit does not make the exhibit incorporated") {
  const Filing filing = read_table(index_row("13",
                                             "Portions of the Annual Report to Shareholders, filed herewith. Only the "
                                             "information incorporated by reference into this Form 10-K is included."));
  CHECK_FALSE(entry_of(filing, "13").incorporated_by_reference);
  CHECK(entry_of(filing, "13").filed_herewith);
}

TEST_CASE("lists of two forms in one document do not lend each other their remarks") {
  const auto table = [](const std::string& rows) { return "<table>" + rows + "</table>"; };
  const Filing filing = read(
      "F-3", "<html><body><p>PART II</p><p>EXHIBITS TO FORM F-10</p><p>Exhibit Index</p>" +
                 table(index_row("4.1", "Annual information form, incorporated by reference") +
                       index_row("4.2", "Management circular, incorporated by reference") +
                       index_row("107", "Filing Fee Table")) +
                 "<p>Item 9. Exhibits</p>" +
                 table(index_row("1.1", "Underwriting Agreement") + index_row("4.1", "Form of Quarry Lake Indenture") +
                       index_row("4.2", "Form of Note") + index_row("107", "Filing Fee Table")) +
                 "</body></html>");
  CHECK_FALSE(entry_of(filing, "4.1").incorporated_by_reference);
  CHECK_FALSE(entry_of(filing, "4.1").doubt.empty());
  CHECK_FALSE(entry_of(filing, "4.2").incorporated_by_reference);
  CHECK(entry_of(filing, "107").doubt.empty());
}

TEST_CASE("the letters k and q of a lettered list are letters") {
  const Filing filing = read_table(index_row("(j)", "Not applicable.") + index_row("(k)", "Not applicable.") +
                                       index_row("(q.1)", "Powers of Attorney are filed herein."),
                                   "", "485APOS");
  CHECK(entry_of(filing, "99(k)").not_applicable);
  CHECK(title_of(entry_of(filing, "99(q)(1)")) == "Powers of Attorney are filed herein.");
}

}  // namespace prefile::parse
