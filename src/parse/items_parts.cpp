#include "parse/items_parts.h"

#include <algorithm>
#include <array>

#include "parse/items_heading.h"
#include "parse/items_text.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using text::glyph_at;

// Longest first where one begins like another.
constexpr std::array<std::string_view, 4> kRoman{"iii", "iv", "ii", "i"};
constexpr std::array<std::string_view, 4> kParts{"I", "II", "III", "IV"};

std::optional<std::string_view> part_of_numeral(std::string_view word) {
  for (const std::string_view roman : kRoman) {
    if (!text::equals_ignore_case(word, roman)) continue;
    return *std::find_if(kParts.begin(), kParts.end(),
                         [&](std::string_view part) { return text::equals_ignore_case(part, roman); });
  }
  if (word.size() == 1 && word[0] >= '1' && word[0] <= '4') return kParts[static_cast<std::size_t>(word[0] - '1')];
  return std::nullopt;
}

std::optional<PartLabel> match_numeral(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at <= 3 && text::is_word_character(glyph_at(text, end).code)) {
    end += glyph_at(text, end).length;
  }
  const auto part = part_of_numeral(text.substr(at, end - at));
  if (!part) return std::nullopt;
  return PartLabel{std::string(*part), static_cast<std::uint32_t>(end)};
}

// Whether what stands behind the label in its line is a title, a page number, or nothing.
bool is_title(std::string_view rest, const Line& line, std::string_view part, const FormDefinition& form) {
  constexpr std::size_t kLongestTitle = 80;
  if (rest.empty()) return true;
  if (rest.size() > kLongestTitle) return false;
  const bool is_number = rest.size() <= 4 && rest.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_number) return true;
  for (const ItemDefinition& item : form.items) {
    if (item.part != part || item.part_title.empty()) continue;
    const TitleMatch match = match_title(rest, 0, item.part_title);
    if (match.score >= kTitleScore) return true;
    break;
  }
  const bool has_lower = std::any_of(rest.begin(), rest.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool names_item = text::match_phrase_here(rest, "item ").has_value();
  return !names_item && (!has_lower || line.style.bold || line.style.centered || line.style.heading);
}

}  // namespace

int rank_of_part(std::string_view part) {
  const auto found = std::find(kParts.begin(), kParts.end(), part);
  return found == kParts.end() ? 0 : static_cast<int>(found - kParts.begin()) + 1;
}

std::optional<PartLabel> match_part_label(std::string_view text, std::size_t at) {
  const auto word = text::match_phrase_here(text.substr(at), "part ");
  return word ? match_numeral(text, at + *word) : std::nullopt;
}

std::optional<PartLabel> match_part_numeral(std::string_view text, std::size_t at) {
  return at < text.size() && text::is_digit(glyph_at(text, at).code) ? std::nullopt : match_numeral(text, at);
}

std::vector<PartHeading> find_part_headings(const DocumentText& text, const FormDefinition& form) {
  std::vector<PartHeading> found;
  const std::string_view all = text.visible.text();
  for (const Line& line : text.lines) {
    std::size_t start = line.start;
    while (start < line.end && !text::is_word_character(glyph_at(all, start).code))
      start += glyph_at(all, start).length;
    if (start >= line.end || (all[start] != 'P' && all[start] != 'p')) continue;
    const auto label = match_part_label(all.substr(0, line.end), start);
    if (!label) continue;
    const std::size_t behind = skip_heading_punctuation(all, label->end, line.end);
    if (!is_title(all.substr(behind, line.end - behind), line, label->part, form)) continue;
    found.push_back({label->part, static_cast<std::uint32_t>(start), label->end, line.end});
  }
  return found;
}

}  // namespace prefile::parse
