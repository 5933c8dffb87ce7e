#include <algorithm>

#include "parse/contents.h"
#include "parse/items_parts.h"
#include "parse/items_text.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "12", "F-1", "S-12", "iv", "ii".
bool is_page(std::string_view word) {
  constexpr std::size_t kLongest = 5;
  if (word.empty() || word.size() > kLongest) return false;
  if (word.find_first_not_of("ivx") == std::string_view::npos) return true;
  const std::size_t dash = word.find('-');
  std::string_view digits = word;
  if (dash == 1 && !is_digit(word[0])) digits = word.substr(2);
  return !digits.empty() && digits.size() <= 3 && std::all_of(digits.begin(), digits.end(), is_digit);
}

bool begins_entry(const DocumentText& text, const Line& line) {
  const std::string_view words = text_of(text, line);
  return match_part_label(words, 0).has_value() || match_item_label(words, 0, Numbering::lettered).has_value();
}

}  // namespace

std::vector<VisualRow> find_visual_rows(const DocumentText& text) {
  constexpr std::uint32_t kMostLines = 12;
  std::vector<VisualRow> rows;
  std::uint32_t row = kNone;
  std::uint32_t cell = kNone;
  std::uint32_t lines = 0;
  for (const Line& line : text.lines) {
    if (line.end <= line.start) continue;
    const std::uint32_t line_cell = text.blocks[line.block].cell;
    const std::uint32_t line_row = line_cell == kNone ? kNone : text.cells[line_cell].row;
    const bool goes_on =
        row != kNone && line_row == row && lines < kMostLines && (line_cell != cell || !begins_entry(text, line));
    if (goes_on) {
      rows.back().end = line.end;
      ++lines;
    } else {
      rows.push_back({line.start, line.end});
      lines = 1;
    }
    row = line_row;
    cell = line_cell;
  }
  return rows;
}

AnchorIndex::AnchorIndex(const DocumentText& text) {
  anchors_.reserve(text.anchors.size());
  for (const Anchor& anchor : text.anchors) anchors_.push_back(&anchor);
  std::stable_sort(anchors_.begin(), anchors_.end(),
                   [](const Anchor* a, const Anchor* b) { return a->name.value < b->name.value; });
}

std::uint32_t AnchorIndex::find(std::string_view href) const {
  if (href.size() < 2 || href[0] != '#') return kNone;
  const std::string_view name = href.substr(1);
  const auto found = std::lower_bound(
      anchors_.begin(), anchors_.end(), name,
      [](const Anchor* anchor, std::string_view wanted) { return std::string_view(anchor->name.value) < wanted; });
  return found == anchors_.end() || (*found)->name.value != name ? kNone : (*found)->text_offset;
}

std::size_t find_page_number(std::string_view row) {
  std::string_view rest = text::trim(row);
  std::size_t start = row.size();
  // "12-14" or "12 to 14" may end it as well; more than two numbers are figures.
  for (int count = 0; count < 2; ++count) {
    const std::size_t space = rest.find_last_of(" \n.\t");
    const std::string_view word = space == std::string_view::npos ? rest : rest.substr(space + 1);
    if (!is_page(word)) {
      const std::size_t dash = word.find('-');
      const bool is_span =
          dash != std::string_view::npos && is_page(word.substr(0, dash)) && is_page(word.substr(dash + 1));
      if (!is_span || count > 0) break;
    }
    start = static_cast<std::size_t>(word.data() - row.data());
    if (space == std::string_view::npos || count > 0) break;
    rest = text::trim(rest.substr(0, space));
    const bool has_connector = rest.ends_with("-") || rest.ends_with(",") || rest.ends_with(" to");
    if (!has_connector) break;
    rest = text::trim(rest.substr(0, rest.find_last_not_of("-,to ") + 1));
  }
  return start;
}

}  // namespace prefile::parse
