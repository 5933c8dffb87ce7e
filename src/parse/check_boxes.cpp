#include "parse/check_boxes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "parse/html_tokens.h"
#include "text/encoding.h"

namespace prefile::parse {
namespace {

struct FontCharacter {
  StyleBits font;
  char32_t code_point;
  SymbolBox box;
};
constexpr SymbolBox kEmpty{CheckState::unchecked, false};
constexpr SymbolBox kEmptyOrBullet{CheckState::unchecked, true};
constexpr SymbolBox kMarked{CheckState::checked, false};
// Where the symbol fonts have boxes and check marks.
constexpr FontCharacter kFontCharacters[] = {
    {kWingdings, 'o', kEmpty},         {kWingdings, 'p', kEmptyOrBullet}, {kWingdings, 'q', kEmptyOrBullet},
    {kWingdings, 'r', kEmptyOrBullet}, {kWingdings, 'x', kMarked},        {kWingdings, 0xA8, kEmpty},
    {kWingdings, 0xFB, kMarked},       {kWingdings, 0xFC, kMarked},       {kWingdings, 0xFD, kMarked},
    {kWingdings, 0xFE, kMarked},       {kWingdings2, 0xA3, kEmpty},       {kWingdings2, 'R', kMarked},
    {kWingdings2, 'S', kMarked},       {kWingdings2, 'T', kMarked},       {kWingdings2, 'P', kMarked},
    {kWingdings2, 'O', kMarked},       {kWebdings, 'c', kEmpty},          {kWebdings, 'a', kMarked},
};

enum class Certainty : std::uint8_t { sure, when_alone };
struct Glyph {
  std::string_view characters;
  CheckState state;
  Certainty certainty = Certainty::sure;
};
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
    {"\u274F", CheckState::unchecked},
    {"\u2750", CheckState::unchecked},
    {"\u2751", CheckState::unchecked},
    {"\u2752", CheckState::unchecked},
    {"\u2B1C", CheckState::unchecked},
    {"\u2BBD", CheckState::checked},
    {"\U0001F5F5", CheckState::checked},
    {"\U0001F5F7", CheckState::checked},
    {"\U0001F5F9", CheckState::checked},
    {"\U0001F78E", CheckState::unchecked},
    // Characters of Wingdings as word processors put them: U+F000 and on.
    {"\uF06F", CheckState::unchecked},
    {"\uF0A8", CheckState::unchecked},
    {"\uF078", CheckState::checked},
    {"\uF0FD", CheckState::checked},
    {"\uF0FE", CheckState::checked},
    // And where the font's name was lost.
    {"\u00FE", CheckState::checked, Certainty::when_alone},
    {"\u00FD", CheckState::checked, Certainty::when_alone},
    {"\u00A8", CheckState::unchecked, Certainty::when_alone},
};

// What stands right after a box on the covers of the Commission's forms (8-K, 10-K, 10-Q, S-1, 20-F, 40-F, 13G).
constexpr std::string_view kLabelsAfter[] = {
    "written communication",
    "soliciting material",
    "pre-commencement communication",
    "annual report",
    "quarterly report",
    "transition report",
    "shell company report",
    "registration statement",
    "large accelerated filer",
    "accelerated filer",
    "non-accelerated filer",
    "smaller reporting company",
    "emerging growth",
    "rule 13d-1",
    "form 20-f",
    "form 40-f",
    "definitive proxy statement",
    "preliminary proxy statement",
    "confidential, for use",
    "definitive additional",
    "no fee required",
    "fee paid previously",
    "fee computed on table",
};
constexpr std::string_view kLabelsBefore[] = {"large accelerated filer",
                                              "accelerated filer",
                                              "smaller reporting company",
                                              "reporting company)",
                                              "emerging growth company",
                                              "form 20-f",
                                              "form 40-f",
                                              "check the following box.",
                                              "definitive proxy statement"};

enum class ByteKind : std::uint8_t { other, bracket, letter, high };
constexpr std::array<ByteKind, 256> make_byte_kinds() {
  std::array<ByteKind, 256> kinds{};
  for (const char c : {'[', '|', '(', '/'}) kinds.at(static_cast<std::size_t>(c)) = ByteKind::bracket;
  for (const char c : {'o', 'x', 'X', '_'}) kinds.at(static_cast<std::size_t>(c)) = ByteKind::letter;
  for (const std::size_t byte : {0xC2U, 0xC3U, 0xE2U, 0xEFU, 0xF0U}) kinds.at(byte) = ByteKind::high;
  return kinds;
}
constexpr std::array<ByteKind, 256> kByteKinds = make_byte_kinds();

bool is_edge(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == ' ' || text[at] == '\n'; }

bool stands_alone(std::string_view text, std::size_t start, std::size_t end) {
  return (start == 0 || is_edge(text, start - 1)) && is_edge(text, end);
}

bool starts_with(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() && equals_ignoring_case(text.substr(0, lower_case.size()), lower_case);
}

bool ends_with(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() &&
         equals_ignoring_case(text.substr(text.size() - lower_case.size()), lower_case);
}

bool has_word(std::string_view text, std::string_view lower_case) {
  for (std::size_t at = 0; at + lower_case.size() <= text.size(); ++at) {
    if (starts_with(text.substr(at), lower_case) && stands_alone(text, at, at + lower_case.size())) return true;
  }
  return false;
}

std::string_view before(std::string_view text, std::size_t start) {
  std::string_view part = text.substr(0, start);
  while (!part.empty() && is_edge(part, part.size() - 1)) part.remove_suffix(1);
  return part;
}

std::string_view after(std::string_view text, std::size_t end) {
  while (end < text.size() && is_edge(text, end)) ++end;
  return text.substr(end);
}

/// "Yes _ No _" or "_ Yes _ No" around a mark.
bool stands_at_yes_or_no(std::string_view ahead, std::string_view behind) {
  constexpr std::size_t kReach = 16;
  const std::string_view near_ahead = ahead.substr(ahead.size() - std::min(ahead.size(), kReach));
  const std::string_view near_behind = behind.substr(0, kReach);
  const auto ends_with_word = [near_ahead](std::string_view word) {
    return ends_with(near_ahead, word) &&
           (near_ahead.size() == word.size() || is_edge(near_ahead, near_ahead.size() - word.size() - 1));
  };
  const auto starts_with_word = [near_behind](std::string_view word) {
    return starts_with(near_behind, word) && is_edge(near_behind, word.size());
  };
  return (ends_with_word("yes") && has_word(near_behind, "no")) ||
         (ends_with_word("no") && has_word(near_ahead, "yes")) ||
         (starts_with_word("yes") && has_word(near_behind, "no")) ||
         (starts_with_word("no") && has_word(near_ahead, "yes"));
}

struct Found {
  std::size_t length = 0;
  CheckState state = CheckState::unchecked;
};

std::optional<Found> match_glyph(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  for (const Glyph& glyph : kGlyphs) {
    if (!rest.starts_with(glyph.characters)) continue;
    const bool is_sure = glyph.certainty == Certainty::sure || stands_alone(text, at, at + glyph.characters.size());
    if (is_sure) return Found{glyph.characters.size(), glyph.state};
  }
  return std::nullopt;
}

/// `[ ]`, `[X]`, `[_]`, `|_|`, `|X|`; `[]`, `( )`, `(X)`, `/ /`, `/X/` where nothing else is likely.
std::optional<Found> match_drawn(std::string_view text, std::size_t at) {
  constexpr std::size_t kWidest = 5;
  const char open = text[at];
  const char close = open == '[' ? ']' : open == '(' ? ')' : open;
  const std::size_t end = text.substr(0, std::min(text.size(), at + kWidest)).find(close, at + 1);
  if (end == std::string_view::npos) return std::nullopt;
  bool is_marked = false;
  bool is_blank = false;
  for (const char c : text.substr(at + 1, end - at - 1)) {
    if (c == 'X' || c == 'x') {
      if (is_marked) return std::nullopt;
      is_marked = true;
    } else if (c == ' ' || c == '_') {
      is_blank = true;
    } else {
      return std::nullopt;
    }
  }
  const bool is_sure = open == '[' && (is_marked || is_blank);
  if (open == '|' && !(stands_alone(text, at, end + 1) && (is_marked || is_blank))) return std::nullopt;
  if (!is_sure && open != '|' && !has_box_label(text, at, end + 1)) return std::nullopt;
  return Found{end + 1 - at, is_marked ? CheckState::checked : CheckState::unchecked};
}

/// A lone `o`, `x`, `X`, or underscores with or without an X, next to a box's label.
std::optional<Found> match_letter(std::string_view text, std::size_t at) {
  constexpr std::size_t kWidest = 12;
  std::size_t end = at;
  bool is_marked = false;
  if (text[at] != '_') {
    is_marked = text[at] != 'o';
    end = at + 1;
  } else {
    while (end < text.size() && end - at < kWidest && (text[end] == '_' || (!is_marked && text[end] == 'X'))) {
      is_marked = is_marked || text[end] == 'X';
      ++end;
    }
  }
  if (!is_edge(text, end) || !has_box_label(text, at, end)) return std::nullopt;
  return Found{end - at, is_marked ? CheckState::checked : CheckState::unchecked};
}

std::optional<Found> match_at(std::string_view text, std::size_t at) {
  switch (kByteKinds.at(static_cast<unsigned char>(text[at]))) {
    case ByteKind::bracket: return match_drawn(text, at);
    case ByteKind::letter: return match_letter(text, at);
    case ByteKind::high: return match_glyph(text, at);
    case ByteKind::other: break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<SymbolBox> symbol_font_box(char32_t code_point, StyleBits font) {
  for (const FontCharacter& character : kFontCharacters) {
    if (character.font == font && character.code_point == code_point) return character.box;
  }
  return std::nullopt;
}

bool has_box_label(std::string_view text, std::size_t start, std::size_t end) {
  const std::string_view ahead = before(text, start);
  const std::string_view behind = after(text, end);
  for (const std::string_view label : kLabelsAfter) {
    if (starts_with(behind, label)) return true;
  }
  for (const std::string_view label : kLabelsBefore) {
    if (ends_with(ahead, label)) return true;
  }
  return stands_at_yes_or_no(ahead, behind);
}

void find_check_boxes(DocumentText& document) {
  const std::string_view text = document.visible.text();
  auto& boxes = document.check_boxes;
  const auto may_start_box = [text](std::size_t at) {
    const ByteKind kind = kByteKinds[static_cast<unsigned char>(text[at])];
    return kind != ByteKind::other && (kind != ByteKind::letter || at == 0 || is_edge(text, at - 1));
  };
  for (std::size_t at = 0; at < text.size();) {
    if (!may_start_box(at)) {
      ++at;
      continue;
    }
    const auto found = match_at(text, at);
    if (!found.has_value()) {
      ++at;
      continue;
    }
    const auto start = static_cast<std::uint32_t>(at);
    at += found->length;
    boxes.push_back({found->state, start, static_cast<std::uint32_t>(at)});
  }
  // A mark in a symbol font may stand inside drawn brackets, or be found both ways: the font knows better.
  std::stable_sort(boxes.begin(), boxes.end(), [](const CheckBox& a, const CheckBox& b) { return a.start < b.start; });
  std::vector<CheckBox> kept;
  for (const CheckBox& box : boxes) {
    if (kept.empty() || box.start >= kept.back().end) kept.push_back(box);
  }
  boxes = std::move(kept);
}

}  // namespace prefile::parse
