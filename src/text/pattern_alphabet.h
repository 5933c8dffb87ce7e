// The characters a pattern tells apart, as bytes: ASCII stands for itself (letters in lower case when case is
// ignored), and all other code points fall into intervals the pattern treats alike, one byte each. The regular
// expression library sees only such bytes, one for each character of the text.
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <string_view>
#include <vector>

#include "text/pattern_tree.h"

namespace prefile::text {

using ByteSet = std::bitset<256>;

class PatternAlphabet {
 public:
  /// Nothing when the pattern tells more than 128 intervals apart.
  [[nodiscard]] static std::optional<PatternAlphabet> make(const PatternTree& tree);

  [[nodiscard]] unsigned char byte_of_ascii(unsigned char c) const { return ascii_[c]; }
  [[nodiscard]] unsigned char byte_of(char32_t code_point) const;
  /// The bytes that stand for the members of `set`.
  [[nodiscard]] ByteSet bytes_of(const CharSet& set) const;

 private:
  std::array<unsigned char, 128> ascii_{};
  std::vector<char32_t> starts_;  ///< of the intervals from U+0080 on
};

/// A byte that is never the first of a UTF-8 sequence.
[[nodiscard]] inline bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The start of the character that `at` stands in: `at` itself unless it is inside a valid UTF-8 sequence.
[[nodiscard]] std::size_t character_start(std::string_view text, std::size_t at);

}  // namespace prefile::text
