#include "parse/items_heading.h"

#include <algorithm>
#include <array>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using text::Glyph;
using text::glyph_at;

// Reads a text from one place on.
struct Reader {
  std::string_view text;
  std::size_t at;

  [[nodiscard]] char32_t peek() const { return at < text.size() ? glyph_at(text, at).code : 0xFFFF; }
  void next() { at += glyph_at(text, at).length; }
  void skip_space() { at = text::skip_space(text, at); }
  bool take(char32_t code) {
    if (peek() != code) return false;
    next();
    return true;
  }
  bool take_word(std::string_view word) {
    const auto length = text::match_phrase_here(text.substr(at), word);
    if (!length) return false;
    const std::size_t end = at + *length;
    if (end < text.size() && text::is_letter(glyph_at(text, end).code)) return false;
    at = end;
    return true;
  }
  std::string take_digits() {
    std::string digits;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && digits.size() < 4) digits += text[at++];
    return digits;
  }
};

bool is_digit_at(const Reader& reader, std::size_t at) {
  return at < reader.text.size() && reader.text[at] >= '0' && reader.text[at] <= '9';
}

// The digits behind the point of "5.02", also when a space strayed in: "5 .02", "5. 02".
std::optional<std::string> take_minor(Reader& reader) {
  Reader ahead = reader;
  ahead.skip_space();
  const bool gap_before = ahead.at != reader.at;
  if (!ahead.take(U'.')) return std::nullopt;
  const std::size_t behind_point = ahead.at;
  ahead.skip_space();
  const bool has_gap = gap_before || ahead.at != behind_point;
  const std::string minor = ahead.take_digits();
  const bool is_whole = !text::is_word_character(ahead.peek());
  if (minor.empty() || minor.size() > 2 || !is_whole) return std::nullopt;
  if (has_gap && (minor.size() != 2 || minor[0] != '0')) return std::nullopt;
  reader = ahead;
  return minor;
}

std::optional<ItemNumber> take_sectioned(Reader& reader) {
  Reader ahead = reader;
  ItemNumber number;
  number.start = static_cast<std::uint32_t>(ahead.at);
  const std::string major = ahead.take_digits();
  if (major.size() == 3 && major[1] == '0' && !text::is_word_character(ahead.peek())) {
    number.value = major.substr(0, 1) + "." + major.substr(1);
    number.is_misspelt = true;
  } else if (major.size() == 1) {
    const auto minor = take_minor(ahead);
    if (!minor) return std::nullopt;
    number.is_misspelt = minor->size() == 1;
    number.value = major + (number.is_misspelt ? ".0" : ".") + *minor;
  } else {
    return std::nullopt;
  }
  number.end = static_cast<std::uint32_t>(ahead.at);
  reader = ahead;
  return number;
}

std::optional<ItemNumber> take_whole(Reader& reader) {
  Reader ahead = reader;
  ItemNumber number;
  number.start = static_cast<std::uint32_t>(ahead.at);
  number.value = ahead.take_digits();
  if (number.value.empty() || number.value.size() > 2 || number.value[0] == '0') return std::nullopt;
  if (ahead.peek() == U'.' && is_digit_at(ahead, ahead.at + 1)) return std::nullopt;
  if (text::is_digit(ahead.peek())) return std::nullopt;
  number.end = static_cast<std::uint32_t>(ahead.at);
  reader = ahead;
  return number;
}

constexpr std::string_view kItemLetters = "abcdefghijk";

// The letter at the reader when no other letter or digit follows.
char take_single_letter(Reader& reader) {
  const char32_t code = reader.peek();
  if (code >= 0x80 || kItemLetters.find(static_cast<char>(code)) == std::string_view::npos) return 0;
  Reader ahead = reader;
  ahead.next();
  const bool is_transitional =
      ahead.peek() == U't' && !text::is_word_character(Reader{ahead.text, ahead.at + 1}.peek());
  if (text::is_word_character(ahead.peek()) && !is_transitional) return 0;
  reader = ahead;
  return static_cast<char>(code - U'a' + U'A');
}

// "(T)" or "T" of the items that applied for a transitional time.
bool take_transition_mark(Reader& reader) {
  Reader ahead = reader;
  ahead.skip_space();
  const bool has_bracket = ahead.take(U'(');
  if (!has_bracket && ahead.at != reader.at) return false;
  if (!ahead.take(U't')) return false;
  if (has_bracket ? !ahead.take(U')') : text::is_word_character(ahead.peek())) return false;
  reader = ahead;
  return true;
}

// "3.D", "3 D." or "7(a)": the letter behind a number that has none.
void read_letter_apart(Reader reader, ItemNumber& number) {
  const bool has_point = reader.take(U'.');
  const std::size_t behind = reader.at;
  reader.skip_space();
  const bool has_bracket = reader.take(U'(');
  if (!has_point && !has_bracket && behind == reader.at) return;
  const char letter = take_single_letter(reader);
  if (letter == 0) return;
  const bool is_closed = has_bracket ? reader.take(U')') : reader.peek() == U'.' || reader.peek() == U':';
  if (!is_closed && !(has_point && behind + 1 == reader.at)) return;
  number.letter = letter;
  number.letter_end = static_cast<std::uint32_t>(reader.at);
  number.letter_in_brackets = has_bracket;
}

