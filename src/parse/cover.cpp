#include <algorithm>
#include <string>
#include <string_view>

#include "parse/cover_page.h"
#include "parse/extract.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

bool has_field(const std::vector<Caption>& captions, CaptionFields fields) {
  return std::any_of(captions.begin(), captions.end(),
                     [&](const Caption& each) { return (each.fields & fields) != 0; });
}

std::uint32_t count_kinds(const std::vector<Caption>& captions) {
  CaptionFields all = 0;
  for (const Caption& caption : captions) all |= caption.fields;
  std::uint32_t count = 0;
  for (; all != 0; all &= static_cast<CaptionFields>(all - 1)) ++count;
  return count;
}

/// A value on a line drawn with underscores, without the line; a line alone stays.
TextRange without_underscores(const DocumentText& text, TextRange range) {
  constexpr std::string_view kLine = "_ \n";
  const std::string_view visible = text.visible.text();
  TextRange inner = range;
  while (inner.start < inner.end && kLine.find(visible[inner.start]) != std::string_view::npos) ++inner.start;
  while (inner.end > inner.start && kLine.find(visible[inner.end - 1]) != std::string_view::npos) --inner.end;
  return inner.start < inner.end ? inner : range;
}

/// Covers without captions are known by the form.
bool is_letter(std::string_view form) { return form == "CORRESP" || form == "UPLOAD"; }
bool is_application(std::string_view form) { return form.starts_with("40-APP"); }

/// Reads the head of a letter or the cover of an application; the cover stays empty when that is not what it is.
void find_uncaptioned(const DocumentText& text, std::string_view source, Filing& filing) {
  constexpr std::uint32_t kMostLines = 400;
  const auto end_line = std::min(kMostLines, static_cast<std::uint32_t>(text.lines.size()));
  Cover& cover = filing.cover;
  cover.recognition.looked_at = text.visible.span_of(0, text.lines[end_line - 1].end);
  cover.passage = {*filing.primary, 0, text.lines[end_line - 1].end};
  Cover read = cover;
  const Layout layout(source, text, 0, end_line);
  const bool letter = is_letter(filing.form);
  const auto end = letter ? read_letter_head(layout, read) : read_cover_application(layout, read);
  if (!end.has_value()) return;
  cover = std::move(read);
  cover.passage.end = *end;
  cover.recognition.recognised = true;
  cover.recognition.method = letter ? "letter" : "application";
}

/// Periodic reports only; others speak of the format of the registrant's reports.
void find_reduced_disclosure(const DocumentText& text, Filing& filing) {
  const std::string_view kind = filing.form.empty() && filing.cover.form ? filing.cover.form->value : filing.form;
  if (!kind.starts_with("10-K") && !kind.starts_with("10-Q")) return;
  const auto found = text::find_phrase(text.visible.text(), "reduced disclosure format");
  if (!found) return;
  filing.cover.reduced_disclosure = filing.value_of(
      {*filing.primary, static_cast<std::uint32_t>(found->start), static_cast<std::uint32_t>(found->end)});
}

}  // namespace

Value make_cover_value(const DocumentText& text, std::vector<TextRange> ranges) {
  Value value;
  if (ranges.empty()) return value;
  for (TextRange& range : ranges) range = without_underscores(text, range);
  for (const TextRange& range : ranges) {
    if (!value.value.empty()) value.value += ' ';
    value.value += text.visible.slice(range.start, range.end);
  }
  std::replace(value.value.begin(), value.value.end(), '\n', ' ');
  value.span = text.visible.span_of(ranges.front().start, ranges.back().end);
  for (const TextRange& range : ranges) {
    const Span span = text.visible.span_of(range.start, range.end);
    value.span.start = std::min(value.span.start, span.start);
    value.span.end = std::max(value.span.end, span.end);
  }
  return value;
}

void find_cover(Filing& filing) {
  const Document* document = filing.primary_document();
  if (document == nullptr || document->text.lines.empty()) return;
  const DocumentText& text = document->text;
  const SourceId source = document->body.source;
  if (source >= filing.sources.size()) return;
  if (is_letter(filing.form) || is_application(filing.form)) {
    return find_uncaptioned(text, filing.sources[source]->bytes, filing);
  }
  Cover& cover = filing.cover;

  const std::uint32_t end_line = find_cover_end(text);
  const std::uint32_t end_offset = end_line == 0 ? 0 : text.lines[end_line - 1].end;
  const Layout layout(filing.sources[source]->bytes, text, 0, end_line);
  const std::vector<Caption> captions = find_captions(layout);
  cover.passage = {*filing.primary, 0, end_offset};
  cover.recognition.looked_at = text.visible.span_of(0, end_offset);

  read_cover_title(layout, end_offset, cover);
  read_cover_dates(layout, captions, cover);
  const bool in_columns = read_cover_columns(layout, captions, cover);
  if (in_columns) {
    read_cover_places(layout, captions, cover);
  } else {
    read_cover_captions(layout, captions, cover);
    read_cover_registrants(layout, captions, cover);
  }
  read_registered_securities(layout, cover);
  read_cover_boxes(text, end_offset, cover);
  read_cover_answers(text, end_offset, cover);
  read_cover_period(layout, end_offset, cover);
  if (!read_cover_shares(layout, end_offset, cover)) {
    filing.problems.push_back({"limit-share-counts", "the cover has too many counts of shares; the rest was not read",
                               cover.recognition.looked_at, true});
  }
  read_cover_registration(layout, captions, end_offset, cover);
  read_cover_prospectus(layout, cover);

  const bool names_registrant = has_field(captions, kRegistrantCaption | kNoticeCaption);
  const std::uint32_t kinds = count_kinds(captions);
  const bool is_prospectus = cover.filing_rule.has_value() && !cover.file_numbers.empty();
  const bool is_form =
      cover.form.has_value() && (names_registrant || kinds >= 3 || cover.plan.has_value() || cover.issuer.has_value());
  cover.recognition.recognised = is_form || is_prospectus || (names_registrant && kinds >= 4);
  if (!cover.recognition.recognised) {
    // What was found at stray captions of some other document is no cover.
    Cover none;
    none.recognition.looked_at = cover.recognition.looked_at;
    none.passage = cover.passage;
    cover = std::move(none);
    return;
  }
  cover.recognition.method = in_columns ? "caption-columns" : "caption";
  find_reduced_disclosure(text, filing);
  read_cover_facts(text, cover);
}

}  // namespace prefile::parse
