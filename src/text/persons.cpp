#include "text/persons.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/glyphs.h"

namespace prefile::text {
namespace {

constexpr std::array<std::string_view, 16> kSuffixes{"jr",  "sr", "ii",  "iii", "iv", "v",   "esq", "esquire",
                                                     "phd", "md", "cpa", "cfa", "jd", "mba", "dds", "dvm"};
constexpr std::array<std::string_view, 5> kTitles{"dr", "mr", "mrs", "ms", "prof"};

bool is_of_name(const Glyph& glyph) {
  return is_letter(glyph.code) || glyph.is_invisible() || glyph.code == U'\'' || glyph.code == U'-' ||
         glyph.code == U'.';
}

bool is_beside_name(std::string_view folded) {
  return is_name_suffix(folded) || std::find(kTitles.begin(), kTitles.end(), folded) != kTitles.end();
}

/// "phd" of "Ph.D.".
std::string fold_without_points(std::string_view token) {
  std::string letters{token};
  letters.erase(std::remove(letters.begin(), letters.end(), '.'), letters.end());
  return fold(letters);
}

/// Takes in the words of one token, which points part: "St.Clair", "J.P.".
void add_words(std::string_view text, Match token, std::optional<PersonName>& name) {
  if (is_beside_name(fold_without_points(text.substr(token.start, token.end - token.start)))) return;
  for (std::size_t start = token.start; start < token.end;) {
    const std::size_t end = std::min(text.find('.', start), token.end);
    const std::string word = fold(text.substr(start, end - start));
    if (word.size() >= 2 && !is_beside_name(word)) {
      if (!name.has_value()) name = PersonName{{start, end}, {start, end}};
      name->last = {start, end};
    }
    start = end + 1;
  }
}

std::string last_name_of(std::string_view text) {
  const std::optional<PersonName> name = find_person_name(text);
  return fold(name.has_value() ? text.substr(name->last.start, name->last.end - name->last.start) : text);
}

}  // namespace

bool is_name_suffix(std::string_view folded) {
  return std::find(kSuffixes.begin(), kSuffixes.end(), folded) != kSuffixes.end();
}

std::optional<PersonName> find_person_name(std::string_view text) {
  std::optional<PersonName> name;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    if (!is_of_name(glyph)) {
      add_words(text, {start, at}, name);
      start = at + glyph.length;
    }
    at += glyph.length;
  }
  add_words(text, {start, text.size()}, name);
  return name;
}

bool share_last_name(std::string_view a, std::string_view b) {
  return has_phrase(fold(b), last_name_of(a)) || has_phrase(fold(a), last_name_of(b));
}

}  // namespace prefile::text
