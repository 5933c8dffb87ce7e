// The title lines of a cover: form, amendment, kind of report, statute.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "parse/cover_captions.h"
#include "parse/cover_page.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kMostStatuteLength = 160;
constexpr std::array<std::string_view, 4> kReportHeadings{"current report", "annual report", "quarterly report",
                                                          "transition report"};

bool is_form_name(std::string_view word) {
  if (word.empty() || word.size() > 8) return false;
  return word.find_first_of("0123456789") != std::string_view::npos ||
         (word.size() <= 2 && (word[0] == 's' || word[0] == 'f' || word[0] == 'n'));
}

/// "8-K", "10-K405", "8-K/A" where a form's name begins at `at`, up to its last joined word.
std::optional<TextRange> form_name_at(const std::vector<CoverToken>& tokens, std::size_t at, std::string_view text,
                                      std::uint32_t offset) {
  if (at >= tokens.size() || !is_form_name(tokens[at].word)) return std::nullopt;
  TextRange range{tokens[at].start, tokens[at].end};
  for (std::size_t next = at + 1; next < tokens.size(); ++next) {
    const std::string_view between = text.substr(range.end - offset, tokens[next].start - range.end);
    const bool joins = between.find_first_of(" \n") == std::string_view::npos;
    if (!joins) break;
    if (tokens[next].mark == '(' || tokens[next].mark == ')') break;
    if (tokens[next].mark == 0) range.end = tokens[next].end;
    if (tokens[next].mark != 0 && next + 1 < tokens.size() && tokens[next + 1].start != tokens[next].end) break;
  }
  return range;
}

/// The form in "FORM 8-K", also when "8-K" stands on the next line; "8-K" alone on a line counts too.
std::optional<TextRange> find_form(const Layout& layout) {
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) {
    const std::string_view text = layout.text_of(piece);
    const std::uint32_t offset = layout.pieces()[piece].start;
    if (text.size() > 80) continue;
    const auto tokens = tokenize_cover(text, offset);
    if (tokens.empty() || tokens[0].word != "form") continue;
    if (tokens.size() > 1) {
      if (auto name = form_name_at(tokens, 1, text, offset)) return name;
      continue;
    }
    if (piece + 1 >= layout.pieces().size()) continue;
    const std::string_view next = layout.text_of(piece + 1);
    const std::uint32_t next_offset = layout.pieces()[piece + 1].start;
    if (auto name = form_name_at(tokenize_cover(next, next_offset), 0, next, next_offset)) return name;
  }
  return std::nullopt;
}

/// From "Pursuant to Section" to the year of the Act.
std::optional<TextRange> find_statute(std::string_view text) {
  constexpr std::array<std::string_view, 2> kStarts{"pursuant to section", "under section"};
  for (const std::string_view start : kStarts) {
    const auto from = text::find_phrase(text, start);
    if (!from.has_value()) continue;
    const std::string_view rest = text.substr(from->start, kMostStatuteLength);
    std::optional<std::size_t> end;
    for (const std::string_view last : {"1934", "1933", "l934", "1940"}) {
      const std::size_t at = rest.find(last);
      if (at != std::string_view::npos && (!end.has_value() || at + 4 < *end)) end = at + 4;
    }
    if (!end.has_value()) continue;
    return TextRange{static_cast<std::uint32_t>(from->start), static_cast<std::uint32_t>(from->start + *end)};
  }
  return std::nullopt;
}

/// The lines of a range, without those that are drawn.
std::vector<TextRange> without_rules(const DocumentText& text, TextRange range) {
  std::vector<TextRange> ranges;
  std::uint32_t start = range.start;
  while (start < range.end) {
    const std::string_view rest = text.visible.slice(start, range.end);
    const auto end = start + static_cast<std::uint32_t>(std::min(rest.find('\n'), rest.size()));
    if (end > start && !is_rule(text.visible.slice(start, end))) ranges.push_back({start, end});
    start = end + 1;
  }
  return ranges;
}

/// The number in "(Amendment No. 1)".
std::optional<TextRange> find_amendment(std::string_view text) {
  const auto found = text::find_phrase(text, "amendment no", 0, false);
  if (!found.has_value()) return std::nullopt;
  std::size_t at = found->end;
  while (at < text.size() && (text[at] == '.' || text[at] == ' ' || text[at] == ':')) ++at;
  std::size_t end = at;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  if (end == at || end - at > 3) return std::nullopt;
  return TextRange{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
}

}  // namespace

void read_cover_title(const Layout& layout, std::uint32_t end_offset, Cover& cover) {
  const DocumentText& document = layout.document();
  const std::string_view text = document.visible.slice(0, end_offset);
  const auto set = [&](std::optional<Value>& field, const std::optional<TextRange>& range) {
    if (range.has_value()) field = make_cover_value(document, {*range});
  };
  set(cover.form, find_form(layout));
  set(cover.amendment_number, find_amendment(text));
  if (const auto statute = find_statute(text))
    cover.statute = make_cover_value(document, without_rules(document, *statute));
  for (const std::string_view heading : kReportHeadings) {
    const auto found = text::find_phrase(text, heading);
    if (!found.has_value()) continue;
    cover.report_heading = make_cover_value(
        document, {{static_cast<std::uint32_t>(found->start), static_cast<std::uint32_t>(found->end)}});
    break;
  }
}

}  // namespace prefile::parse
