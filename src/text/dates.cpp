#include "text/dates.h"

#include <array>
#include <cstdint>
#include <string>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::text {
namespace {

constexpr int kEarliestYear = 1800;
constexpr int kLatestYear = 2199;
constexpr int kFirstYearOfTwoDigits = 1970;

// Reads a date piece by piece; a piece that is not there leaves the place alone.
class Reader {
 public:
  Reader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] char32_t peek() const { return at_ < text_.size() ? glyph_at(text_, at_).code : U'\n'; }

  void skip_space() { at_ = text::skip_space(text_, at_); }

  bool take(char32_t code) {
    if (at_ >= text_.size()) return false;
    const Glyph glyph = glyph_at(text_, at_);
    if (glyph.code != code) return false;
    at_ += glyph.length;
    return true;
  }

  /// ASCII letters in any case, with no letter after them.
  bool take_word(std::string_view word) {
    const std::size_t end = at_ + word.size();
    if (end > text_.size() || !equals_ignore_case(text_.substr(at_, word.size()), word)) return false;
    if (end < text_.size() && is_letter(glyph_at(text_, end).code)) return false;
    at_ = end;
    return true;
  }

  /// A number of `least` to `most` digits with no digit after it.
  std::optional<int> take_number(std::size_t least, std::size_t most) {
    std::size_t place = at_;
    int value = 0;
    while (place < text_.size() && place - at_ <= most && is_digit(static_cast<unsigned char>(text_[place]))) {
      value = value * 10 + (text_[place] - '0');
      ++place;
    }
    const std::size_t count = place - at_;
    if (count < least || count > most) return std::nullopt;
    at_ = place;
    return value;
  }

  /// 1 to 12 for a month's name or abbreviation with its full stop.
  std::optional<unsigned> take_month();

 private:
  std::string_view text_;
  std::size_t at_;
};

constexpr std::uint32_t pack(char a, char b, char c) {
  const auto lower = [](char letter) { return static_cast<std::uint32_t>(static_cast<unsigned char>(letter)) | 0x20U; };
  return lower(a) << 16U | lower(b) << 8U | lower(c);
}

struct MonthName {
  std::uint32_t start;  // the three letters that tell a month
  std::string_view rest;
  std::string_view other_rest;  // of an abbreviation longer than three
};

constexpr std::array<MonthName, 12> kMonths{{
    {pack('j', 'a', 'n'), "uary", ""},
    {pack('f', 'e', 'b'), "ruary", ""},
    {pack('m', 'a', 'r'), "ch", ""},
    {pack('a', 'p', 'r'), "il", ""},
    {pack('m', 'a', 'y'), "", ""},
    {pack('j', 'u', 'n'), "e", ""},
    {pack('j', 'u', 'l'), "y", ""},
    {pack('a', 'u', 'g'), "ust", ""},
    {pack('s', 'e', 'p'), "tember", "t"},
    {pack('o', 'c', 't'), "ober", ""},
    {pack('n', 'o', 'v'), "ember", ""},
    {pack('d', 'e', 'c'), "ember", ""},
}};

// 1 to 12 when the three letters at `at` begin a month's name.
std::optional<unsigned> month_starting_at(std::string_view text, std::size_t at) {
  if (text.size() < 3 || at > text.size() - 3) return std::nullopt;
  const std::uint32_t start = pack(text[at], text[at + 1], text[at + 2]);
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    if (kMonths[i].start == start) return i + 1;
  }
  return std::nullopt;
}

std::optional<unsigned> Reader::take_month() {
  const auto month = month_starting_at(text_, at_);
  if (!month) return std::nullopt;
  const MonthName& name = kMonths[*month - 1];
  for (const std::string_view rest : {name.rest, name.other_rest, std::string_view{}}) {
    Reader word(text_, at_ + 3);
    if (!word.take_word(rest)) continue;
    word.take(U'.');
    *this = word;
    return month;
  }
  return std::nullopt;
}

int widen_year(int two_digits) {
  const int century = kFirstYearOfTwoDigits / 100 * 100;
  const int year = century + two_digits;
  return year < kFirstYearOfTwoDigits ? year + 100 : year;
}

// Four digits, or two after an apostrophe.
std::optional<int> take_year(Reader& reader) {
  if (reader.take(U'\'')) {
    const auto digits = reader.take_number(2, 2);
    if (digits) return widen_year(*digits);
    return std::nullopt;
  }
  return reader.take_number(4, 4);
}

void take_ordinal(Reader& reader) {
  Reader ahead = reader;
  ahead.skip_space();
  for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
    if (!ahead.take_word(suffix)) continue;
    reader = ahead;
    return;
  }
}

std::optional<DateMatch> make_match(std::optional<int> year, unsigned month, int day, std::size_t start,
                                    const Reader& reader) {
  if (!year || *year < kEarliestYear || *year > kLatestYear) return std::nullopt;
  const char32_t next = reader.peek();
  if (is_word_character(next)) return std::nullopt;
  const auto date = make_date(*year, month, static_cast<unsigned>(day));
  if (!date) return std::nullopt;
  return DateMatch{*date, start, reader.at()};
}

