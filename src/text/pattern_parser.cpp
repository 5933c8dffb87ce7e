// Reads Perl-style regular expressions with an explicit stack, and refuses what cannot be bounded.
#include <algorithm>
#include <array>
#include <optional>

#include "text/encoding.h"
#include "text/pattern_tree.h"

namespace prefile::text {
namespace {

// The bounds; docs/patterns.md gives the reasons.
constexpr std::size_t kLongestPattern = 4096;
constexpr std::uint32_t kMostGroups = 64;
constexpr std::size_t kDeepestNesting = 50;
constexpr std::uint32_t kMostRepeats = 1000;
constexpr std::uint64_t kLargestRepeatProduct = 10'000;
constexpr std::size_t kMostLooks = 20;

/// A group that is open: the alternatives read so far, and the sequence being read.
struct Frame {
  Node node;  ///< the group or look that will hold them
  std::vector<std::uint32_t> alternatives;
  std::vector<std::uint32_t> sequence;
  std::size_t opened_at = 0;
};

struct Widths {
  std::uint64_t min = 0;
  std::uint64_t max = 0;      ///< in characters
  std::uint64_t product = 1;  ///< how often something inside may be repeated by counted repeats
};

struct ClassName {
  std::string_view name;
  std::string_view members;  ///< pairs of first and last
};
constexpr std::array<ClassName, 13> kPosixClasses{{{"alpha", "azAZ"},
                                                   {"digit", "09"},
                                                   {"alnum", "azAZ09"},
                                                   {"upper", "AZ"},
                                                   {"lower", "az"},
                                                   {"space", "\t\r  "},
                                                   {"blank", "\t\t  "},
                                                   {"punct", "!/:@[`{~"},
                                                   {"xdigit", "09afAF"},
                                                   {"word", "azAZ09__"},
                                                   {"cntrl", "\1\x1f\x7f\x7f"},
                                                   {"print", " ~"},
                                                   {"graph", "!~"}}};

struct EscapedChar {
  char letter;
  char32_t value;
};
constexpr std::array<EscapedChar, 6> kEscapedChars{
    {{'t', '\t'}, {'n', '\n'}, {'r', '\r'}, {'f', '\f'}, {'v', '\v'}, {'a', '\a'}}};

struct EscapedAssertion {
  char letter;
  Assertion assertion;
};
constexpr std::array<EscapedAssertion, 5> kEscapedAssertions{{{'b', Assertion::word_boundary},
                                                              {'B', Assertion::no_word_boundary},
                                                              {'A', Assertion::text_start},
                                                              {'z', Assertion::text_end},
                                                              {'Z', Assertion::text_end_or_last_newline}}};

struct EscapedClass {
  char letter;
  std::string_view posix;
};
constexpr std::array<EscapedClass, 3> kEscapedClasses{{{'d', "digit"}, {'s', "space"}, {'w', "word"}}};

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

CharSet members_of(std::string_view pairs) {
  CharSet set;
  for (std::size_t at = 0; at + 1 < pairs.size(); at += 2) {
    set.add(static_cast<unsigned char>(pairs[at]), static_cast<unsigned char>(pairs[at + 1]));
  }
  return set;
}

std::optional<CharSet> posix_class(std::string_view name) {
  for (const ClassName& each : kPosixClasses) {
    if (each.name != name) continue;
    CharSet set = members_of(each.members);
    if (name == "space") set.add(0xA0, 0xA0);
    set.settle();
    return set;
  }
  return std::nullopt;
}

class Parser {
 public:
  Parser(std::string_view source, bool ignore_case) : source_(source) { tree_.ignore_case = ignore_case; }

  Result<PatternTree> parse() {
    if (source_.empty()) return refuse("the pattern is empty");
    if (source_.size() > kLongestPattern) return refuse("the pattern is longer than 4,096 bytes");
    read_flags();
    frames_.emplace_back();
    frames_.back().node.kind = NodeKind::group;
    while (!is_done() && !error_.has_value()) read_item();
    if (!error_.has_value() && frames_.size() > 1) {
      at_ = frames_.back().opened_at;
      fail("a group is not closed");
    }
    if (!error_.has_value()) close_frame();
    if (error_.has_value()) return *error_;
    return std::move(tree_);
  }

 private:
  [[nodiscard]] bool is_done() const { return at_ >= source_.size(); }
  [[nodiscard]] char peek() const { return source_[at_]; }
  [[nodiscard]] bool stands_here(std::string_view text) const { return source_.substr(at_, text.size()) == text; }
  bool skip(std::string_view text) {
    if (!stands_here(text)) return false;
    at_ += text.size();
    return true;
  }

  [[nodiscard]] Error refuse(const std::string& message) const {
    return {ErrorCode::bad_pattern, message, "byte " + std::to_string(at_ + 1)};
  }
  void fail(const std::string& message) {
    if (!error_.has_value()) error_ = refuse(message);
  }

