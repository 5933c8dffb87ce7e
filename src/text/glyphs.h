// One character of visible text as comparisons see it: letters in lower case, white space, quotes and dashes plain.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace prefile::text {

struct Glyph {
  /// Folded code point (ASCII only of ASCII bytes, but for these three marks): ' ' for any white space, '\'' '"' '-'
  /// for their typographic forms, letters in lower case; 0 for what nobody sees (zero-width characters, soft hyphens);
  /// U+FFFD for an invalid byte.
  char32_t code = 0;
  std::uint32_t length = 1;  ///< bytes it took, at least 1

  [[nodiscard]] constexpr bool is_space() const { return code == U' '; }
  [[nodiscard]] constexpr bool is_invisible() const { return code == 0; }
};

[[nodiscard]] constexpr std::array<char32_t, 128> make_ascii_glyphs() {
  std::array<char32_t, 128> table{};
  for (char32_t code = 0; code < 128; ++code) {
    table[code] = code >= U'A' && code <= U'Z' ? code + 32 : code;
    if (code < 0x20) table[code] = code >= 0x09 && code <= 0x0D ? U' ' : 0xFFFD;
  }
  table[0x60] = U'\'';
  table[0x7F] = 0xFFFD;
  return table;
}
inline constexpr std::array<char32_t, 128> kAsciiGlyphs = make_ascii_glyphs();

/// The glyph at `at`, where a byte beyond ASCII stands.
[[nodiscard]] Glyph glyph_beyond_ascii(std::string_view text, std::size_t at);

/// The glyph at `at` (less than the size of `text`), read as UTF-8.
[[nodiscard]] inline Glyph glyph_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {kAsciiGlyphs[byte], 1};
  return glyph_beyond_ascii(text, at);
}
/// The glyph that ends at `end` (more than 0); its length says where it starts.
[[nodiscard]] Glyph glyph_before(std::string_view text, std::size_t end);

/// First offset at or after `at` that holds neither white space nor an invisible character.
[[nodiscard]] std::size_t skip_space(std::string_view text, std::size_t at);

/// The Latin letters a folded accented letter is written with when accents are left out ("e" for é, "ae" for æ);
/// empty when it is no such letter.
[[nodiscard]] std::string_view plain_letters(char32_t folded);

[[nodiscard]] constexpr bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }
/// A folded letter: a to z, or a letter beyond ASCII.
[[nodiscard]] constexpr bool is_letter(char32_t code) {
  if (code < 0x80) return code >= U'a' && code <= U'z';
  if (code < 0xC0) return code == 0xAA || code == 0xB5 || code == 0xBA;
  if (code == 0xD7 || code == 0xF7 || code == 0xFFFD) return false;
  const bool is_symbol = (code >= 0x2000 && code <= 0x2BFF) || (code >= 0x3000 && code <= 0x303F) ||
                         (code >= 0xE000 && code <= 0xF8FF) || code >= 0xFE00;
  return !is_symbol;
}
[[nodiscard]] constexpr bool is_word_character(char32_t code) { return is_digit(code) || is_letter(code); }

}  // namespace prefile::text
