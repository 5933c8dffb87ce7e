// What officers and accountants sign, and the filing fees.
#include <algorithm>

#include "engine/reading_section.h"

namespace prefile::engine {
namespace {

std::string with_doubt(std::string note, const std::string& doubt) {
  if (doubt.empty()) return note;
  return note + (note.empty() ? "" : "; ") + "doubt: " + doubt;
}

std::string summary_of(const Certification& certification) {
  const auto known = std::count_if(certification.paragraphs.begin(), certification.paragraphs.end(),
                                   [](const CertificationParagraph& each) { return !each.prescribed.empty(); });
  return (certification.kind == "abs" ? "asset-backed securities" : "Section " + certification.kind) + "; " +
         std::to_string(certification.paragraphs.size()) + " paragraphs, " + std::to_string(known) +
         " of them prescribed ones";
}

std::string_view subject_of(const AccountantPassage& passage) {
  if (passage.subject == "both") return "on statements and internal control";
  if (passage.subject == "internal-control") return "on internal control";
  if (passage.subject == "financial-statements") return "on financial statements";
  return passage.subject == "schedule" ? "on a schedule" : "";
}

}  // namespace

ReadingSection read_certifications(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Certifications", filing, evidence);
  for (const Certification& each : filing.certifications) {
    section.row("Certification", summary_of(each), each.passage,
                with_doubt(place_name(filing, filing.span_of(each.passage)), each.doubt));
    section.row("Certifier", each.certifier, each.signed_conformed ? "signed" : "no conformed signature");
    section.row("Capacity", each.capacity);
    section.row("Date", each.date);
    section.row("Form of the report", each.report_form);
    section.row("Registrant", each.registrant);
    section.row("Period", each.period);
  }
  return section.take();
}

ReadingSection read_accountants(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Accountants", filing, evidence);
  for (const AccountantPassage& each : filing.accountants) {
    const std::string place = place_name(filing, filing.span_of(each.passage));
    const std::string subject(subject_of(each));
    section.row(each.kind == "consent" ? "Consent" : "Report", each.heading.has_value() ? each.heading->value : "",
                each.passage, with_doubt(subject.empty() ? place : subject + "; " + place, each.doubt));
    section.row("Firm", each.firm);
    section.row("Signature", each.signature, each.is_conformed ? "conformed" : "");
    section.row("City", each.city);
    section.row("Date", each.date);
    section.row("PCAOB number", each.pcaob_id);
    section.row("Registrant", each.registrant);
  }
  return section.take();
}

ReadingSection read_fees(const Filing& filing, const EvidenceMaker& evidence) {
  constexpr std::size_t kMostRows = 100;
  SectionMaker section("Filing fees", filing, evidence);
  std::size_t count = 0;
  for (const FeeExhibit& exhibit : filing.fees) {
    const std::string place = place_name(filing, filing.span_of(exhibit.passage));
    for (const FeeRow& row : exhibit.rows) {
      if (++count > kMostRows) continue;
      std::string cells;
      for (const FeeCell& cell : row.cells) {
        if (cell.column.empty()) continue;
        cells += (cells.empty() ? "" : "; ") + cell.column + " " + cell.value.value;
      }
      section.row(row.label.has_value() ? row.label->value : "Row", std::move(cells), row.row, place);
    }
    if (!exhibit.facts.empty())
      section.row("Inline facts", std::to_string(exhibit.facts.size()), exhibit.passage, place);
  }
  if (count > kMostRows) {
    section.note("Showing " + std::to_string(kMostRows) + " of " + std::to_string(count) + " rows.");
  }
  return section.take();
}

}  // namespace prefile::engine