  /// `(?i)`, `(?m)`, `(?s)` and their combinations, at the very start.
  void read_flags() {
    if (!stands_here("(?")) return;
    const std::size_t end = source_.find_first_not_of("ims", 2);
    if (end == 2 || end == std::string_view::npos || source_[end] != ')') return;
    for (const char flag : source_.substr(2, end - 2)) {
      tree_.ignore_case = tree_.ignore_case || flag == 'i';
      multiline_ = multiline_ || flag == 'm';
      dot_matches_newline_ = dot_matches_newline_ || flag == 's';
    }
    at_ = end + 1;
  }

  std::uint32_t add_node(Node node, Widths widths) {
    if (widths.product > kLargestRepeatProduct) fail("counted repeats within each other come to more than 10,000");
    tree_.nodes.push_back(std::move(node));
    widths_.push_back(widths);
    return static_cast<std::uint32_t>(tree_.nodes.size() - 1);
  }

  void append(std::uint32_t node) { frames_.back().sequence.push_back(node); }

  void append_set(CharSet set) {
    if (tree_.ignore_case) set.close_under_case();
    set.settle();
    if (set.ranges.empty()) return fail("the class matches no character");
    Node node;
    node.kind = NodeKind::set;
    node.value = static_cast<std::uint32_t>(tree_.sets.size());
    tree_.sets.push_back(std::move(set));
    append(add_node(std::move(node), {1, 1, 1}));
  }

  void append_char(char32_t value) {
    CharSet set;
    set.add(value, value);
    append_set(std::move(set));
  }

  void append_assertion(Assertion assertion) {
    Node node;
    node.kind = NodeKind::assertion;
    node.assertion = assertion;
    append(add_node(std::move(node), {}));
  }

  void read_item() {
    switch (peek()) {
      case '(': return open_group();
      case ')': return close_group();
      case '|': return next_alternative();
      case '[': return read_class();
      case '\\': return read_escape();
      case '*':
      case '+':
      case '?': return read_repeat();
      case '{': return read_brace();
      case '.': return read_dot();
      case '^': ++at_; return append_assertion(multiline_ ? Assertion::line_start : Assertion::text_start);
      case '$': ++at_; return append_assertion(multiline_ ? Assertion::line_end : Assertion::text_end_or_last_newline);
      default: return read_literal();
    }
  }

  void read_literal() {
    const CodePoint point = decode_utf8(source_.substr(at_));
    if (!point.valid) return fail("the pattern is not valid UTF-8");
    at_ += point.length;
    append_char(point.value);
  }

  void read_dot() {
    ++at_;
    CharSet set;
    if (!dot_matches_newline_) set.add('\n', '\n');
    set.invert();
    append_set(std::move(set));
  }

  // ---- groups

  void open_group() {
    if (frames_.size() > kDeepestNesting) return fail("groups are nested deeper than 50");
    Frame frame;
    frame.opened_at = at_;
    Node& node = frame.node;
    node.kind = NodeKind::group;
    if (skip("(?:")) {
    } else if (skip("(?=") || skip("(?!")) {
      node.kind = NodeKind::look;
      node.is_negative = source_[at_ - 1] == '!';
    } else if (skip("(?<=") || skip("(?<!")) {
      node.kind = NodeKind::look;
      node.is_behind = true;
      node.is_negative = source_[at_ - 1] == '!';
    } else if (stands_here("(?")) {
      return fail(
          "this kind of group is not supported; there are (...), (?:...), (?=...), (?!...), (?<=...) and (?<!...), and "
          "the flags i, m and s at the start of the pattern");
    } else if (stands_here("(*")) {
      return fail("verbs are not supported");
    } else {
      ++at_;
      if (++tree_.groups > kMostGroups) return fail("there are more than 64 groups; use (?:...)");
      node.value = tree_.groups;
    }
    if (node.kind == NodeKind::look && ++looks_ > kMostLooks) return fail("there are more than 20 look-arounds");
    frames_.push_back(std::move(frame));
  }

  void close_group() {
    if (frames_.size() == 1) return fail("')' closes no group");
    ++at_;
    const bool is_behind = frames_.back().node.is_behind;
    const std::uint32_t node = close_frame();
    const Widths& inside = widths_[tree_.nodes[node].children.front()];
    if (is_behind && (inside.min != inside.max || inside.max > kMostRepeats)) {
      fail("what stands in a look-behind must have one fixed length");
    }
    append(node);
  }

  void next_alternative() {
    ++at_;
    frames_.back().alternatives.push_back(close_sequence());
  }

