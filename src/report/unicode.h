// Characters as a reader meets them: which are shown by name, and how wide they stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace prefile::report {

struct Character {
  char32_t value = 0;      ///< U+FFFD where the bytes are no UTF-8
  std::size_t length = 1;  ///< bytes
};

/// The character at the start of `bytes`, which is not empty.
[[nodiscard]] Character next_character(std::string_view bytes);
/// Controls (C0, C1, DEL), bidirectional marks and overrides, zero-width and tag characters: what could hide or
/// rearrange text. Tab and line ends are among them.
[[nodiscard]] bool is_hidden(char32_t value);
/// `<U+202E>`.
[[nodiscard]] std::string name_of_character(char32_t value);
/// Columns in a terminal: 0 for combining marks, 2 for East Asian wide characters, else 1.
[[nodiscard]] unsigned width_of(char32_t value);
/// Columns of a text without hidden characters.
[[nodiscard]] std::size_t width_of(std::string_view text);

}  // namespace prefile::report
