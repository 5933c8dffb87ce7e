#include "lua/source_check.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace prefile::lua {
namespace {

constexpr std::size_t kLongestSource = 256ULL * 1024;
constexpr std::size_t kDeepestNesting = 100;
constexpr std::size_t kMostJumps = 1000;  // a label counts twice
// Lua 5.4.4 can compile operators wrongly in functions with more than 255 constants.
constexpr std::size_t kMostConstants = 250;

constexpr std::array<std::string_view, 22> kKeywords{
    "and", "break", "do",  "else", "elseif", "end",    "false",  "for",  "function", "goto",  "if",
    "in",  "local", "nil", "not",  "or",     "repeat", "return", "then", "true",     "until", "while"};
constexpr std::array<std::string_view, 4> kBlockStarts{"do", "function", "if", "repeat"};
constexpr std::string_view kOperators = "+-*/%^&|~<>=";

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A function being read: what may become its constants.
struct Function {
  std::vector<std::string_view> constants;
  std::size_t operators = 0;
  std::size_t folded = 0;  ///< operations on numbers, whose results become constants too
  std::size_t line = 1;
};

class Checker {
 public:
  Checker(std::string_view source, std::string_view name) : source_(source), name_(name) { functions_.emplace_back(); }

  Status check() {
    if (source_.size() > kLongestSource) return refuse("the file is longer than 256 KiB; split it");
    while (!is_over_ && at_ < source_.size()) {
      read_token();
      if (fault_ != nullptr) return refuse(fault_);
    }
    while (!functions_.empty() && fault_ == nullptr) close_function();
    if (fault_ != nullptr) return refuse(fault_);
    return Done{};
  }

 private:
  [[nodiscard]] Status refuse(const std::string& message) const {
    return Error{ErrorCode::bad_rule, message, std::string(name_) + ":" + std::to_string(line_)};
  }

  [[nodiscard]] char at(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }

  void read_token() {
    const std::size_t start = at_;
    read_any();
    const std::string_view token = source_.substr(start, at_ - start);
    if (token != " " && token != "\n") was_number_ = is_digit(token.front());
  }

  void read_any() {
    const char c = at();
    if (c == '\n') {
      ++line_;
      ++at_;
    } else if (c == '-' && at(1) == '-') {
      skip_comment();
    } else if (is_name_start(c)) {
      read_word();
    } else if (is_digit(c) || (c == '.' && is_digit(at(1)))) {
      read_number();
    } else if (c == '"' || c == '\'') {
      read_string();
    } else if (c == '[' && long_bracket_level() != kNone) {
      const std::size_t start = at_;
      skip_long_bracket();
      note_constant(source_.substr(start, at_ - start));
    } else {
      read_sign();
    }
  }

  void read_sign() {
    const char c = at();
    if (c == ':' && at(1) == ':') {
      count_jump();
      at_ += 2;
      return;
    }
    if (c == '(' || c == '[' || c == '{') open("bracket");
    if (c == ')' || c == ']' || c == '}') close();
    const bool is_assignment = c == '=' && at(1) != '=';
    at_ += c == '=' && at(1) == '=' ? 2 : 1;
    if (is_assignment || kOperators.find(c) == std::string_view::npos) return;
    ++functions_.back().operators;
    std::size_t next = at_;
    while (next < source_.size() && source_[next] == ' ') ++next;
    if (was_number_ || (next < source_.size() && is_digit(source_[next]))) ++functions_.back().folded;
  }

  void read_word() {
    const std::size_t start = at_;
    while (is_name_start(at()) || is_digit(at())) ++at_;
    const std::string_view word = source_.substr(start, at_ - start);
    if (word == "_ENV") fault_ = "'_ENV' is not available to rules";
    if (word == "goto") count_jump();
    if (is_one_of(kBlockStarts, word)) open(word);
    if (word == "end" || word == "until") close();
    if (!is_one_of(kKeywords, word)) note_constant(word);
  }

  void read_number() {
    const std::size_t start = at_;
    const bool is_hex = at() == '0' && (at(1) == 'x' || at(1) == 'X');
    while (is_name_start(at()) || is_digit(at()) || at() == '.') {
      const char c = at();
      const bool is_exponent = is_hex ? (c == 'p' || c == 'P') : (c == 'e' || c == 'E');
      ++at_;
      if (is_exponent && (at() == '+' || at() == '-')) ++at_;
    }
    note_constant(source_.substr(start, at_ - start));
  }

  void read_string() {
    const std::size_t start = at_;
    const char quote = source_[at_++];
    while (at_ < source_.size() && at() != quote) {
      if (at() == '\\') ++at_;
      if (at() == '\n') ++line_;
      ++at_;
    }
    ++at_;
    is_over_ = at_ > source_.size();
    if (!is_over_) note_constant(source_.substr(start, at_ - start));
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  /// Number of '=' in the long bracket that opens here.
  [[nodiscard]] std::size_t long_bracket_level() const {
    std::size_t level = 0;
    while (at(1 + level) == '=') ++level;
    return at(1 + level) == '[' ? level : kNone;
  }

  void skip_long_bracket() {
    const std::string closing = "]" + std::string(long_bracket_level(), '=') + "]";
    const std::size_t end = source_.find(closing, at_ + closing.size());
    is_over_ = end == std::string_view::npos;
    const std::size_t stop = is_over_ ? source_.size() : end + closing.size();
    line_ += static_cast<std::size_t>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_),
                                                 source_.begin() + static_cast<std::ptrdiff_t>(stop), '\n'));
    at_ = stop;
  }

  void skip_comment() {
    at_ += 2;
    if (at() == '[' && long_bracket_level() != kNone) return skip_long_bracket();
    at_ = std::min(source_.find('\n', at_), source_.size());
  }

  void open(std::string_view opener) {
    if (openers_.size() >= kDeepestNesting) fault_ = "nested deeper than 100 levels";
    openers_.push_back(opener);
    if (opener == "function") {
      functions_.emplace_back();
      functions_.back().line = line_;
    }
  }

  void close() {
    if (openers_.empty()) return;
    const bool is_function = openers_.back() == "function";
    openers_.pop_back();
    if (is_function) close_function();
  }

  void close_function() {
    Function& function = functions_.back();
    std::sort(function.constants.begin(), function.constants.end());
    const auto last = std::unique(function.constants.begin(), function.constants.end());
    const auto constants = static_cast<std::size_t>(last - function.constants.begin()) + function.folded;
    if (function.operators > 0 && constants > kMostConstants) {
      line_ = function.line;
      fault_ =
          "too many names, strings and numbers in one function that calculates or compares; move some of them "
          "into a table outside of it, or into functions of their own";
    }
    functions_.pop_back();
  }

  void note_constant(std::string_view text) { functions_.back().constants.push_back(text); }

  void count_jump() {
    if (++jumps_ > kMostJumps) fault_ = "too many labels and gotos";
  }

  std::string_view source_;
  std::string_view name_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t jumps_ = 0;
  bool was_number_ = false;  ///< the token before
  bool is_over_ = false;     ///< something never ends; Lua's own message says it best
  const char* fault_ = nullptr;
  std::vector<std::string_view> openers_;
  std::vector<Function> functions_;
};

}  // namespace

Status check_source(std::string_view source, std::string_view name) { return Checker(source, name).check(); }

}  // namespace prefile::lua
