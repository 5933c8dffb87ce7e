#include "parse/cover_values.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/glyphs.h"

namespace prefile::parse {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

/// After a dash at `at`, with a space on either side allowed; `at` itself when there is none.
std::size_t after_dash(std::string_view text, std::size_t at) {
  std::size_t next = at;
  if (next < text.size() && text[next] == ' ') ++next;
  if (next >= text.size()) return at;
  const text::Glyph glyph = text::glyph_at(text, next);
  if (glyph.code != U'-') return at;
  next += glyph.length;
  if (next < text.size() && text[next] == ' ') ++next;
  return next;
}

bool begins_number(std::string_view text, std::size_t at) {
  if (!is_digit(text[at])) return false;
  if (at == 0) return true;
  const text::Glyph before = text::glyph_before(text, at);
  return !text::is_word_character(before.code) && before.code != U'-';
}

bool ends_number(std::string_view text, std::size_t end) {
  if (end >= text.size()) return true;
  const text::Glyph after = text::glyph_at(text, end);
  return !text::is_word_character(after.code);
}

/// `001-36598` at `at`, with a suffix of a co-registrant: `-01`.
std::optional<text::Match> file_number_at(std::string_view text, std::size_t at) {
  const std::size_t prefix = digits_at(text, at);
  if (prefix < 1 || prefix > 3) return std::nullopt;
  const std::size_t second = after_dash(text, at + prefix);
  if (second == at + prefix) return std::nullopt;
  const std::size_t serial = digits_at(text, second);
  if (serial < 2 || serial > 6) return std::nullopt;
  std::size_t end = second + serial;
  const std::size_t third = after_dash(text, end);
  if (third != end) {
    const std::size_t suffix = digits_at(text, third);
    if (suffix >= 1 && suffix <= 3) end = third + suffix;
  }
  // A letter closes old numbers: 33-12345-A, 2-12345-NY.
  if (end + 1 < text.size() && text[end] == '-' && is_upper(text[end + 1])) {
    end += 2;
    while (end < text.size() && is_upper(text[end])) ++end;
  }
  const bool goes_on = end + 1 < text.size() && text[end] == '-' && is_digit(text[end + 1]);
  if (goes_on || !ends_number(text, end)) return std::nullopt;
  return text::Match{at, end};
}

std::optional<text::Match> irs_number_at(std::string_view text, std::size_t at) {
  const std::size_t first = digits_at(text, at);
  if (first == 9) return ends_number(text, at + 9) ? std::optional(text::Match{at, at + 9}) : std::nullopt;
  if (first != 2) return std::nullopt;
  const std::size_t second = after_dash(text, at + 2);
  if (second == at + 2) return std::nullopt;
  const std::size_t serial = digits_at(text, second);
  if (serial < 6 || serial > 8 || !ends_number(text, second + serial)) return std::nullopt;
  return text::Match{at, second + serial};
}

/// Ends of a North American or international number; at least seven digits.
std::optional<text::Match> telephone_at(std::string_view text, std::size_t at) {
  std::size_t digits = 0;
  std::size_t end = at;
  std::size_t next = at;
  while (next < text.size()) {
    const text::Glyph glyph = text::glyph_at(text, next);
    const bool is_number = text::is_digit(glyph.code);
    const bool is_joint = glyph.code == U'-' || glyph.code == U' ' || glyph.code == U'(' || glyph.code == U')' ||
                          glyph.code == U'.' || glyph.code == U'/' || glyph.code == U'+';
    if (!is_number && !is_joint) break;
    next += glyph.length;
    if (is_number) {
      ++digits;
      end = next;
    }
  }
  if (digits < 7 || digits > 18) return std::nullopt;
  return text::Match{at, end};
}

}  // namespace

std::vector<text::Match> find_file_numbers(std::string_view text) {
  std::vector<text::Match> numbers;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_number(text, at)) continue;
    const auto number = file_number_at(text, at);
    if (!number.has_value()) continue;
    numbers.push_back(*number);
    at = number->end - 1;
  }
  return numbers;
}

std::optional<text::Match> find_irs_number(std::string_view text) {
  std::optional<text::Match> last;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_number(text, at)) continue;
    const auto number = irs_number_at(text, at);
    if (!number.has_value()) continue;
    // A file number may look like a short IRS number, never like a whole one.
    const bool is_whole = text::digits_of(text.substr(number->start, number->end - number->start)).size() == 9;
    if (is_whole || !last.has_value()) last = number;
    at = number->end - 1;
  }
  return last;
}

std::optional<text::Match> find_telephone(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const bool may_start = is_digit(text[at]) || text[at] == '(' || text[at] == '+';
    const bool is_fresh = at == 0 || !text::is_word_character(text::glyph_before(text, at).code);
    if (!may_start || !is_fresh) {
      ++at;
      continue;
    }
    if (const auto number = telephone_at(text, at)) return number;
    // Whatever was read here holds too few digits wherever it is begun.
    while (at < text.size() &&
           (is_digit(text[at]) || std::string_view("-+(). /").find(text[at]) != std::string_view::npos))
      ++at;
  }
  return std::nullopt;
}

std::optional<text::Match> find_trailing_zip(std::string_view text) {
  const std::string_view trimmed = text::trim(text);
  const auto offset = static_cast<std::size_t>(trimmed.data() - text.data());
  const auto from_end = [&](std::size_t length) -> std::optional<std::size_t> {
    if (trimmed.size() < length) return std::nullopt;
    const std::size_t at = trimmed.size() - length;
    if (at > 0 && text::is_word_character(text::glyph_before(trimmed, at).code)) return std::nullopt;
    return at;
  };
  constexpr std::array<std::string_view, 4> kShapes{"00000-0000", "00000", "A0A 0A0", "A0A0A0"};
  for (const std::string_view shape : kShapes) {
    const auto at = from_end(shape.size());
    if (!at.has_value()) continue;
    const std::string_view code = trimmed.substr(*at);
    const bool fits = std::equal(code.begin(), code.end(), shape.begin(), [](char c, char kind) {
      return kind == '0' ? is_digit(c) : kind == 'A' ? is_upper(c) : c == kind;
    });
    if (fits) return text::Match{offset + *at, offset + trimmed.size()};
  }
  return std::nullopt;
}

bool says_nothing(std::string_view text) {
  constexpr std::array<std::string_view, 13> kNothing{
      "not applicable", "na",   "n a",           "none",          "no change",     "not changed", "inapplicable", "nil",
      "unchanged",      "same", "same as above", "not available", "does not apply"};
  const std::string folded = text::fold(text);
  return folded.empty() || std::find(kNothing.begin(), kNothing.end(), folded) != kNothing.end();
}

}  // namespace prefile::parse
