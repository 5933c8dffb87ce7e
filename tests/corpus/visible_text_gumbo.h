// The visible text of an HTML document as libgumbo's tree gives it, to compare the scanner with.
#pragma once

#include <string>
#include <string_view>

namespace prefile::survey {

/// UTF-8; sequences that are not valid UTF-8 are read as Windows-1252, byte by byte.
[[nodiscard]] std::string to_utf8(std::string_view bytes);
/// The characters that the tree shows, without white space and zero-width characters, in tree order.
[[nodiscard]] std::string gumbo_visible_text(std::string_view html);
/// `text` without white space and zero-width characters.
[[nodiscard]] std::string without_white_space(std::string_view text);

}  // namespace prefile::survey
