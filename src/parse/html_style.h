// Reads the few CSS properties of a style attribute that change what a reader sees or where lines end.
#pragma once

#include <array>
#include <string_view>

#include "parse/text_builder.h"

namespace prefile::parse {

enum class Display : std::uint8_t { unset, none, in_line, block };

/// Style bits to set (`value`) among those that are given (`mask`); display and page breaks apart.
struct InlineStyle {
  StyleBits mask = 0;
  StyleBits value = 0;
  Display display = Display::unset;
  bool page_break_before = false;
  bool page_break_after = false;

  void set(StyleBits bits, bool on) {
    mask |= bits;
    value = static_cast<StyleBits>(on ? value | bits : value & ~bits);
  }
  /// Takes over what `inner` sets.
  void add(const InlineStyle& inner) {
    mask |= inner.mask;
    value = static_cast<StyleBits>((value & ~inner.mask) | inner.value);
    if (inner.display != Display::unset) display = inner.display;
    page_break_before = page_break_before || inner.page_break_before;
    page_break_after = page_break_after || inner.page_break_after;
  }
  void set_symbol_font(StyleBits font) {
    mask |= kSymbolFont;
    value = static_cast<StyleBits>((value & ~kSymbolFont) | font);
  }
};

/// Adds the declarations of a style attribute, as written in the source, to `style`.
void read_style(std::string_view declarations, InlineStyle& style);
/// Remembers what style attributes say: documents repeat a few of them thousands of times.
class StyleReader {
 public:
  /// As `read_style`. `declarations` must outlive the reader.
  void read(std::string_view declarations, InlineStyle& style);

 private:
  struct Entry {
    std::string_view declarations;
    InlineStyle style;
  };
  std::array<Entry, 256> entries_{};
};

/// The bits of kSymbolFont that a list of font names asks for.
[[nodiscard]] StyleBits symbol_font_of(std::string_view font_names);
/// `center` and `middle` centre; any other alignment does not.
void read_alignment(std::string_view alignment, InlineStyle& style);

}  // namespace prefile::parse
