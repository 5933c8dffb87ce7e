#include <algorithm>
#include <utility>

#include "parse/exhibits.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr int kHighestMajor = 108;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

// Reads one number and writes its canonical form.
class NumberReader {
 public:
  NumberReader(std::string_view text, std::size_t at) : text_(text), start_(at), at_(at) {}

  std::optional<ExhibitNumber> read() {
    if (!read_major()) return std::nullopt;
    while (read_part()) {
    }
    if (!ends_well()) return std::nullopt;
    return ExhibitNumber{value_, static_cast<std::uint32_t>(start_), static_cast<std::uint32_t>(at_)};
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  bool read_major();
  bool read_part();
  bool read_bracket(std::size_t opening);
  bool read_suffix(std::size_t from, bool after_mark);
  bool read_letter_and_digits(std::size_t from);
  void add(std::string_view part);
  [[nodiscard]] bool ends_well() const;
  [[nodiscard]] bool begins_range() const;

  std::string_view text_;
  std::size_t start_;
  std::size_t at_;
  std::string value_;
  bool is_data_file_ = false;  // 101.INS and the like keep capitals
  bool has_letters_ = false;
};

bool NumberReader::read_major() {
  int major = 0;
  while (is_digit(peek()) && at_ - start_ < 4) major = major * 10 + (text_[at_++] - '0');
  if (major == 0 || major > kHighestMajor || at_ - start_ > 3 || text_[start_] == '0') return false;
  value_ = text_.substr(start_, at_ - start_);
  is_data_file_ = major == 101;
  return true;
}

// Appends ".1" or "(c)": digits stand behind a point without leading zeros, letters in brackets, each as one part.
void NumberReader::add(std::string_view part) {
  std::size_t digits = 0;
  while (digits < part.size() && is_digit(part[digits])) ++digits;
  if (digits > 0) {
    std::size_t zeros = 0;
    while (zeros + 1 < digits && part[zeros] == '0') ++zeros;
    value_ += '.';
    value_ += part.substr(zeros, digits - zeros);
  }
  const std::string_view letters = part.substr(digits);
  if (letters.empty()) return;
  has_letters_ = true;
  value_ += is_data_file_ ? '.' : '(';
  for (const char c : letters) value_ += is_data_file_ ? upper(c) : lower(c);
  if (!is_data_file_) value_ += ')';
}

// "(c)" and, behind letters, "(1)"; a "(1)" behind digits is a footnote mark.
bool NumberReader::read_bracket(std::size_t opening) {
  constexpr std::size_t kLongest = 5;
  std::size_t end = opening + 1;
  while (end < text_.size() && is_word(text_[end]) && end - opening <= kLongest) ++end;
  if (end == opening + 1 || end >= text_.size() || text_[end] != ')') return false;
  const std::string_view part = text_.substr(opening + 1, end - opening - 1);
  const bool is_number = std::all_of(part.begin(), part.end(), is_digit);
  if (is_number && !has_letters_) return false;
  std::size_t letters = 0;
  while (letters < part.size() && is_letter(part[letters])) ++letters;
  const bool is_mixed = letters > 0 && letters < part.size() &&
                        std::all_of(part.begin() + static_cast<std::ptrdiff_t>(letters), part.end(), is_digit);
  if (is_number) {
    value_.append("(").append(part).append(")");
  } else if (is_mixed) {
    add(part.substr(0, letters));
    value_.append("(").append(part.substr(letters)).append(")");
  } else {
    add(part);
  }
  at_ = end + 1;
  return true;
}

// Letters or digits behind a point, a hyphen, or nothing.
bool NumberReader::read_suffix(std::size_t from, bool after_mark) {
  constexpr std::size_t kLongestDigits = 3;
  constexpr std::size_t kLongestLetters = 3;
  std::size_t end = from;
  while (end < text_.size() && is_digit(text_[end])) ++end;
  const std::size_t digits = end - from;
  while (end < text_.size() && is_letter(text_[end])) ++end;
  const std::size_t letters = end - from - digits;
  if (digits > kLongestDigits || letters > kLongestLetters || digits + letters == 0) return false;
  if (!after_mark && (letters > 2 || digits > 0)) return false;
  if (end < text_.size() && is_word(text_[end])) return false;
  const std::string_view part = text_.substr(from, end - from);
  add(part);
  at_ = end;
  return true;
}

// "A49" behind a point: what "A.49" is, too.
bool NumberReader::read_letter_and_digits(std::size_t from) {
  constexpr std::size_t kLongestDigits = 3;
  if (is_data_file_ || from + 1 >= text_.size() || !is_letter(text_[from])) return false;
  std::size_t end = from + 1;
  while (end < text_.size() && is_digit(text_[end])) ++end;
  const std::size_t digits = end - from - 1;
  if (digits == 0 || digits > kLongestDigits || (end < text_.size() && is_word(text_[end]))) return false;
  add(text_.substr(from, 1));
  add(text_.substr(from + 1, digits));
  at_ = end;
  return true;
}

bool NumberReader::read_part() {
  const char c = peek();
  if (c == '(') return read_bracket(at_);
  if (c == '.' && peek(1) == '(') return read_bracket(at_ + 1);
  if (c == '.' && is_word(peek(1))) return read_suffix(at_ + 1, true) || read_letter_and_digits(at_ + 1);
  if (begins_range()) return false;
  if (c == '-' && is_word(peek(1))) {
    const char next = lower(peek(1));
    const bool is_form = (next == 'k' || next == 'q' || next == 'd') && value_.find('.') == std::string::npos;
    return !is_form && read_suffix(at_ + 1, true);
  }
  return is_letter(c) && read_suffix(at_, false);
}

// "-101.PRE" behind "101.INS": another number of the same kind, not a part of this one.
bool NumberReader::begins_range() const {
  const std::string_view major = major_exhibit_number(value_);
  const std::string_view rest = text_.substr(at_);
  if (!rest.starts_with('-') || value_.size() == major.size() || !rest.substr(1).starts_with(major)) return false;
  const std::string_view behind = rest.substr(1 + major.size());
  return behind.size() > 1 && (behind[0] == '.' || behind[0] == '(') && is_word(behind[1]);
}

bool NumberReader::ends_well() const {
  const char c = peek();
  if (begins_range()) return true;
  if (is_word(c) || c == '%' || c == '/' || c == '-' || c == '$') return c == '-' && !is_word(peek(1));
  const bool is_amount = c == ',' && is_digit(peek(1));
  const bool is_ratio = c == ':' && is_digit(peek(1));
  return !is_amount && !is_ratio && !(c == '.' && is_digit(peek(1)));
}

}  // namespace