// "March 8, 2017"
std::optional<DateMatch> read_month_first(std::string_view text, std::size_t start) {
  Reader reader(text, start);
  const auto month = reader.take_month();
  if (!month) return std::nullopt;
  reader.skip_space();
  const auto day = reader.take_number(1, 2);
  if (!day) return std::nullopt;
  take_ordinal(reader);
  const std::size_t after_day = reader.at();
  reader.skip_space();
  if (reader.take(U',') || reader.take(U'.')) reader.skip_space();
  if (reader.at() == after_day) return std::nullopt;
  const auto year = take_year(reader);
  return make_match(year, *month, *day, start, reader);
}

// "8 March 2017", "8th day of March, 2017", "8-Mar-17"
std::optional<DateMatch> read_day_first(std::string_view text, std::size_t start) {
  Reader reader(text, start);
  const auto day = reader.take_number(1, 2);
  if (!day) return std::nullopt;
  if (reader.take(U'-')) {
    const auto month = reader.take_month();
    if (!month || !reader.take(U'-')) return std::nullopt;
    auto year = reader.take_number(4, 4);
    if (!year) {
      const auto digits = reader.take_number(2, 2);
      if (digits) year = widen_year(*digits);
    }
    return make_match(year, *month, *day, start, reader);
  }
  take_ordinal(reader);
  reader.skip_space();
  if (reader.take_word("day")) reader.skip_space();
  if (reader.take_word("of")) reader.skip_space();
  const auto month = reader.take_month();
  if (!month) return std::nullopt;
  reader.skip_space();
  if (reader.take(U',')) reader.skip_space();
  const auto year = take_year(reader);
  return make_match(year, *month, *day, start, reader);
}

bool is_joiner(char32_t code) { return code == U'/' || code == U'-'; }

// "3/8/2017", "03-08-17", "2017-03-08", the same mark twice.
std::optional<DateMatch> read_numbers(std::string_view text, std::size_t start) {
  Reader reader(text, start);
  std::array<int, 3> parts{};
  const bool is_year_first = Reader(text, start).take_number(4, 4).has_value();
  const char32_t joiner = [&] {
    Reader ahead(text, start);
    (void)ahead.take_number(1, 4);
    return ahead.peek();
  }();
  if (!is_joiner(joiner)) return std::nullopt;
  bool has_short_year = false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0 && !reader.take(joiner)) return std::nullopt;
    const bool is_year = i == (is_year_first ? 0U : 2U);
    std::optional<int> number = is_year ? reader.take_number(4, 4) : reader.take_number(1, 2);
    if (!number && is_year && !is_year_first) {
      number = reader.take_number(2, 2);
      has_short_year = true;
    }
    if (!number) return std::nullopt;
    parts[i] = *number;
  }
  Reader after = reader;
  if (is_joiner(after.peek()) && after.take(after.peek()) && is_digit(after.peek())) return std::nullopt;
  if (is_year_first) return make_match(parts[0], static_cast<unsigned>(parts[1]), parts[2], start, reader);
  const int year = has_short_year ? widen_year(parts[2]) : parts[2];
  return make_match(year, static_cast<unsigned>(parts[0]), parts[1], start, reader);
}

// Whether a number at `at` is the middle of something longer: a file number, a telephone number, a decimal.
bool continues_number(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const Glyph before = glyph_before(text, at);
  if (is_word_character(before.code)) return true;
  const bool is_mark = is_joiner(before.code) || before.code == U'.';
  if (!is_mark || at == before.length) return false;
  return is_digit(glyph_before(text, at - before.length).code);
}

std::optional<DateMatch> read_date(std::string_view text, std::size_t at) {
  const char32_t first = glyph_at(text, at).code;
  if (is_digit(first)) {
    if (continues_number(text, at)) return std::nullopt;
    if (const auto match = read_numbers(text, at)) return match;
    return read_day_first(text, at);
  }
  if (at > 0 && is_letter(glyph_before(text, at).code)) return std::nullopt;
  return read_month_first(text, at);
}

bool is_digit_byte(char c) { return c >= '0' && c <= '9'; }
bool is_letter_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// A first look at bytes, which nearly every place fails.
bool may_begin_date(std::string_view text, std::size_t at) {
  const char c = text[at];
  const char before = at == 0 ? ' ' : text[at - 1];
  if (is_letter_byte(c)) {
    return !is_letter_byte(before) && month_starting_at(text, at).has_value();
  }
  if (!is_digit_byte(c) || is_digit_byte(before)) return false;
  std::size_t end = at + 1;
  while (end < text.size() && end - at < 5 && is_digit_byte(text[end])) ++end;
  if (end - at == 3 || end - at == 5 || end >= text.size()) return false;
  return std::string_view(".,;:)%$*").find(text[end]) == std::string_view::npos;
}

}  // namespace

std::optional<DateMatch> find_date(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (!may_begin_date(text, at)) continue;
    if (const auto match = read_date(text, at)) return match;
  }
  return std::nullopt;
}

std::vector<DateMatch> find_dates(std::string_view text) {
  std::vector<DateMatch> dates;
  for (auto match = find_date(text); match; match = find_date(text, match->end)) dates.push_back(*match);
  return dates;
}

}  // namespace prefile::text
