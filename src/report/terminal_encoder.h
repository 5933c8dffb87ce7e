// The only way text reaches a terminal: hidden and control characters by name, colour only from here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace prefile::report {

/// Text for one line of a terminal: white space (line ends too) becomes single spaces, hidden characters their names,
/// broken UTF-8 U+FFFD. The result holds no control character.
[[nodiscard]] std::string terminal_text(std::string_view text);

/// The character at the start of `bytes` (not empty), encoded for a source line: a tab gives four spaces, a hidden one
/// its name.
[[nodiscard]] std::string terminal_character(std::string_view bytes);

enum class Paint : std::uint8_t { plain, bold, dim, blue, red, yellow, cyan, green, magenta };

/// `text`, which is encoded already, in a colour when `color` is on.
[[nodiscard]] std::string painted(Paint paint, std::string_view text, bool color);

/// Stands for a space where `wrapped` must not break. Encoded text never holds it.
inline constexpr char kNoBreak = '\x1f';

/// Encoded text broken at spaces so that no line passes `width` columns (a longer word stands alone). The first
/// line starts with `first`, the others with `indent` spaces; each ends with a line feed.
[[nodiscard]] std::string wrapped(std::string_view first, std::size_t indent, std::string_view text, std::size_t width);

}  // namespace prefile::report
