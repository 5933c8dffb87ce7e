#include "parse/html_style.h"

#include <algorithm>
#include <array>

#include "parse/html_tokens.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kLongestEntity = 8;  // "&quot;" and numbers, around font names

bool is_css_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_css_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_css_space(text.back())) text.remove_suffix(1);
  return text;
}

/// Takes the next word off `text`; empty at the end.
std::string_view take_word(std::string_view& text) {
  text = trimmed(text);
  const auto end = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_css_space) - text.begin());
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  return word;
}

void read_weight(std::string_view value, InlineStyle& style) {
  const bool is_number = !value.empty() && value.front() >= '0' && value.front() <= '9';
  if (is_number) {
    style.set(kBold, value.size() >= 3 && value.front() >= '6');
  } else if (equals_ignoring_case(value, "bold") || equals_ignoring_case(value, "bolder")) {
    style.set(kBold, true);
  } else if (equals_ignoring_case(value, "normal") || equals_ignoring_case(value, "lighter")) {
    style.set(kBold, false);
  }
}

void read_slant(std::string_view value, InlineStyle& style) {
  if (contains_ignoring_case(value, "italic") || contains_ignoring_case(value, "oblique")) {
    style.set(kItalic, true);
  } else if (equals_ignoring_case(value, "normal")) {
    style.set(kItalic, false);
  }
}

/// `font: italic bold 10pt/12pt "Times New Roman"`: what it leaves out it resets.
void read_font(std::string_view value, InlineStyle& style) {
  style.set_symbol_font(symbol_font_of(value));
  style.set(kBold | kItalic, false);
  while (true) {
    const std::string_view word = take_word(value);
    const bool is_weight = word.size() == 3 && word.ends_with("00");
    const bool is_size =
        !word.empty() && !is_weight && ((word.front() >= '0' && word.front() <= '9') || word.front() == '.');
    if (word.empty() || is_size) return;
    if (is_weight || equals_ignoring_case(word, "bold") || equals_ignoring_case(word, "bolder")) {
      read_weight(word, style);
    } else if (!equals_ignoring_case(word, "normal")) {
      read_slant(word, style);
    }
  }
}

void read_decoration(std::string_view value, InlineStyle& style) {
  // "none" does not take away the line an outer element draws.
  if (contains_ignoring_case(value, "underline")) style.set(kUnderlined, true);
}

void read_display(std::string_view value, InlineStyle& style) {
  if (equals_ignoring_case(value, "none")) {
    style.display = Display::none;
  } else if (value.size() >= 6 && equals_ignoring_case(value.substr(0, 6), "inline")) {
    style.display = Display::in_line;
  } else if (!equals_ignoring_case(value, "contents")) {
    style.display = Display::block;
  }
}

void read_visibility(std::string_view value, InlineStyle& style) {
  style.set(kInvisible, equals_ignoring_case(value, "hidden") || equals_ignoring_case(value, "collapse"));
}

void read_white_space(std::string_view value, InlineStyle& style) {
  style.set(kPreformatted, value.size() >= 3 && equals_ignoring_case(value.substr(0, 3), "pre"));
}

bool asks_for_page_break(std::string_view value) {
  constexpr std::string_view kWords[] = {"always", "left", "right", "page", "recto", "verso"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [value](std::string_view word) { return equals_ignoring_case(value, word); });
}

void read_break_before(std::string_view value, InlineStyle& style) {
  style.page_break_before = asks_for_page_break(value);
}

void read_break_after(std::string_view value, InlineStyle& style) {
  style.page_break_after = asks_for_page_break(value);
}

void read_font_family(std::string_view value, InlineStyle& style) { style.set_symbol_font(symbol_font_of(value)); }