std::optional<ExhibitNumber> match_exhibit_number(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_digit(text[at])) return std::nullopt;
  return NumberReader(text, at).read();
}

std::optional<ExhibitNumber> match_lettered_number(std::string_view text, std::size_t at) {
  constexpr std::size_t kMostParts = 5;
  constexpr std::size_t kLongestPart = 3;
  ExhibitNumber number{"99", static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at)};
  std::size_t parts = 0;
  while (at < text.size() && parts < kMostParts && text[at] == '(') {
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != ')' && end - at <= 2 * kLongestPart) {
      const std::size_t start = end;
      while (end < text.size() && end - start < kLongestPart && is_letter(text[end])) ++end;
      const bool has_letters = end > start;
      while (!has_letters && end < text.size() && end - start < kLongestPart && is_digit(text[end])) ++end;
      if (end == start || (parts == 0 && !has_letters)) return std::nullopt;
      number.value += '(';
      for (std::size_t i = start; i < end; ++i) number.value += lower(text[i]);
      number.value += ')';
      ++parts;
      if (end < text.size() && text[end] == '.') ++end;
    }
    if (end >= text.size() || text[end] != ')') return std::nullopt;
    at = end + 1;
    number.end = static_cast<std::uint32_t>(at);
  }
  return parts > 0 ? std::optional(std::move(number)) : std::nullopt;
}

std::optional<std::size_t> match_exhibit_word(std::string_view text, std::size_t at) {
  for (const std::string_view word : {"exhibits", "exhibit", "exh.", "ex-", "ex.", "ex"}) {
    const auto length = text::match_phrase_here(text.substr(std::min(at, text.size())), word);
    if (!length) continue;
    std::size_t end = at + *length;
    if (end < text.size() && is_letter(text[end])) continue;
    end = text::skip_space(text, end);
    for (const std::string_view number : {"numbers", "number", "nos.", "no.", "no"}) {
      const auto more = text::match_phrase_here(text.substr(end), number);
      if (!more) continue;
      end = text::skip_space(text, end + *more);
      break;
    }
    while (end < text.size() && (text[end] == '-' || text[end] == ':' || text[end] == '#' || text[end] == '(')) ++end;
    return text::skip_space(text, end);
  }
  return std::nullopt;
}

std::string canonical_exhibit_number(std::string_view text) {
  constexpr std::string_view kFilingFees = "filing fees";
  const auto is_mark = [](char c) { return c == '(' || c == '*' || c == '+' || c == '#' || c == '['; };
  std::size_t at = text::skip_space(text, 0);
  while (at < text.size() && is_mark(text[at])) ++at;
  at = match_exhibit_word(text, at).value_or(at);
  while (at < text.size() && is_mark(text[at])) ++at;
  if (text::match_phrase_here(text.substr(std::min(at, text.size())), kFilingFees)) return "107";
  const auto number = match_exhibit_number(text, at);
  return number ? number->value : std::string();
}

std::string_view major_exhibit_number(std::string_view canonical) {
  std::size_t end = 0;
  while (end < canonical.size() && is_digit(canonical[end])) ++end;
  return canonical.substr(0, end);
}

}  // namespace prefile::parse
