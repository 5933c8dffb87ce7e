#include "parse/parse.h"

#include <memory>
#include <utility>

#include "parse/container.h"
#include "parse/extract.h"
#include "parse/scan.h"
#include "parse/xml_tree.h"
#include "text/dates.h"

namespace prefile::parse {
namespace {

// The form as the header, the first filer, or the primary document names it.
std::string form_of(const Filing& filing) {
  if (filing.header.submission_type.has_value()) return filing.header.submission_type->value;
  for (const Filer& filer : filing.header.filers) {
    if (filer.form_type.has_value()) return filer.form_type->value;
  }
  const Document* primary = filing.primary_document();
  return primary != nullptr && primary->type.has_value() ? primary->type->value : std::string();
}

std::optional<Date> filing_date_of(const Header& header) {
  for (const auto& date : {header.filing_date, header.period}) {
    if (!date.has_value()) continue;
    if (const auto parsed = parse_compact_date(date->value)) return parsed;
  }
  return std::nullopt;
}

// What a document without a header says of itself on its cover.
void complete_from_cover(Filing& filing) {
  const Cover& cover = filing.cover;
  if (!cover.recognition.recognised) return;
  if (filing.form.empty() && cover.form.has_value()) filing.form = cover.form->value;
  for (const auto& date : {cover.date_of_report, cover.earliest_event_date}) {
    if (filing.filing_date.has_value() || !date.has_value()) continue;
    if (const auto found = text::find_date(date->value)) filing.filing_date = found->date;
  }
}

void report_unknown_form(Filing& filing) {
  if (!filing.form.empty()) return;
  const Span place = filing.documents.empty() ? filing.header.span : filing.documents.front().whole;
  filing.problems.push_back({"unknown-form",
                             "neither a submission header nor a cover page says which form this is, so it is not known "
                             "what to check; check the whole submission, or the form's main document",
                             place, true});
}

void read_tree(Filing& filing, Document& document, std::string_view source, const Limits& limits) {
  XmlReading reading = read_xml_tree(source, document.body, limits);
  document.xml = std::move(reading.tree);
  if (!reading.problem.has_value()) return;
  document.xml_doubt = reading.problem->message;
  filing.problems.push_back(*std::move(reading.problem));
}

void scan_documents(Filing& filing, const Limits& limits) {
  for (Document& document : filing.documents) {
    if (!document.from_filer) continue;
    const std::string_view source = filing.sources[document.body.source]->bytes;
    if (document.media == Media::html) {
      document.text = scan_html(source, document.body, limits, filing.problems);
    } else if (document.media == Media::plain_text) {
      document.text = scan_plain_text(source, document.body, limits, filing.problems);
    } else if (document.media == Media::xml) {
      read_tree(filing, document, source, limits);
    }
  }
}

}  // namespace

Result<Filing> parse_filing(std::string name, std::string bytes, const Limits& limits) {
  Filing filing;
  filing.sources.push_back(std::make_unique<Source>(Source{std::move(name), std::move(bytes)}));
  if (Status status = read_container(filing, limits); !status) return std::move(status).error();
  scan_documents(filing, limits);

  filing.form = form_of(filing);
  filing.filing_date = filing_date_of(filing.header);
  find_cover(filing);
  complete_from_cover(filing);
  report_unknown_form(filing);
  find_items(filing);
  find_exhibits(filing);
  find_signatures(filing);
  find_pasted_exhibits(filing);
  find_certifications(filing);
  find_legends(filing);
  return filing;
}

}  // namespace prefile::parse