  std::uint32_t close_sequence() {
    std::vector<std::uint32_t> sequence = std::move(frames_.back().sequence);
    frames_.back().sequence.clear();
    if (sequence.empty()) return add_node({}, {});
    if (sequence.size() == 1) return sequence.front();
    Widths widths;
    for (const std::uint32_t child : sequence) {
      widths.min += widths_[child].min;
      widths.max = std::min<std::uint64_t>(widths.max + widths_[child].max, kUnbounded);
      widths.product = std::max(widths.product, widths_[child].product);
    }
    Node node;
    node.kind = NodeKind::concat;
    node.children = std::move(sequence);
    return add_node(std::move(node), widths);
  }

  std::uint32_t close_alternatives() {
    const std::uint32_t last = close_sequence();
    std::vector<std::uint32_t> alternatives = std::move(frames_.back().alternatives);
    if (alternatives.empty()) return last;
    alternatives.push_back(last);
    Widths widths = widths_[last];
    for (const std::uint32_t child : alternatives) {
      widths.min = std::min(widths.min, widths_[child].min);
      widths.max = std::max(widths.max, widths_[child].max);
      widths.product = std::max(widths.product, widths_[child].product);
    }
    Node node;
    node.kind = NodeKind::alternate;
    node.children = std::move(alternatives);
    return add_node(std::move(node), widths);
  }

  std::uint32_t close_frame() {
    const std::uint32_t inside = close_alternatives();
    Node node = std::move(frames_.back().node);
    frames_.pop_back();
    node.children = {inside};
    Widths widths = widths_[inside];
    if (node.kind == NodeKind::look) widths = {0, 0, widths.product};
    return add_node(std::move(node), widths);
  }

  // ---- repeats

  void read_repeat() {
    const char sign = peek();
    ++at_;
    append_repeat(sign == '+' ? 1 : 0, sign == '?' ? 1 : kUnbounded);
  }

  std::optional<std::uint32_t> read_count() {
    std::uint32_t value = 0;
    const std::size_t start = at_;
    for (; !is_done() && peek() >= '0' && peek() <= '9'; ++at_) {
      value = std::min(value * 10 + static_cast<std::uint32_t>(peek() - '0'), kMostRepeats + 1);
    }
    if (at_ == start) return std::nullopt;
    return value;
  }

  /// `{n}`, `{n,}`, `{n,m}`. A brace that is none of these must be escaped.
  void read_brace() {
    ++at_;
    const auto min = read_count();
    auto max = min;
    if (skip(",")) {
      max = read_count();
      if (!max.has_value()) max = kUnbounded;
    }
    if (!min.has_value() || !skip("}")) return fail("'{' must be followed by a count, as in {2,5}, or be escaped");
    if (*min > kMostRepeats || (*max > kMostRepeats && *max != kUnbounded)) {
      return fail("a count is larger than 1,000");
    }
    if (*max == 0) return fail("a count of zero matches nothing");
    if (*min > *max) return fail("the first count is larger than the second");
    append_repeat(*min, *max);
  }

  void append_repeat(std::uint32_t min, std::uint32_t max) {
    std::vector<std::uint32_t>& sequence = frames_.back().sequence;
    if (sequence.empty()) return fail("there is nothing to repeat");
    const std::uint32_t child = sequence.back();
    const NodeKind kind = tree_.nodes[child].kind;
    if (kind == NodeKind::repeat) return fail("a repeat cannot be repeated without a group");
    if (widths_[child].max == 0) return fail("what is repeated matches no character");
    sequence.pop_back();
    Node node;
    node.kind = NodeKind::repeat;
    node.min = min;
    node.max = max;
    node.is_lazy = skip("?");
    if (stands_here("+")) return fail("possessive repeats are not supported");
    node.children = {child};
    const Widths& inside = widths_[child];
    const std::uint64_t times = max == kUnbounded ? std::max(min, 1U) : std::max(max, 1U);
    Widths widths;
    widths.min = std::min<std::uint64_t>(inside.min * min, kUnbounded);
    widths.max = max == kUnbounded ? kUnbounded : std::min<std::uint64_t>(inside.max * max, kUnbounded);
    widths.product = inside.product * times;
    append(add_node(std::move(node), widths));
  }

  // ---- escapes and classes

  void read_escape() {
    if (at_ + 1 >= source_.size()) return fail("the pattern ends with a backslash");
    const char letter = source_[at_ + 1];
    for (const EscapedAssertion& each : kEscapedAssertions) {
      if (each.letter != letter) continue;
      at_ += 2;
      return append_assertion(each.assertion);
    }
    if (auto set = read_class_escape(); set.has_value()) return append_set(std::move(*set));
    if (const auto value = read_char_escape(); value.has_value()) append_char(*value);
  }

