// The filing as it was read: which sections there are, and what their rows say.
#include "engine/reading.h"

#include <algorithm>
#include <memory>

#include "support/catch.h"

namespace prefile::engine {
namespace {

const std::string kText = "Larkspur Mills Inc, Yes, 12,345 shares, Ada Fenn, Treasurer, Ore LLP, 77, Net Fee Due, $9";

/// The first place of `words` in the text.
Value value(std::string_view words) {
  const auto start = static_cast<std::uint32_t>(kText.find(words));
  return {std::string(words), {0, start, start + static_cast<std::uint32_t>(words.size())}};
}

Filing filing_of_text() {
  Filing filing;
  filing.name = "made.txt";
  filing.sources.push_back(std::make_unique<Source>(Source{"made.txt", kText}));
  Document document;
  document.whole = document.body = {0, 0, static_cast<std::uint32_t>(kText.size())};
  document.filename = Value{"made.txt", {0, 0, 0}};
  document.text.visible = VisibleText(kText, {{0, 0, document.body.end, true}}, 0);
  filing.documents.push_back(std::move(document));
  return filing;
}

const ReadingSection* find_section(const std::vector<ReadingSection>& sections, std::string_view title) {
  const auto found =
      std::find_if(sections.begin(), sections.end(), [&](const auto& each) { return each.title == title; });
  return found == sections.end() ? nullptr : &*found;
}

/// "label = value (note)" of each row.
std::string rows_of(const std::vector<ReadingSection>& sections, std::string_view title) {
  const ReadingSection* section = find_section(sections, title);
  REQUIRE(section != nullptr);
  std::string text;
  for (const ReadingRow& row : section->rows) {
    text += row.label + " = " + row.value + (row.note.empty() ? "" : " (" + row.note + ")") + "\n";
    REQUIRE(row.place.has_value());
    CHECK(row.place->file == "made.txt");
  }
  return text;
}

}  // namespace

TEST_CASE("certifications, accountants and fees are shown only where there are any") {
  const Filing filing = filing_of_text();
  const std::vector<ReadingSection> sections = make_reading(filing, EvidenceMaker(filing));
  CHECK(sections.size() == 6);
  for (const std::string_view title : {"Certifications", "Accountants", "Filing fees"}) {
    CHECK(find_section(sections, title) == nullptr);
  }
}

TEST_CASE("a form in XML is not said to lack a cover or signatures that nobody looked for") {
  Filing filing = filing_of_text();
  filing.primary = 0;
  const std::vector<ReadingSection> text = make_reading(filing, EvidenceMaker(filing));
  CHECK(find_section(text, "Cover page")->note == "No cover page was recognised.");
  filing.documents.front().media = Media::xml;
  const std::vector<ReadingSection> xml = make_reading(filing, EvidenceMaker(filing));
  CHECK(find_section(xml, "Cover page")->note == "The form is XML, in which no cover page is looked for.");
}

TEST_CASE("where no form is signed the reading shows what else is") {
  Filing filing = filing_of_text();
  SignatureBlock block;
  block.kind = "other";
  block.signatures.emplace_back().name = value("Ada Fenn");
  filing.other_signature_blocks.push_back(block);
  CHECK(rows_of(make_reading(filing, EvidenceMaker(filing)), "Signatures").find("Name = Ada Fenn\n") !=
        std::string::npos);
}

TEST_CASE("the reading shows registrants, answers and shares of the cover") {
  Filing filing = filing_of_text();
  filing.cover.recognition.recognised = true;
  filing.cover.registrants.push_back({value("Larkspur Mills Inc"), {}, value("77"), {}, {}, {}, {}, {}});
  filing.cover.shares_outstanding.push_back({value("12,345"), value("shares"), {}, {}});
  filing.cover.answers.push_back({"shell-company", "yes", {}, {}, value("Yes")});
  CHECK(rows_of(make_reading(filing, EvidenceMaker(filing)), "Cover page") ==
        "One of the registrants = Larkspur Mills Inc\nIts file number = 77\nShares outstanding = 12,345 (shares)\n"
        "Answer: yes = Yes (shell-company)\n");
}

TEST_CASE("the reading shows certifications, accountants and fees with their doubts") {
  Filing filing = filing_of_text();
  Certification certification;
  certification.kind = "302";
  certification.passage = {0, 0, 8};
  certification.certifier = value("Ada Fenn");
  certification.capacity = value("Treasurer");
  certification.paragraphs = {{"302-1", {}, {0, 0, 8}}, {"", {}, {0, 8, 9}}};
  certification.doubt = "two signatures";
  filing.certifications.push_back(certification);
  AccountantPassage report;
  report.kind = "report";
  report.subject = "internal-control";
  report.passage = {0, 0, 8};
  report.firm = value("Ore LLP");
  report.pcaob_id = value("77");
  filing.accountants.push_back(report);
  FeeExhibit fees;
  fees.passage = {0, 0, 8};
  fees.rows.push_back({{0, 0, 8}, value("Net Fee Due"), {{"fee", value("$9")}, {"", value("77")}}});
  fees.facts = {0, 1};
  filing.fees.push_back(fees);
  const std::vector<ReadingSection> sections = make_reading(filing, EvidenceMaker(filing));
  CHECK(rows_of(sections, "Certifications") ==
        "Certification = Section 302; 2 paragraphs, 1 of them prescribed ones (made.txt; doubt: two signatures)\n"
        "Certifier = Ada Fenn (no conformed signature)\nCapacity = Treasurer\n");
  CHECK(rows_of(sections, "Accountants") ==
        "Report =  (on internal control; made.txt)\nFirm = Ore LLP\nPCAOB number = 77\n");
  CHECK(rows_of(sections, "Filing fees") == "Net Fee Due = fee $9 (made.txt)\nInline facts = 2 (made.txt)\n");
}

TEST_CASE("a section keeps all that is said of it: what was not recognised, the doubt, and what was cut") {
  Filing filing = filing_of_text();
  filing.cover.recognition.doubt = "two covers";
  filing.cover.registrants.resize(21);
  const std::vector<ReadingSection> sections = make_reading(filing, EvidenceMaker(filing));
  const ReadingSection* cover = find_section(sections, "Cover page");
  REQUIRE(cover != nullptr);
  CHECK(cover->note == "No cover page was recognised. Doubt: two covers. Showing 20 of 21 registrants.");
}

TEST_CASE("a long table of fees is cut, and it is said how long it is") {
  Filing filing = filing_of_text();
  filing.fees.push_back({0, {0, 0, 8}, std::vector<FeeRow>(150, {{0, 0, 8}, value("Net Fee Due"), {}}), {}});
  const std::vector<ReadingSection> sections = make_reading(filing, EvidenceMaker(filing));
  const ReadingSection* fees = find_section(sections, "Filing fees");
  REQUIRE(fees != nullptr);
  CHECK(fees->rows.size() == 100);
  CHECK(fees->note == "Showing 100 of 150 rows.");
}

}  // namespace prefile::engine