struct Property {
  std::string_view name;
  void (*read)(std::string_view, InlineStyle&);
};
constexpr Property kProperties[] = {
    {"break-after", read_break_after},
    {"break-before", read_break_before},
    {"display", read_display},
    {"font", read_font},
    {"font-family", read_font_family},
    {"font-style", read_slant},
    {"font-weight", read_weight},
    {"page-break-after", read_break_after},
    {"page-break-before", read_break_before},
    {"text-align", read_alignment},
    {"text-decoration", read_decoration},
    {"text-decoration-line", read_decoration},
    {"visibility", read_visibility},
    {"white-space", read_white_space},
};

/// Where the declaration at `from` ends: at a semicolon that does not close a character reference.
std::size_t end_of_declaration(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find(';', from); at != std::string_view::npos; at = text.find(';', at + 1)) {
    const std::size_t window_start = std::max(from, at > kLongestEntity ? at - kLongestEntity : 0);
    const std::string_view window = text.substr(window_start, at - window_start);
    const std::size_t ampersand = window.rfind('&');
    if (ampersand == std::string_view::npos) return at;
    const std::string_view name = window.substr(ampersand + 1);
    const bool is_entity = !name.empty() && name.find_first_of(" :;,") == std::string_view::npos;
    if (!is_entity) return at;
  }
  return text.size();
}

void read_declaration(std::string_view declaration, InlineStyle& style) {
  const std::size_t colon = declaration.find(':');
  if (colon == std::string_view::npos) return;
  const std::string_view name = trimmed(declaration.substr(0, colon));
  for (const Property& property : kProperties) {
    if (name.size() != property.name.size() || !equals_ignoring_case(name, property.name)) continue;
    std::string_view value = declaration.substr(colon + 1);
    value = trimmed(value.substr(0, value.find('!')));  // "!important"
    property.read(value, style);
    return;
  }
}

}  // namespace

StyleBits symbol_font_of(std::string_view font_names) {
  // Only the first name counts where it is installed; the symbol fonts are named first or alone.
  if (!contains_ignoring_case(font_names, "dings")) return 0;
  const std::string_view first = font_names.substr(0, font_names.find(','));
  if (contains_ignoring_case(first, "wingdings 2") || contains_ignoring_case(first, "wingdings2")) return kWingdings2;
  if (contains_ignoring_case(first, "wingdings 3")) return 0;
  if (contains_ignoring_case(first, "wingdings")) return kWingdings;
  if (contains_ignoring_case(first, "webdings")) return kWebdings;
  return 0;
}

void read_alignment(std::string_view alignment, InlineStyle& style) {
  alignment = trimmed(alignment);
  if (alignment.empty() || equals_ignoring_case(alignment, "inherit")) return;
  style.set(kCentered, equals_ignoring_case(alignment, "center") || equals_ignoring_case(alignment, "middle") ||
                           equals_ignoring_case(alignment, "-moz-center") ||
                           equals_ignoring_case(alignment, "-webkit-center"));
}

void read_style(std::string_view declarations, InlineStyle& style) {
  for (std::size_t at = 0; at < declarations.size();) {
    const std::size_t end = end_of_declaration(declarations, at);
    read_declaration(declarations.substr(at, end - at), style);
    at = end + 1;
  }
}

void StyleReader::read(std::string_view declarations, InlineStyle& style) {
  constexpr std::size_t kLongest = 1024;
  if (declarations.size() > kLongest || declarations.empty()) {
    read_style(declarations, style);
    return;
  }
  // The middle and the end tell styles of one length apart best: they start alike.
  const auto byte = [declarations](std::size_t at) -> std::size_t {
    return static_cast<unsigned char>(declarations[at]);
  };
  const std::size_t size = declarations.size();
  const std::size_t key = size * 31 + byte(size / 2) * 7 + byte(size * 3 / 4) * 5 + byte(size - 1 - size / 8);
  Entry& entry = entries_.at(key % entries_.size());
  if (entry.declarations != declarations) {
    entry.declarations = declarations;
    entry.style = {};
    read_style(declarations, entry.style);
  }
  style.add(entry.style);
}

}  // namespace prefile::parse