  /// `\d \D \s \S \w \W`.
  std::optional<CharSet> read_class_escape() {
    const char letter = source_[at_ + 1];
    for (const EscapedClass& each : kEscapedClasses) {
      const bool is_inverse = letter == each.letter - 'a' + 'A';
      if (letter != each.letter && !is_inverse) continue;
      at_ += 2;
      std::optional<CharSet> set = posix_class(each.posix);
      if (is_inverse) set->invert();
      return set;
    }
    return std::nullopt;
  }

  /// An escape that stands for one character.
  std::optional<char32_t> read_char_escape() {
    const char letter = source_[at_ + 1];
    for (const EscapedChar& each : kEscapedChars) {
      if (each.letter != letter) continue;
      at_ += 2;
      return each.value;
    }
    if (letter == 'x') return read_hex();
    if (letter >= '1' && letter <= '9') {
      fail("back-references are not supported");
      return std::nullopt;
    }
    if (is_letter_or_digit(letter) || static_cast<unsigned char>(letter) >= 0x80) {
      fail(std::string("the escape \\") + letter + " is not supported");
      return std::nullopt;
    }
    at_ += 2;
    return static_cast<unsigned char>(letter);
  }

  /// `\x2E`, `\x{2019}`.
  std::optional<char32_t> read_hex() {
    at_ += 2;
    const bool is_braced = skip("{");
    const std::size_t most = is_braced ? 6 : 2;
    char32_t value = 0;
    std::size_t digits = 0;
    for (; digits < most && !is_done() && hex_value(peek()) >= 0; ++digits) {
      value = value * 16 + static_cast<char32_t>(hex_value(source_[at_++]));
    }
    if (digits == 0 || (!is_braced && digits != 2) || (is_braced && !skip("}")) || value > kLastCodePoint) {
      fail("\\x must be followed by two hexadecimal digits or by {...}");
      return std::nullopt;
    }
    return value;
  }

  void read_class() {
    const std::size_t opened_at = at_++;
    const bool is_inverse = skip("^");
    CharSet set;
    bool is_first = true;
    while (!is_done() && (peek() != ']' || is_first) && !error_.has_value()) {
      read_class_member(set);
      is_first = false;
    }
    if (error_.has_value()) return;
    if (!skip("]")) {
      at_ = opened_at;
      return fail("a class is not closed");
    }
    if (tree_.ignore_case) set.close_under_case();
    if (is_inverse) {
      set.invert();
    }
    append_set(std::move(set));
  }

  void read_class_member(CharSet& set) {
    if (stands_here("[:")) return read_posix_class(set);
    if (stands_here("[.") || stands_here("[=")) return fail("collating elements are not supported");
    if (peek() == '\\' && at_ + 1 < source_.size()) {
      if (const auto shorthand = read_class_escape(); shorthand.has_value()) return set.add(*shorthand);
    }
    const auto first = read_class_char();
    if (!first.has_value()) return;
    const bool is_range = stands_here("-") && at_ + 1 < source_.size() && source_[at_ + 1] != ']';
    if (!is_range) return set.add(*first, *first);
    ++at_;
    if (peek() == '[' || (peek() == '\\' && at_ + 1 < source_.size() && read_class_escape().has_value())) {
      return fail("a range must end with a character");
    }
    const auto last = read_class_char();
    if (!last.has_value()) return;
    if (*last < *first) return fail("a range ends before it starts");
    set.add(*first, *last);
  }

  std::optional<char32_t> read_class_char() {
    if (peek() == '\\') {
      if (at_ + 1 >= source_.size()) {
        fail("the pattern ends with a backslash");
        return std::nullopt;
      }
      if (source_[at_ + 1] == 'b') {
        fail("the escape \\b has no meaning in a class");
        return std::nullopt;
      }
      return read_char_escape();
    }
    const CodePoint point = decode_utf8(source_.substr(at_));
    if (!point.valid) {
      fail("the pattern is not valid UTF-8");
      return std::nullopt;
    }
    at_ += point.length;
    return point.value;
  }

  void read_posix_class(CharSet& set) {
    const std::size_t end = source_.find(":]", at_ + 2);
    if (end == std::string_view::npos) return fail("a class name is not closed");
    std::string_view name = source_.substr(at_ + 2, end - at_ - 2);
    const bool is_inverse = !name.empty() && name.front() == '^';
    if (is_inverse) name.remove_prefix(1);
    auto named = posix_class(name);
    if (!named.has_value()) return fail("unknown class name");
    if (is_inverse) named->invert();
    set.add(*named);
    at_ = end + 2;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  bool multiline_ = false;
  bool dot_matches_newline_ = false;
  std::size_t looks_ = 0;
  PatternTree tree_;
  std::vector<Widths> widths_;  ///< of each node
  std::vector<Frame> frames_;
  std::optional<Error> error_;
};

}  // namespace

Result<PatternTree> parse_pattern(std::string_view source, bool ignore_case) {
  return Parser(source, ignore_case).parse();
}

}  // namespace prefile::text
