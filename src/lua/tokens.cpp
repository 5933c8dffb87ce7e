#include "lua/tokens.h"

#include <algorithm>
#include <array>
#include <string>

namespace prefile::lua {
namespace {

constexpr std::array<std::string_view, 22> kKeywords{
    "and", "break", "do",  "else", "elseif", "end",    "false",  "for",  "function", "goto",  "if",
    "in",  "local", "nil", "not",  "or",     "repeat", "return", "then", "true",     "until", "while"};
constexpr std::array<std::string_view, 10> kLongSigns{"...", "<<", ">>", "//", "==", "~=", "<=", ">=", "::", ".."};

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

class Cutter {
 public:
  explicit Cutter(std::string_view source) : source_(source) {}

  std::vector<SourceToken> cut() {
    while (at_ < source_.size()) step();
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }

  void step() {
    const char c = peek();
    if (is_space(c)) {
      advance(at_ + 1);
    } else if (c == '-' && peek(1) == '-') {
      skip_comment();
    } else if (is_name_start(c)) {
      std::size_t end = at_;
      while (end < source_.size() && (is_name_start(source_[end]) || is_digit(source_[end]))) ++end;
      const std::string_view word = source_.substr(at_, end - at_);
      const bool is_keyword = std::find(kKeywords.begin(), kKeywords.end(), word) != kKeywords.end();
      take(is_keyword ? SourceTokenKind::keyword : SourceTokenKind::name, end);
    } else if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
      take(SourceTokenKind::number, end_of_number());
    } else if (c == '"' || c == '\'') {
      take(SourceTokenKind::string, end_of_string(c));
    } else if (const std::size_t end = end_of_long_bracket(at_); end != 0) {
      take(SourceTokenKind::string, end);
    } else {
      take(SourceTokenKind::sign, at_ + sign_size());
    }
  }

  void take(SourceTokenKind kind, std::size_t end) {
    tokens_.push_back({kind, source_.substr(at_, end - at_), line_});
    advance(end);
  }

  void advance(std::size_t end) {
    const auto from = source_.begin() + static_cast<std::ptrdiff_t>(at_);
    const auto to = source_.begin() + static_cast<std::ptrdiff_t>(end);
    line_ += static_cast<std::uint32_t>(std::count(from, to, '\n'));
    at_ = end;
  }

  void skip_comment() {
    const std::size_t long_end = end_of_long_bracket(at_ + 2);
    advance(long_end != 0 ? long_end : std::min(source_.find('\n', at_), source_.size()));
  }

  /// The end of the long bracket that opens at `at`; 0 when none does.
  [[nodiscard]] std::size_t end_of_long_bracket(std::size_t at) const {
    if (at >= source_.size() || source_[at] != '[') return 0;
    std::size_t inner = at + 1;
    while (inner < source_.size() && source_[inner] == '=') ++inner;
    if (inner >= source_.size() || source_[inner] != '[') return 0;
    const std::string close = "]" + std::string(inner - at - 1, '=') + "]";
    const std::size_t end = source_.find(close, inner);
    return end == std::string_view::npos ? source_.size() : end + close.size();
  }

  [[nodiscard]] std::size_t end_of_string(char quote) const {
    std::size_t end = at_ + 1;
    while (end < source_.size() && source_[end] != quote && source_[end] != '\n') end += source_[end] == '\\' ? 2 : 1;
    return std::min(end + 1, source_.size());
  }

  [[nodiscard]] std::size_t end_of_number() const {
    std::size_t end = at_;
    while (end < source_.size()) {
      const char c = source_[end];
      const bool is_sign = (c == '+' || c == '-') && (source_[end - 1] == 'e' || source_[end - 1] == 'E');
      if (!is_name_start(c) && !is_digit(c) && c != '.' && !is_sign) break;
      ++end;
    }
    return end;
  }

  [[nodiscard]] std::size_t sign_size() const {
    for (const std::string_view sign : kLongSigns) {
      if (source_.substr(at_, sign.size()) == sign) return sign.size();
    }
    return 1;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::vector<SourceToken> tokens_;
};

}  // namespace

std::vector<SourceToken> tokens_of(std::string_view source) { return Cutter(source).cut(); }

}  // namespace prefile::lua
