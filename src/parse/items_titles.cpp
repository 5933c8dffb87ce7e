// Titles behind item numbers, compared with those of the form.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "parse/items_heading.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using text::Glyph;
using text::glyph_at;

struct Word {
  std::string folded;
  std::uint32_t end = 0;
};

// The next word at or after `at`, folded as `text::fold` does; empty at the end of the text.
Word next_word(std::string_view text, std::size_t at) {
  Word word;
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (text::is_word_character(glyph.code)) {
      word.folded += glyph.code < 0x80 ? std::string(1, static_cast<char>(glyph.code))
                                       : std::string(text.substr(at, glyph.length));
    } else if (glyph.code == U'&' && word.folded.empty()) {
      return {"and", static_cast<std::uint32_t>(at + glyph.length)};
    } else if (glyph.code != U'\'' && !glyph.is_invisible() && !word.folded.empty()) {
      break;
    }
    at += glyph.length;
  }
  word.end = static_cast<std::uint32_t>(at);
  return word;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (true) {
    Word word = next_word(text, at);
    if (word.folded.empty()) return words;
    at = word.end;
    words.push_back(std::move(word.folded));
  }
}

// "(b)" before a paragraph, not that of "Section 16(a)".
bool is_paragraph_mark(std::string_view text, const Word& word) {
  if (word.folded.size() != 1 || word.end < 2 || word.end >= text.size() || text[word.end] != ')') return false;
  if (text[word.end - 2] != '(') return false;
  return word.end == 2 || text[word.end - 3] == ' ' || text[word.end - 3] == '\n';
}

// Whether a full stop at the end of a line stands in `between`: what follows answers the item, or is another heading.
bool ends_sentence(std::string_view between) {
  const std::size_t stop = between.find('.');
  if (stop == std::string_view::npos) return false;
  const std::size_t next = between.find_first_not_of(" \t", stop + 1);
  return next != std::string_view::npos && between[next] == '\n';
}

// A longer title is preferred to a shorter one that agrees this much better.
constexpr double kScoreForLength = 0.15;

struct ShortTitle {
  std::string_view number;
  std::string_view title;
};

// How filers call items besides the form's own titles.
constexpr std::array kShortTitles{
    ShortTitle{"1.01", "Material Definitive Agreement"},
    ShortTitle{"2.02", "Disclosure of Results of Operations and Financial Condition"},
    ShortTitle{"5.02", "Departure of Directors or Principal Officers"},
    ShortTitle{"5.02", "Compensatory Arrangements of Certain Officers"},
    ShortTitle{"9.01", "Exhibits"},
    ShortTitle{"9.01", "Financial Statements, Pro Forma Financial Information and Exhibits"},
    ShortTitle{"5", "Other Events and Regulation FD Disclosure"},
    ShortTitle{"5", "Other Events and Required FD Disclosure"},
    ShortTitle{"7", "Exhibits"},
    ShortTitle{"7", "Financial Statements and Exhibits"},
    ShortTitle{"7", "Financial Statements, Pro Forma Financial Information and Exhibits"},
    ShortTitle{"9", "Sales of Equity Securities Pursuant to Regulation S"},
    ShortTitle{"12", "Disclosure of Results of Operations and Financial Condition"},
};

}  // namespace

TitleMatch match_title(std::string_view text, std::size_t at, std::string_view title) {
  constexpr std::size_t kSpareWords = 6;
  std::vector<std::string> wanted = words_of(title);
  const auto wanted_count = static_cast<double>(wanted.size());
  const std::size_t most = wanted.size() + kSpareWords;
  TitleMatch best{0, 0, static_cast<std::uint32_t>(at)};
  std::uint32_t common = 0;
  std::size_t from = at;
  for (std::size_t count = 1; count <= most; ++count) {
    const Word word = next_word(text, from);
    if (word.folded.empty() || (count > 1 && ends_sentence(text.substr(from, word.end - from)))) break;
    const auto found = std::find(wanted.begin(), wanted.end(), word.folded);
    if (found == wanted.end() && is_paragraph_mark(text, word)) break;
    from = word.end;
    if (found == wanted.end()) continue;
    wanted.erase(found);
    ++common;
    const double score = 2.0 * common / (wanted_count + static_cast<double>(count));
    if (score >= best.score) best = {score, common, word.end};
  }
  return best;
}

TitleMatch match_item_title(std::string_view text, std::size_t at, const ItemDefinition& item) {
  TitleMatch best = match_title(text, at, item.title);
  const auto consider = [&](std::string_view title) {
    const TitleMatch other = match_title(text, at, title);
    const bool is_longer =
        other.score >= kTitleScore && other.common > best.common && other.score + kScoreForLength > best.score;
    const bool is_shorter =
        best.score >= kTitleScore && best.common > other.common && best.score + kScoreForLength > other.score;
    if (is_longer || (!is_shorter && other.score > best.score)) best = other;
  };
  for (const DatedTitle& title : item.titles) consider(title.text);
  for (const std::string_view title : item.aliases) consider(title);
  for (const std::string_view title : item.header_texts) consider(title);
  for (const ShortTitle& each : kShortTitles) {
    if (each.number == item.number) consider(each.title);
  }
  return best;
}

bool names_paragraph(std::string_view text, ItemLabel& label, const FormDefinition& form) {
  constexpr std::size_t kReach = 200;
  ItemNumber& number = label.numbers.front();
  if (label.numbers.size() > 1) return false;
  const auto has = [&](std::string_view wanted) { return form.find_item_ever(wanted) != nullptr; };
  if (number.letter == 0) {
    const std::size_t digits = number.value.find_first_not_of("0123456789");
    return digits != std::string::npos && !has(number.value) && has(number.value.substr(0, digits));
  }
  const std::string lettered = number.value + number.letter;
  const std::size_t behind =
      skip_heading_punctuation(text, number.letter_end, std::min(text.size(), number.letter_end + kReach));
  const bool is_item = std::any_of(form.items.begin(), form.items.end(), [&](const ItemDefinition& item) {
    return item.number == lettered && match_item_title(text, behind, item).score >= kTitleScore;
  });
  if (!is_item) return !number.letter_in_brackets;
  number.value = lettered;
  number.end = number.letter_end;
  label.end = std::max(label.end, number.letter_end);
  return false;
}

std::size_t skip_heading_punctuation(std::string_view text, std::size_t at, std::size_t limit) {
  while (at < limit) {
    const Glyph glyph = glyph_at(text, at);
    const bool is_mark = glyph.code == U'.' || glyph.code == U':' || glyph.code == U';' || glyph.code == U',' ||
                         glyph.code == U'-' || glyph.code == U')' || glyph.code == U'_' || glyph.code == U'|' ||
                         glyph.code == 0x2022 || glyph.code == 0xB7 || glyph.code == U'*';
    if (!glyph.is_space() && !glyph.is_invisible() && !is_mark) break;
    at += glyph.length;
  }
  return std::min(at, limit);
}

}  // namespace prefile::parse
