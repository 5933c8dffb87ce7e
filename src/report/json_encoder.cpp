#include "report/json_encoder.h"

#include <algorithm>

#include "report/unicode.h"

namespace prefile::report {
namespace {

constexpr std::size_t kIndent = 2;

// The letter of a two-character escape, or 0.
constexpr char short_escape(char32_t value) {
  switch (value) {
    case U'"': return '"';
    case U'\\': return '\\';
    case U'\b': return 'b';
    case U'\f': return 'f';
    case U'\n': return 'n';
    case U'\r': return 'r';
    case U'\t': return 't';
    default: return 0;
  }
}

constexpr bool is_plain(char c) {
  return c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
}

}  // namespace

void JsonEncoder::open(char bracket) {
  before_value();
  out_ += bracket;
  ++depth_;
  is_first_ = true;
}

void JsonEncoder::close(char bracket) {
  --depth_;
  if (!is_first_) new_line();
  out_ += bracket;
  is_first_ = false;
}

void JsonEncoder::before_value() {
  if (has_key_) {
    has_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  if (!is_first_) out_ += ',';
  is_first_ = false;
  new_line();
}

void JsonEncoder::new_line() {
  if (shape_ == JsonShape::script) return;
  out_ += '\n';
  out_.append(depth_ * kIndent, ' ');
}

void JsonEncoder::key(std::string_view name) {
  before_value();
  out_ += '"';
  out_ += name;
  out_ += shape_ == JsonShape::script ? "\":" : "\": ";
  has_key_ = true;
}

void JsonEncoder::value(std::string_view text) {
  before_value();
  out_ += '"';
  append_escaped(text);
  out_ += '"';
}

void JsonEncoder::value(std::uint64_t number) {
  before_value();
  out_ += std::to_string(number);
}

void JsonEncoder::value(bool truth) {
  before_value();
  out_ += truth ? "true" : "false";
}

void JsonEncoder::null() {
  before_value();
  out_ += "null";
}

void JsonEncoder::append_unit(std::uint32_t unit) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out_ += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out_ += kDigits[(unit >> shift) & 15];
}

void JsonEncoder::append_escaped(std::string_view text) {
  const bool is_script = shape_ == JsonShape::script;
  while (!text.empty()) {
    const auto stop = std::find_if_not(text.begin(), text.end(), is_plain);
    const auto plain = static_cast<std::size_t>(stop - text.begin());
    out_ += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const Character character = next_character(text);
    const char32_t value = character.value;
    if (const char letter = short_escape(value)) {
      out_ += '\\';
      out_ += letter;
    } else if (value < 0x20 || (is_script && value < 0x10000)) {
      append_unit(value);
    } else if (is_script) {
      append_unit(0xD800 + ((value - 0x10000) >> 10));
      append_unit(0xDC00 + ((value - 0x10000) & 0x3FF));
    } else if (value == 0xFFFD) {
      out_ += "\xEF\xBF\xBD";
    } else {
      out_ += text.substr(0, character.length);
    }
    text.remove_prefix(character.length);
  }
}

}  // namespace prefile::report
