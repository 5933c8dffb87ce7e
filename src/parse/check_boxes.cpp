#include "parse/check_boxes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "text/encoding.h"

namespace prefile::parse {
namespace {

struct SymbolBox {
  StyleBits font;
  char32_t code_point;
  CheckState state;
};
// Positions of boxes and marks in the symbol fonts. Squares and diamonds that serve as bullets are left out.
constexpr SymbolBox kSymbolBoxes[] = {
    {kWingdings, 'o', CheckState::unchecked},  {kWingdings, 'q', CheckState::unchecked},
    {kWingdings, 'r', CheckState::unchecked},  {kWingdings, 'x', CheckState::checked},
    {kWingdings, 0xA8, CheckState::unchecked}, {kWingdings, 0xFB, CheckState::checked},
    {kWingdings, 0xFC, CheckState::checked},   {kWingdings, 0xFD, CheckState::checked},
    {kWingdings, 0xFE, CheckState::checked},   {kWingdings2, 0xA3, CheckState::unchecked},
    {kWingdings2, 'R', CheckState::checked},   {kWingdings2, 'S', CheckState::checked},
    {kWingdings2, 'T', CheckState::checked},   {kWingdings2, 'P', CheckState::checked},
    {kWingdings2, 'O', CheckState::checked},   {kWebdings, 'c', CheckState::unchecked},
    {kWebdings, 'a', CheckState::checked},
};

struct Glyph {
  std::string_view characters;
  CheckState state;
};
// Characters that are boxes in any font.
constexpr Glyph kGlyphs[] = {
    {"\u2610", CheckState::unchecked},
    {"\u2611", CheckState::checked},
    {"\u2612", CheckState::checked},
    {"\u2713", CheckState::checked},
    {"\u2714", CheckState::checked},
    {"\u2717", CheckState::checked},
    {"\u2718", CheckState::checked},
    {"\u2327", CheckState::checked},
    {"\u22A0", CheckState::checked},
    {"\u25A1", CheckState::unchecked},
    {"\u25A2", CheckState::unchecked},
    {"\u2751", CheckState::unchecked},
    {"\u2752", CheckState::unchecked},
    {"\u274F", CheckState::unchecked},
    {"\u2750", CheckState::unchecked},
    {"\u2BBD", CheckState::checked},
    {"\u2B1C", CheckState::unchecked},
    {"\U0001F5F9", CheckState::checked},
    {"\U0001F5F7", CheckState::checked},
    {"\U0001F5F5", CheckState::checked},
    {"\U0001F78E", CheckState::unchecked},
    // The symbol font's characters where a word processor put them: U+F000 and on.
    {"\uF06F", CheckState::unchecked},
    {"\uF0A8", CheckState::unchecked},
    {"\uF071", CheckState::unchecked},
    {"\uF072", CheckState::unchecked},
    {"\uF078", CheckState::checked},
    {"\uF0FD", CheckState::checked},
    {"\uF0FE", CheckState::checked},
};
// Characters that are boxes in a symbol font; alone between spaces they are that font's, its name lost.
constexpr Glyph kLoneGlyphs[] = {
    {"\u00FE", CheckState::checked}, {"\u00FD", CheckState::checked}, {"\u00A8", CheckState::unchecked}};

constexpr std::array<bool, 256> make_candidates() {
  std::array<bool, 256> candidates{};
  constexpr unsigned char kFirstBytes[] = {'[', '|', '(', '/', 0xC2, 0xC3, 0xE2, 0xEF, 0xF0};
  for (const unsigned char byte : kFirstBytes) candidates.at(byte) = true;
  return candidates;
}
constexpr std::array<bool, 256> kCandidates = make_candidates();

bool is_edge(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == ' ' || text[at] == '\n'; }

bool stands_alone(std::string_view text, std::size_t start, std::size_t end) {
  return (start == 0 || is_edge(text, start - 1)) && is_edge(text, end);
}

struct Found {
  std::size_t length = 0;
  CheckState state = CheckState::unchecked;
};

std::optional<Found> match_glyph(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  for (const Glyph& glyph : kGlyphs) {
    if (rest.starts_with(glyph.characters)) return Found{glyph.characters.size(), glyph.state};
  }
  for (const Glyph& glyph : kLoneGlyphs) {
    if (rest.starts_with(glyph.characters) && stands_alone(text, at, at + glyph.characters.size())) {
      return Found{glyph.characters.size(), glyph.state};
    }
  }
  return std::nullopt;
}

/// `[ ]`, `[X]`, `[_]`, `|_|`, `|X|`, `( )`, `(X)`, `/ /`, `/X/`.
std::optional<Found> match_drawn(std::string_view text, std::size_t at) {
  constexpr std::size_t kWidest = 5;
  const char open = text[at];
  const char close = open == '[' ? ']' : open == '(' ? ')' : open;
  const std::size_t end = text.substr(0, std::min(text.size(), at + kWidest)).find(close, at + 1);
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view inside = text.substr(at + 1, end - at - 1);
  bool is_checked = false;
  bool is_blank = false;
  for (const char c : inside) {
    if (c == 'X' || (c == 'x' && open != '(')) {
      if (is_checked) return std::nullopt;
      is_checked = true;
    } else if (c == ' ' || c == '_') {
      is_blank = true;
    } else {
      return std::nullopt;
    }
  }
  const bool may_be_empty = open == '[';
  if (!is_checked && !is_blank && !may_be_empty) return std::nullopt;
  // Slashes are also dates to fill in, and part of paths.
  if ((open == '/' || open == '|') && !stands_alone(text, at, end + 1)) return std::nullopt;
  return Found{end + 1 - at, is_checked ? CheckState::checked : CheckState::unchecked};
}

}  // namespace

std::optional<CheckState> symbol_font_box(char32_t code_point, StyleBits font) {
  for (const SymbolBox& box : kSymbolBoxes) {
    if (box.font == font && box.code_point == code_point) return box.state;
  }
  return std::nullopt;
}

void find_check_boxes(DocumentText& document) {
  const std::string_view text = document.visible.text();
  const auto in_fonts = static_cast<std::ptrdiff_t>(document.check_boxes.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (!kCandidates.at(byte)) {
      ++at;
      continue;
    }
    const auto found = byte < 0x80 ? match_drawn(text, at) : match_glyph(text, at);
    if (!found.has_value()) {
      ++at;
      continue;
    }
    const auto start = static_cast<std::uint32_t>(at);
    document.check_boxes.push_back({found->state, start, start + static_cast<std::uint32_t>(found->length)});
    at += found->length;
  }
  const auto by_start = [](const CheckBox& a, const CheckBox& b) { return a.start < b.start; };
  auto& boxes = document.check_boxes;
  std::inplace_merge(boxes.begin(), boxes.begin() + in_fonts, boxes.end(), by_start);
  boxes.erase(
      std::unique(boxes.begin(), boxes.end(), [](const CheckBox& a, const CheckBox& b) { return a.start == b.start; }),
      boxes.end());
}

}  // namespace prefile::parse
