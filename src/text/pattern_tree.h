// A parsed regular expression: nodes in an array, children before parents, so that every walk is a loop.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace prefile::text {

/// Sorted, disjoint, inclusive ranges of code points. Bytes that are not UTF-8 count as U+FFFD.
struct CharSet {
  std::vector<std::pair<char32_t, char32_t>> ranges;

  void add(char32_t first, char32_t last) { ranges.emplace_back(first, last); }
  void add(const CharSet& other) { ranges.insert(ranges.end(), other.ranges.begin(), other.ranges.end()); }
  /// Sorts and merges.
  void settle();
  /// Everything else; settled.
  void invert();
  /// Adds the other case of every ASCII letter.
  void close_under_case();
  [[nodiscard]] bool contains(char32_t code_point) const;
};

inline constexpr char32_t kLastCodePoint = 0x10FFFF;

enum class NodeKind : std::uint8_t {
  empty,
  set,        ///< one character of `sets[value]`
  assertion,  ///< `assertion`
  concat,     ///< children in order
  alternate,  ///< one of the children
  group,      ///< the child, captured as group `value`; not captured when 0
  look,       ///< the child stands ahead or behind, or does not
  repeat,     ///< the child, `min` to `max` times
};

enum class Assertion : std::uint8_t {
  text_start,
  text_end,
  text_end_or_last_newline,
  line_start,
  line_end,
  word_boundary,
  no_word_boundary,
};

inline constexpr std::uint32_t kUnbounded = 0xFFFFFFFF;

struct Node {
  NodeKind kind = NodeKind::empty;
  Assertion assertion = Assertion::text_start;
  bool is_behind = false;
  bool is_negative = false;
  bool is_lazy = false;
  std::uint32_t value = 0;
  std::uint32_t min = 0;
  std::uint32_t max = 0;
  std::vector<std::uint32_t> children;
};

struct PatternTree {
  std::vector<Node> nodes;  ///< the last is the root
  std::vector<CharSet> sets;
  std::uint32_t groups = 0;
  bool ignore_case = false;
};

/// Reads Perl-style syntax and keeps the bounds of docs/patterns.md. Errors: bad_pattern, with the byte offset
/// as context.
[[nodiscard]] Result<PatternTree> parse_pattern(std::string_view source, bool ignore_case);

}  // namespace prefile::text