// "1", "1A", "9A(T)", "16F".
std::optional<ItemNumber> take_lettered(Reader& reader) {
  Reader ahead = reader;
  ItemNumber number;
  number.start = static_cast<std::uint32_t>(ahead.at);
  number.value = ahead.take_digits();
  if (number.value.empty() || number.value.size() > 2 || number.value[0] == '0') return std::nullopt;
  if (ahead.peek() == U'.' && is_digit_at(ahead, ahead.at + 1)) return std::nullopt;
  if (const char letter = take_single_letter(ahead)) number.value += letter;
  if (take_transition_mark(ahead)) number.value += "(T)";
  if (text::is_word_character(ahead.peek())) return std::nullopt;
  if (text::is_digit(static_cast<char32_t>(number.value.back()))) read_letter_apart(ahead, number);
  number.end = static_cast<std::uint32_t>(ahead.at);
  reader = ahead;
  return number;
}

std::optional<ItemNumber> take_number(Reader& reader, Numbering numbering) {
  switch (numbering) {
    case Numbering::sectioned: return take_sectioned(reader);
    case Numbering::whole: return take_whole(reader);
    case Numbering::lettered: return take_lettered(reader);
  }
  return std::nullopt;
}

// "(d)" or "(1)".
bool take_paragraph_letter(Reader& reader) {
  Reader ahead = reader;
  if (!ahead.take(U'(')) return false;
  std::size_t count = 0;
  while (text::is_word_character(ahead.peek()) && count < 4) {
    ahead.next();
    ++count;
  }
  if (count == 0 || !ahead.take(U')')) return false;
  reader = ahead;
  return true;
}

bool take_connector(Reader& reader) {
  reader.skip_space();
  bool taken = false;
  for (const char32_t mark : {U',', U';', U'/', U'&', U'-'}) taken = reader.take(mark) || taken;
  reader.skip_space();
  for (const std::string_view word : {"and", "through", "to", "or"}) taken = reader.take_word(word) || taken;
  reader.skip_space();
  return taken;
}

// "(b), (c) and (e)" right behind a number.
void take_paragraph_letters(Reader& reader) {
  if (!take_paragraph_letter(reader)) return;
  while (true) {
    Reader ahead = reader;
    if (!take_paragraph_letter(ahead)) {
      if (!take_connector(ahead) || !take_paragraph_letter(ahead)) return;
    }
    reader = ahead;
  }
}

bool take_item_word(Reader& reader) { return reader.take_word("items") || reader.take_word("item"); }

void take_rest_of_list(Reader& reader, Numbering numbering, ItemLabel& label) {
  constexpr std::size_t kMostNumbers = 12;
  while (label.numbers.size() < kMostNumbers) {
    Reader ahead = reader;
    const bool had_point = ahead.take(U'.');
    const std::size_t connector = ahead.at;
    if (!take_connector(ahead)) return;
    const std::string_view written = ahead.text.substr(connector, ahead.at - connector);
    const bool says_item = take_item_word(ahead);
    if (had_point && !says_item) return;
    ahead.skip_space();
    auto number = take_number(ahead, numbering);
    if (!number) return;
    take_paragraph_letters(ahead);
    label.is_range = label.is_range || text::has_phrase(written, "through") || text::has_phrase(written, "to") ||
                     (numbering != Numbering::sectioned && !says_item && written.find('-') != std::string_view::npos);
    label.numbers.push_back(std::move(*number));
    reader = ahead;
  }
}

std::optional<ItemLabel> take_numbers(Reader& reader, Numbering numbering, ItemLabel label) {
  auto number = take_number(reader, numbering);
  if (!number) return std::nullopt;
  label.numbers.push_back(std::move(*number));
  take_paragraph_letters(reader);
  take_rest_of_list(reader, numbering, label);
  label.end = static_cast<std::uint32_t>(reader.at);
  return label;
}

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

Numbering numbering_of(const FormDefinition& form) {
  const bool has_sections = std::any_of(form.items.begin(), form.items.end(),
                                        [](const ItemDefinition& item) { return !item.section.empty(); });
  return has_sections ? Numbering::sectioned : Numbering::lettered;
}

std::optional<ItemLabel> match_item_label(std::string_view text, std::size_t at, Numbering numbering) {
  Reader reader{text, at};
  ItemLabel label;
  label.start = static_cast<std::uint32_t>(at);
  const auto letters = text::match_phrase_here(text.substr(at), "item");
  if (!letters) return std::nullopt;
  reader.at += *letters;
  reader.take(U's');
  const std::size_t behind_word = reader.at;
  reader.skip_space();
  for (const char32_t mark : {U'.', U':', U'#', U'-'}) reader.take(mark);
  reader.take_word("no.");
  reader.skip_space();
  label.number_on_new_line = text.substr(behind_word, reader.at - behind_word).find('\n') != std::string_view::npos;
  return take_numbers(reader, numbering, std::move(label));
}

std::optional<ItemLabel> match_bare_item_number(std::string_view text, std::size_t at, Numbering numbering) {
  Reader reader{text, at};
  ItemLabel label;
  label.start = static_cast<std::uint32_t>(at);
  label.has_word = false;
  return take_numbers(reader, numbering, std::move(label));
}

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
    if (word.folded.empty()) break;
    from = word.end;
    const auto found = std::find(wanted.begin(), wanted.end(), word.folded);
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
