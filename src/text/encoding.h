// Characters: UTF-8, Windows-1252, HTML entities.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace prefile::text {

struct CodePoint {
  char32_t value = 0;      ///< U+FFFD where the bytes are not valid
  std::size_t length = 1;  ///< bytes it took, at least 1
  bool valid = true;
};

/// The code point at the start of `bytes` (not empty), read as UTF-8.
[[nodiscard]] CodePoint decode_utf8(std::string_view bytes);
void append_utf8(std::string& out, char32_t code_point);
/// What a Windows-1252 byte stands for, by the WHATWG table (undefined bytes give C1 controls).
[[nodiscard]] char32_t decode_windows_1252(unsigned char byte);
[[nodiscard]] bool is_valid_utf8(std::string_view bytes);
/// Number of code points, counting each invalid byte as one.
[[nodiscard]] std::size_t count_code_points(std::string_view bytes);

struct Entity {
  std::size_t length = 0;   ///< bytes from '&', with the semicolon when there is one
  std::string replacement;  ///< UTF-8
};
/// The character reference at the start of `bytes` ("&amp;", "&#8217;", "&#x2019;", "&copy" without
/// semicolon) by the HTML rules for text; nothing when it is none.
[[nodiscard]] std::optional<Entity> match_entity(std::string_view bytes, bool in_attribute = false);

}  // namespace prefile::text
