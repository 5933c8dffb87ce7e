#include "engine/reading.h"

#include <algorithm>

#include "engine/reading_section.h"
#include "text/phrases.h"

namespace prefile::engine {
namespace {

ReadingSection read_header(const Filing& filing, const EvidenceMaker& evidence) {
  constexpr std::size_t kMostFilers = 20;
  SectionMaker section("Submission header", filing, evidence);
  const Header& header = filing.header;
  if (!header.present) section.note("This input has no submission header.");
  section.row("Submission type", header.submission_type);
  section.row("Accession number", header.accession_number);
  section.row("Period of report", header.period);
  section.row("Filed as of", header.filing_date);
  section.row("Accepted", header.acceptance_datetime);
  section.row("Public documents", header.document_count);
  for (const HeaderItem& item : header.items) {
    section.row(item.number.empty() ? "Item" : "Item " + item.number, item.text);
  }
  for (std::size_t at = 0; at < std::min(header.filers.size(), kMostFilers); ++at) {
    const Filer& filer = header.filers[at];
    section.row("Filer", filer.name, text::to_lower_ascii(filer.role.value));
    section.row("CIK", filer.cik);
    section.row("IRS number", filer.irs_number);
    section.row("State of incorporation", filer.state_of_incorporation);
    section.row("File number", filer.file_number);
    section.row("Fiscal year end", filer.fiscal_year_end);
    if (filer.business_address.has_value()) section.row("Business phone", filer.business_address->phone);
  }
  if (header.filers.size() > kMostFilers) {
    section.note("Showing " + std::to_string(kMostFilers) + " of " + std::to_string(header.filers.size()) + " filers.");
  }
  return section.take();
}

ReadingSection read_items(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Items", filing, evidence);
  section.recognition(filing.items_recognition, "item heading");
  for (const Item& item : filing.items) {
    section.row("Item " + item.number.value, item.title.has_value() ? item.title->value : "", item.heading,
                item.doubt.empty() ? item.method : item.method + "; doubt: " + item.doubt);
  }
  return section.take();
}

ReadingSection read_exhibits(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Exhibits and documents", filing, evidence);
  section.recognition(filing.exhibit_index.recognition, "exhibit index");
  for (const ExhibitEntry& entry : filing.exhibit_index.entries) {
    std::string note = entry.incorporated_by_reference ? "incorporated by reference" : "";
    if (entry.embedded) note = "embedded in the inline document";
    section.row("Listed " + entry.number.value, entry.title.has_value() ? entry.title->value : "", entry.row, note);
  }
  for (const Document& document : filing.documents) {
    if (!document.from_filer) continue;
    const std::string heading =
        document.heading_number.has_value() ? "headed Exhibit " + document.heading_number->value : "";
    const std::string name = document.filename.has_value() ? document.filename->value : "";
    if (document.type.has_value()) {
      section.row("Attached " + document.type->value, Value{name, document.type->span}, heading);
    }
  }
  return section.take();
}

ReadingSection read_signatures(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Signatures", filing, evidence);
  section.recognition(filing.signatures_recognition, "signature");
  // A letter or an exhibit sent alone is signed, too, though not as a form is.
  const bool has_own = !filing.signature_blocks.empty() || filing.other_signature_blocks.empty();
  if (!has_own) section.note("What is signed otherwise is shown.");
  for (const SignatureBlock& block : has_own ? filing.signature_blocks : filing.other_signature_blocks) {
    section.row("Registrant", block.registrant);
    section.row("Date", block.date);
    for (const Signature& signature : block.signatures) {
      section.row("Signature", signature.conformed, signature.is_conformed ? "conformed" : signature.form);
      section.row("Name", signature.name);
      section.row("Title", signature.title);
      if (!block.date.has_value()) section.row("Date", signature.date);
    }
  }
  return section.take();
}

ReadingSection read_legends(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Forward-looking statements", filing, evidence);
  if (filing.legends.empty()) section.note("No safe-harbor legend was found.");
  for (const Legend& legend : filing.legends) {
    section.row("Legend", filing.value_of(legend.passage).value, legend.passage,
                place_name(filing, filing.span_of(legend.passage)));
  }
  const auto strong = std::count_if(filing.forward_looking_statements.begin(), filing.forward_looking_statements.end(),
                                    [](const ForwardLookingStatement& each) { return each.strong; });
  if (strong > 0) {
    const auto& all = filing.forward_looking_statements;
    const auto first = std::find_if(all.begin(), all.end(), [](const auto& each) { return each.strong; });
    section.row("Statements",
                strong == 1 ? "1 sentence that looks forward"
                            : std::to_string(strong) + " sentences that look forward; the first is shown",
                first->sentence);
  }
  return section.take();
}

}  // namespace

std::vector<ReadingSection> make_reading(const Filing& filing, const EvidenceMaker& evidence) {
  std::vector<ReadingSection> sections{read_header(filing, evidence), read_cover_page(filing, evidence),
                                       read_items(filing, evidence), read_exhibits(filing, evidence),
                                       read_signatures(filing, evidence)};
  // Most forms have none of these, and nothing is missing then.
  if (!filing.certifications.empty()) sections.push_back(read_certifications(filing, evidence));
  if (!filing.accountants.empty()) sections.push_back(read_accountants(filing, evidence));
  if (!filing.fees.empty()) sections.push_back(read_fees(filing, evidence));
  sections.push_back(read_legends(filing, evidence));
  return sections;
}

}  // namespace prefile::engine
