// What can be said of every match of a pattern without running it: bytes it must begin with, a literal it must
// contain. Only ever used to skip places where no match can be.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "text/pattern_alphabet.h"
#include "text/pattern_tree.h"

namespace prefile::text {

/// A run of bytes every match contains, in lower case when case is ignored; empty when none is known.
struct RequiredLiteral {
  std::string bytes;
  std::uint32_t min_before = 0;  ///< bytes between the start of the match and the literal
  std::uint32_t max_before = 0;  ///< kUnbounded when that may be any number
};

struct PatternFacts {
  bool is_anchored = false;  ///< matches can only start where the text does
  bool may_be_empty = false;
  ByteSet first_bytes;              ///< the first byte of every match that is not empty
  std::vector<ByteSet> prefix;      ///< the first bytes of every match, one by one, as far as they are known
  bool starts_at_boundary = false;  ///< every match starts where a word starts or ends
  RequiredLiteral literal;
};

/// ASCII letters, digits and the underscore.
[[nodiscard]] inline bool is_word_byte(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
}

[[nodiscard]] PatternFacts find_facts(const PatternTree& tree);

/// Finds `literal` in texts, ignoring ASCII case if wished. Linear in the text.
class LiteralFinder {
 public:
  LiteralFinder() = default;
  LiteralFinder(std::string literal, bool ignore_case);

  [[nodiscard]] bool is_empty() const { return literal_.empty(); }
  /// The first occurrence at or after `from`, or npos.
  [[nodiscard]] std::size_t find(std::string_view text, std::size_t from) const;

 private:
  [[nodiscard]] unsigned char fold(char c) const { return fold_[static_cast<unsigned char>(c)]; }
  [[nodiscard]] bool matches_at(const char* place) const;

  std::string literal_;
  std::array<unsigned char, 256> fold_{};
  std::array<std::uint8_t, 256> skip_{};  ///< by the byte under the literal's last one
};

}  // namespace prefile::text
