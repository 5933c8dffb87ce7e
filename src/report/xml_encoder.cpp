#include "report/xml_encoder.h"

#include "report/unicode.h"

namespace prefile::report {
namespace {

void append(std::string& out, std::string_view bytes, char32_t value) {
  switch (value) {
    case U'&': out += "&amp;"; return;
    case U'<': out += "&lt;"; return;
    case U'>': out += "&gt;"; return;
    case U'"': out += "&quot;"; return;
    case U'\'': out += "&apos;"; return;
    case U'\n': out += "&#10;"; return;
    case U'\t': out += "&#9;"; return;
    default: break;
  }
  const bool is_noncharacter = value == 0xFFFE || value == 0xFFFF;
  if (is_hidden(value) || is_noncharacter) {
    const std::string name = name_of_character(value);
    out += "&lt;" + name.substr(1, name.size() - 2) + "&gt;";
  } else if (value == 0xFFFD) {
    out += "\xEF\xBF\xBD";
  } else {
    out += bytes;
  }
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Character character = next_character(text);
    append(out, text.substr(0, character.length), character.value);
    text.remove_prefix(character.length);
  }
  return out;
}

}  // namespace prefile::report
