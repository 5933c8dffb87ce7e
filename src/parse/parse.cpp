#include "parse/parse.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "parse/accounting.h"
#include "parse/archive.h"
#include "parse/archive_filings.h"
#include "parse/container.h"
#include "parse/extract.h"
#include "parse/input_encoding.h"
#include "parse/markup_survey.h"
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

// The form as the XML of a form names it itself: `documentType` of ownership reports, `submissionType` of others.
void take_form_from_tree(Document& document) {
  if (document.xml == nullptr || document.type.has_value()) return;
  for (const std::string_view element : {"submissionType", "documentType"}) {
    const XmlNode* named = document.xml->find_child(document.xml->root(), element);
    if (named == nullptr || document.xml->text_of(named->text).empty()) continue;
    document.type = document.xml->value_of(named->text);
    return;
  }
}

void report_unknown_form(Filing& filing) {
  const bool is_unread = std::any_of(filing.problems.begin(), filing.problems.end(),
                                     [](const Problem& problem) { return problem.incomplete; });
  if (!filing.form.empty() || (is_unread && filing.documents.empty())) return;
  const Span place = filing.documents.empty() ? filing.header.span : filing.documents.front().whole;
  filing.problems.push_back({"unknown-form",
                             "neither a submission header nor a cover page says which form this is, so it is not known "
                             "what to check; check the whole submission, or the form's main document",
                             place, true});
}

void read_tree(Filing& filing, Document& document, const Source& source, const Limits& limits) {
  XmlReading reading = read_xml_tree(source, document.body, limits);
  document.xml = std::move(reading.tree);
  if (!reading.problem.has_value()) return;
  document.xml_doubt = reading.problem->message;
  filing.problems.push_back(*std::move(reading.problem));
}

// What follows the submission in the same bytes and is not read.
void leave_rest(Filing& filing, std::uint32_t start, std::string code, std::string message) {
  const Span rest{0, start, static_cast<std::uint32_t>(filing.sources[0]->bytes.size())};
  filing.problems.push_back({std::move(code), std::move(message), rest, true});
  filing.unclaimed.push_back(rest);
}

Filing make_filing(Source source, const std::optional<Problem>& encoding) {
  Filing filing;
  filing.name = source.name;
  source.was_utf16 = encoding.has_value();
  if (encoding.has_value()) filing.problems.push_back(*encoding);
  filing.sources.push_back(std::make_unique<Source>(std::move(source)));
  return filing;
}

// One that a bulk submission encodes.
ParsedSubmission parse_encoded(const std::string& input, EncodedSubmission encoded, std::size_t number,
                               const Limits& limits) {
  std::string name = input + "#" + std::to_string(number);
  if (!encoded.bytes) return {std::move(name), encoded.bytes.error()};
  const std::string file = input + "/" + (encoded.name.empty() ? std::to_string(number) : encoded.name);
  std::string bytes = std::move(encoded.bytes).value();
  const std::optional<Problem> encoding = decode_input(bytes);
  Filing filing = make_filing({file, std::move(bytes)}, encoding);
  filing.name = name;
  const Result<ContainerEnd> end = read_container(filing, limits);
  if (!end) return {std::move(name), end.error()};
  if (!end->encoded.empty()) {
    return {std::move(name), Error{ErrorCode::not_a_filing, "a bulk submission stands inside a bulk submission", {}}};
  }
  if (end->next_submission.has_value()) {
    leave_rest(filing, *end->next_submission, "concatenated", "another submission follows; only the first was read");
  }
  scan_documents(filing, limits);
  fill_model(filing);
  return {std::move(name), std::move(filing)};
}

