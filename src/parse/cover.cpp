#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "parse/cover_page.h"
#include "parse/extract.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Covers of annual reports run to some two hundred lines; nothing further down is a cover.
constexpr std::uint32_t kMostCoverLines = 400;
constexpr std::uint32_t kMostCoverLength = 60'000;
/// Contents lists above this line are links at the top of the page, not the end of the cover.
constexpr std::uint32_t kFirstContentsLine = 8;

struct CoverEnd {
  std::string_view words;   ///< folded start of the line
  bool whole_line = false;  ///< the line says nothing else
};

constexpr std::array kCoverEnds{
    CoverEnd{"information to be included in", false},
    CoverEnd{"information included in this report", false},
    CoverEnd{"information required in", false},
    CoverEnd{"explanatory note", false},
    CoverEnd{"signature", true},
    CoverEnd{"signatures", true},
    CoverEnd{"part i", false},
    CoverEnd{"table of contents", true},
    CoverEnd{"index", true},
    CoverEnd{"introductory note", false},
    CoverEnd{"forward looking statements", true},
    CoverEnd{"documents incorporated by reference", false},
};

bool has_digit_first(std::string_view text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

/// "Item 7.01", "Items 1 through 4", "ITEM" alone, "Section 2 - Financial Information".
bool is_item_line(const std::string& folded) {
  for (const std::string_view start : {"item", "items", "section"}) {
    if (folded == start) return start == "item";
    if (!folded.starts_with(start)) continue;
    const std::string_view rest = std::string_view(folded).substr(start.size());
    if (rest[0] != ' ' || !has_digit_first(rest.substr(1))) continue;
    // "Section 13 or 15(d)" is the statute on the cover.
    if (start == "section" && (rest.starts_with(" 12") || rest.starts_with(" 13") || rest.starts_with(" 15"))) continue;
    return true;
  }
  return false;
}

bool ends_cover(const std::string& folded, std::uint32_t line) {
  if (is_item_line(folded)) return true;
  return std::any_of(kCoverEnds.begin(), kCoverEnds.end(), [&](const CoverEnd& end) {
    if (line < kFirstContentsLine) return false;
    if (end.whole_line) return folded == end.words;
    return folded.starts_with(end.words);
  });
}

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

}  // namespace

std::uint32_t find_cover_end(const DocumentText& text) {
  const auto most = std::min<std::uint32_t>(kMostCoverLines, static_cast<std::uint32_t>(text.lines.size()));
  for (std::uint32_t line = 0; line < most; ++line) {
    if (text.lines[line].end > kMostCoverLength) return line;
    const std::uint32_t stop = std::min(text.lines[line].end, text.lines[line].start + 80);
    if (ends_cover(text::fold(text.visible.slice(text.lines[line].start, stop)), line)) return line;
  }
  return most;
}

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
  }
  read_registered_securities(layout, cover);
  read_cover_boxes(text, end_offset, cover);

  const bool names_registrant = has_field(captions, kRegistrantCaption);
  const std::uint32_t kinds = count_kinds(captions);
  cover.recognition.recognised =
      cover.form.has_value() ? names_registrant || kinds >= 3 : names_registrant && kinds >= 4;
  if (!cover.recognition.recognised) {
    // What was found at stray captions of some other document is no cover.
    Cover none;
    none.recognition.looked_at = cover.recognition.looked_at;
    none.passage = cover.passage;
    cover = std::move(none);
    return;
  }
  cover.recognition.method = in_columns ? "caption-columns" : "caption";
  read_cover_facts(text, cover);
}

}  // namespace prefile::parse
