#include "text/dates.h"

#include <array>
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

  /// A whole word of ASCII letters, any case.
  bool take_word(std::string_view word) {
    std::size_t place = at_;
    for (const char letter : word) {
      if (place >= text_.size()) return false;
      const Glyph glyph = glyph_at(text_, place);
      if (glyph.code != static_cast<char32_t>(letter)) return false;
      place += glyph.length;
    }
    if (place < text_.size() && is_letter(glyph_at(text_, place).code)) return false;
    at_ = place;
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

struct MonthName {
  std::string_view name;
  unsigned month;
};

constexpr std::array kMonths{
    MonthName{"january", 1},   MonthName{"jan", 1},    MonthName{"february", 2},  MonthName{"feb", 2},
    MonthName{"march", 3},     MonthName{"mar", 3},    MonthName{"april", 4},     MonthName{"apr", 4},
    MonthName{"may", 5},       MonthName{"june", 6},   MonthName{"jun", 6},       MonthName{"july", 7},
    MonthName{"jul", 7},       MonthName{"august", 8}, MonthName{"aug", 8},       MonthName{"september", 9},
    MonthName{"sept", 9},      MonthName{"sep", 9},    MonthName{"october", 10},  MonthName{"oct", 10},
    MonthName{"november", 11}, MonthName{"nov", 11},   MonthName{"december", 12}, MonthName{"dec", 12},
};

std::optional<unsigned> Reader::take_month() {
  const char32_t first = peek();
  for (const MonthName& each : kMonths) {
    if (first != static_cast<char32_t>(each.name.front()) || !take_word(each.name)) continue;
    take(U'.');
    return each.month;
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

// Letters that begin a month's name.
constexpr std::string_view kMonthInitials = "jfmasond";

bool may_begin_date(unsigned char byte) {
  if (byte >= '0' && byte <= '9') return true;
  return kMonthInitials.find(static_cast<char>(byte | 0x20U)) != std::string_view::npos;
}

}  // namespace

std::optional<DateMatch> find_date(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (!may_begin_date(static_cast<unsigned char>(text[at]))) continue;
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