// One of several; only the last that the limits allow has more behind it.
ParsedSubmission parse_piece(Source piece, std::size_t number, const std::optional<Problem>& encoding,
                             const Limits& limits) {
  std::string name = piece.name + "#" + std::to_string(number);
  Filing filing = make_filing(std::move(piece), encoding);
  filing.name = name;
  const Result<ContainerEnd> end = read_container(filing, limits);
  if (!end) return {std::move(name), end.error()};
  if (end->next_submission.has_value()) {
    leave_rest(
        filing, *end->next_submission, "limit-submissions",
        "the file holds more than " + std::to_string(limits.submissions) + " submissions; the rest was not read");
  }
  scan_documents(filing, limits);
  fill_model(filing);
  return {std::move(name), std::move(filing)};
}

}  // namespace

void scan_documents(Filing& filing, const Limits& limits) {
  for (Document& document : filing.documents) {
    if (!document.from_filer) continue;
    const Source& source = *filing.sources[document.body.source];
    if (document.media == Media::html) {
      document.text = scan_html(source.bytes, document.body, limits, filing.problems);
      document.markup = survey_html(source.bytes, document.body, document.text.anchors, limits, filing.problems);
    } else if (document.media == Media::plain_text) {
      document.text = scan_plain_text(source.bytes, document.body, limits, filing.problems);
      document.markup = survey_plain_text(source.bytes, document.body, limits, filing.problems);
    } else if (document.media == Media::xml && document.xml == nullptr) {
      read_tree(filing, document, source, limits);
    }
  }
  if (filing.container == Container::single_document && !filing.documents.empty()) {
    take_form_from_tree(filing.documents.front());
  }
}

void fill_model(Filing& filing) {
  filing.form = form_of(filing);
  filing.filing_date = filing_date_of(filing.header);
  find_cover(filing);
  complete_from_cover(filing);
  report_unknown_form(filing);
  find_contents(filing);
  find_items(filing);
  find_exhibits(filing);
  find_signatures(filing);
  find_pasted_exhibits(filing);
  find_certifications(filing);
  find_accountants(filing);
  find_fees(filing);
  find_legends(filing);
  filing.unclaimed = find_unclaimed(filing);
}

Result<Filing> parse_filing(std::string name, std::string bytes, const Limits& limits) {
  const std::optional<Problem> encoding = decode_input(bytes);
  Filing filing = make_filing({std::move(name), std::move(bytes)}, encoding);
  Result<ContainerEnd> end = read_container(filing, limits);
  if (!end) return end.error();
  if (!end->encoded.empty()) {
    const bool is_one = end->encoded.size() == 1;
    ParsedSubmission first = parse_encoded(filing.name, std::move(end->encoded.front()), 1, limits);
    if (first.filing && !is_one) {
      first.filing->problems.push_back(
          {"concatenated", "the bulk submission holds more than one submission; only the first was read", {}, true});
    }
    return std::move(first.filing);
  }
  if (end->next_submission.has_value()) {
    leave_rest(filing, *end->next_submission, "concatenated",
               "another submission follows in the same file; only the first was read");
  }
  scan_documents(filing, limits);
  fill_model(filing);
  return filing;
}

std::vector<ParsedSubmission> parse_filings(std::string name, std::string bytes, const Limits& limits) {
  if (is_archive(bytes)) return parse_archive(name, bytes, limits);
  std::vector<ParsedSubmission> parsed;
  const std::optional<Problem> encoding = decode_input(bytes);
  Filing filing = make_filing({name, std::move(bytes)}, encoding);
  Result<ContainerEnd> end = read_container(filing, limits);
  if (!end) {
    parsed.push_back({std::move(name), end.error()});
  } else if (!end->encoded.empty()) {
    for (EncodedSubmission& each : end->encoded) {
      parsed.push_back(parse_encoded(name, std::move(each), parsed.size() + 1, limits));
    }
  } else if (!end->next_submission.has_value()) {
    scan_documents(filing, limits);
    fill_model(filing);
    parsed.push_back({std::move(name), std::move(filing)});
  } else {
    for (Source& piece : split_submissions(std::move(*filing.sources[0]), *end->next_submission, limits)) {
      parsed.push_back(parse_piece(std::move(piece), parsed.size() + 1, encoding, limits));
    }
  }
  return parsed;
}

}  // namespace prefile::parse
