#include "parse/items_heading.h"

#include <algorithm>
#include <array>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

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

// "1114(b)(2) of Regulation AB": items that asset-backed issuers answer in other forms.
std::optional<ItemNumber> take_regulation_ab(Reader& reader, ItemNumber number) {
  constexpr std::size_t kMostParagraphs = 3;
  Reader ahead = reader;
  for (std::size_t i = 0; i < kMostParagraphs; ++i) {
    const std::size_t start = ahead.at;
    if (!take_paragraph_letter(ahead)) break;
    number.value += text::to_lower_ascii(ahead.text.substr(start, ahead.at - start));
  }
  number.end = static_cast<std::uint32_t>(ahead.at);
  const auto name = text::match_phrase_here(ahead.text.substr(ahead.at), " of regulation ab");
  if (!name) return std::nullopt;
  ahead.at += *name;
  reader = ahead;
  return number;
}

// "1", "1A", "9A(T)", "16F".
std::optional<ItemNumber> take_lettered(Reader& reader) {
  Reader ahead = reader;
  ItemNumber number;
  number.start = static_cast<std::uint32_t>(ahead.at);
  number.value = ahead.take_digits();
  if (number.value.size() == 4 && number.value.starts_with("11")) {
    reader = ahead;
    return take_regulation_ab(reader, std::move(number));
  }
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

}  // namespace prefile::parse
