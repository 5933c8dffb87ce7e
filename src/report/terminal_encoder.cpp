#include "report/terminal_encoder.h"

#include <algorithm>
#include <array>

#include "report/unicode.h"

namespace prefile::report {
namespace {

constexpr std::array<std::string_view, 9> kCodes{"", "1", "2", "1;34", "1;31", "1;33", "1;36", "1;32", "1;35"};

bool is_space(char32_t value) {
  return value == U' ' || value == U'\t' || value == U'\n' || value == U'\r' || value == U'\f' || value == U'\v';
}

void append_character(std::string& out, std::string_view bytes, const Character& character) {
  if (is_hidden(character.value)) {
    out += name_of_character(character.value);
  } else if (character.value == 0xFFFD) {
    out += "\xEF\xBF\xBD";
  } else {
    out += bytes.substr(0, character.length);
  }
}

}  // namespace

std::string terminal_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  while (!text.empty()) {
    const Character character = next_character(text);
    if (is_space(character.value)) {
      pending = !out.empty();
    } else {
      if (pending) out += ' ';
      pending = false;
      append_character(out, text, character);
    }
    text.remove_prefix(character.length);
  }
  return out;
}

std::string terminal_character(std::string_view bytes) {
  const Character character = next_character(bytes);
  if (character.value == U'\t') return "    ";
  std::string out;
  append_character(out, bytes, character);
  return out;
}

std::string painted(Paint paint, std::string_view text, bool color) {
  if (!color || paint == Paint::plain || text.empty()) return std::string(text);
  std::string out = "\x1b[";
  out += kCodes[static_cast<std::size_t>(paint)];
  out += 'm';
  out += text;
  out += "\x1b[0m";
  return out;
}

std::string wrapped(std::string_view first, std::size_t indent, std::string_view text, std::size_t width) {
  std::string out(first);
  std::size_t column = width_of(first);
  bool at_start = true;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    const std::size_t word_width = width_of(word);
    if (!at_start && column + 1 + word_width > width) {
      out += '\n';
      out.append(indent, ' ');
      column = indent;
      at_start = true;
    }
    if (!at_start) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word_width;
    at_start = false;
  }
  out += '\n';
  std::replace(out.begin(), out.end(), kNoBreak, ' ');
  return out;
}

}  // namespace prefile::report
