#include "parse/exhibits_headings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "parse/exhibits.h"
#include "parse/layout.h"
#include "parse/scan.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kTopLines = 14;
constexpr std::size_t kTopText = 1500;

// Lines above a title that are not one.
constexpr std::array<std::string_view, 12> kNoTitle{"for immediate release",
                                                    "news release",
                                                    "press release",
                                                    "news",
                                                    "contact",
                                                    "contacts",
                                                    "document",
                                                    "logo",
                                                    "execution copy",
                                                    "execution version",
                                                    "page",
                                                    "immediate release"};

struct Range {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

struct Heading {
  ExhibitNumber number;
  std::uint32_t end = 0;
  std::size_t line = 0;
};

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// The stretches of a line that stand by themselves.
std::vector<Range> pieces_of(const Filing& filing, const Document& document, const Line& line) {
  if (document.media != Media::plain_text) return {{line.start, line.end}};
  std::vector<Range> pieces;
  const std::string_view source = filing.sources[document.text.visible.source()]->bytes;
  for (const Segment& segment : segments_of(source, document.text, line))
    pieces.push_back({segment.start, segment.end});
  return pieces;
}

// "Exhibit 99.1", alone or with a title behind it.
std::optional<Heading> match_heading(std::string_view text, Range range) {
  const std::size_t start = text::skip_space(text, range.start);
  const auto behind = match_exhibit_word(text.substr(0, range.end), start);
  if (!behind) return std::nullopt;
  const auto number = match_exhibit_number(text.substr(0, range.end), *behind);
  if (!number) return std::nullopt;
  std::uint32_t end = number->end;
  while (end < range.end && std::string_view(")]*+.:").find(text[end]) != std::string_view::npos) ++end;
  const std::size_t rest = text::skip_space(text, end);
  if (rest < range.end && text[rest] >= 'a' && text[rest] <= 'z') return std::nullopt;
  if (rest < range.end && text[rest] == ',') return std::nullopt;
  return Heading{*number, end, 0};
}

// "Exhibit 23.1-1" at the foot of the first page of Exhibit 23.1.
bool is_page_of(std::string_view value, std::string_view heading) {
  return value.size() > heading.size() && value.substr(0, heading.size()) == heading && value[heading.size()] == '.';
}

bool is_title(std::string_view line) {
  constexpr std::size_t kLongest = 300;
  if (!has_letters(line) || line.size() > kLongest || is_rule(line)) return false;
  const std::string folded = text::fold(line);
  return std::none_of(kNoTitle.begin(), kNoTitle.end(), [&](std::string_view each) { return folded == each; }) &&
         folded.rfind("contact ", 0) != 0 && line.front() != '[' && line.find("://") == std::string_view::npos;
}

}  // namespace

void find_exhibit_heading(const Filing& filing, Document& document) {
  constexpr std::size_t kTitleReach = 4;
  const DocumentText& text = document.text;
  const std::string_view all = text.visible.text();
  std::optional<Heading> heading;
  for (std::size_t i = 0; i < text.lines.size() && i < kTopLines && text.lines[i].start < kTopText; ++i) {
    for (const Range& piece : pieces_of(filing, document, text.lines[i])) {
      auto found = match_heading(all, piece);
      if (!found) continue;
      if (heading && is_page_of(found->number.value, heading->number.value)) continue;
      if (heading && heading->number.value != found->number.value) return;
      found->line = i;
      heading = found;
    }
  }
  if (!heading) return;
  document.heading_number =
      Value{heading->number.value, text.visible.span_of(heading->number.start, heading->number.end)};
  const auto take_title = [&](std::uint32_t start, std::uint32_t end, bool same_line) {
    std::size_t from = start;
    while (from < end &&
           (text::glyph_at(all, from).is_space() || text::glyph_at(all, from).code == U'-' || all[from] == ':')) {
      from += text::glyph_at(all, from).length;
    }
    const std::string_view words = all.substr(from, end - std::min<std::size_t>(from, end));
    if (from >= end || !has_letters(words) || !(same_line || is_title(words))) return false;
    document.heading_title =
        Value{std::string(all.substr(from, end - from)), text.visible.span_of(static_cast<std::uint32_t>(from), end)};
    return true;
  };
  if (heading->end < text.lines[heading->line].end && take_title(heading->end, text.lines[heading->line].end, true))
    return;
  for (std::size_t i = heading->line + 1; i < text.lines.size() && i <= heading->line + kTitleReach; ++i) {
    if (take_title(text.lines[i].start, text.lines[i].end, false)) return;
  }
}

}  // namespace prefile::parse
