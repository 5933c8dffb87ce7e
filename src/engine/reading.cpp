#include "engine/reading.h"

#include <algorithm>

#include "text/phrases.h"

namespace prefile::engine {
namespace {

class SectionMaker {
 public:
  SectionMaker(std::string title, const Filing& filing, const EvidenceMaker& evidence)
      : filing_(filing), evidence_(evidence) {
    section_.title = std::move(title);
  }

  void row(std::string label, const std::optional<Value>& value, std::string note = "") {
    if (value.has_value()) row(std::move(label), *value, std::move(note));
  }
  void row(std::string label, const Value& value, std::string note = "") {
    section_.rows.push_back({std::move(label), value.value, evidence_.make(value.span, ""), std::move(note)});
  }
  void row(std::string label, std::string value, const Passage& passage, std::string note = "") {
    section_.rows.push_back(
        {std::move(label), std::move(value), evidence_.make(filing_.span_of(passage), ""), std::move(note)});
  }
  void note(std::string text) { section_.note = std::move(text); }
  void recognition(const Recognition& recognition, std::string_view what) {
    if (!recognition.recognised) note("No " + std::string(what) + " was recognised.");
    if (!recognition.doubt.empty()) note("Doubt: " + recognition.doubt);
  }

  [[nodiscard]] ReadingSection take() { return std::move(section_); }

 private:
  const Filing& filing_;
  const EvidenceMaker& evidence_;
  ReadingSection section_;
};

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

ReadingSection read_cover(const Filing& filing, const EvidenceMaker& evidence) {
  SectionMaker section("Cover page", filing, evidence);
  const Cover& cover = filing.cover;
  section.recognition(cover.recognition, "cover page");
  section.row("Form", cover.form);
  section.row("Amendment", cover.amendment_number);
  section.row("Registrant", cover.registrant);
  for (const Value& name : cover.co_registrants) section.row("Co-registrant", name);
  section.row("Date of report", cover.date_of_report);
  section.row("Earliest event", cover.earliest_event_date);
  section.row("State of incorporation", cover.state);
  for (const Value& number : cover.file_numbers) section.row("Commission file number", number);
  section.row("IRS number", cover.irs_number);
  section.row("Address", cover.address);
  section.row("ZIP code", cover.zip);
  section.row("Telephone", cover.telephone);
  section.row("Former name", cover.former_name);
  for (const RegisteredSecurity& security : cover.securities) {
    section.row("Security", security.title);
    section.row("Symbol", security.symbol);
    section.row("Exchange", security.exchange);
  }
  for (const CoverBox& box : cover.boxes) section.row(box.checked ? "Box, checked" : "Box, unchecked", box.label);
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
  for (const SignatureBlock& block : filing.signature_blocks) {
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
    section.row("Statements", std::to_string(strong) + " sentences that look forward; the first is shown",
                first->sentence);
  }
  return section.take();
}

}  // namespace

std::vector<ReadingSection> make_reading(const Filing& filing, const EvidenceMaker& evidence) {
  return {read_header(filing, evidence),   read_cover(filing, evidence),      read_items(filing, evidence),
          read_exhibits(filing, evidence), read_signatures(filing, evidence), read_legends(filing, evidence)};
}

}  // namespace prefile::engine
