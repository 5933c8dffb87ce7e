#include "report/html_writer.h"

#include <algorithm>

#include "base/sha256.h"
#include "report/unicode.h"
#include "report/words.h"

namespace prefile::report {
namespace {

// The reference for a character that means something in markup, or nothing.
constexpr std::string_view reference_for(char32_t value) {
  switch (value) {
    case U'&': return "&amp;";
    case U'<': return "&lt;";
    case U'>': return "&gt;";
    case U'"': return "&quot;";
    case U'\'': return "&#39;";
    default: return {};
  }
}

// Bytes at the start of `value` that stand for themselves: printable ASCII without meaning in markup.
std::size_t plain_run(std::string_view value) {
  const auto stop = std::find_if(value.begin(), value.end(), [](char c) {
    return c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
  });
  return static_cast<std::size_t>(stop - value.begin());
}

unsigned hex_value(char digit) { return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10); }

}  // namespace

HtmlWriter& HtmlWriter::operator()(Markup markup) {
  out_ += markup.text();
  return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view value) {
  while (!value.empty()) {
    const std::size_t plain = plain_run(value);
    out_ += value.substr(0, plain);
    value.remove_prefix(plain);
    if (value.empty()) break;
    if (value.starts_with("\r\n")) value.remove_prefix(1);
    const Character character = next_character(value);
    const std::string_view reference = reference_for(character.value);
    if (!reference.empty()) {
      out_ += reference;
    } else if (character.value == U'\t' || character.value == U'\n') {
      out_ += static_cast<char>(character.value);
    } else if (is_hidden(character.value)) {
      text(name_of_character(character.value));
    } else if (character.value == 0xFFFD) {
      out_ += "\xEF\xBF\xBD";
    } else {
      out_ += value.substr(0, character.length);
    }
    value.remove_prefix(character.length);
  }
  return *this;
}

HtmlWriter& HtmlWriter::number(std::uint64_t value) {
  out_ += grouped(value);
  return *this;
}

HtmlWriter& HtmlWriter::asset(const EmbeddedFile& file) {
  out_ += file.bytes;
  return *this;
}

HtmlWriter& HtmlWriter::json(const ScriptJson& json) {
  out_ += json.text();
  return *this;
}

std::string id_from(std::string_view text) {
  std::string id;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    if (is_plain) {
      id += c;
    } else if (c >= 'A' && c <= 'Z') {
      id += static_cast<char>(c - 'A' + 'a');
    } else {
      id += "--";
    }
  }
  return id;
}

std::string policy_hash(std::string_view bytes) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string hex = sha256_hex(bytes);
  std::string encoded = "sha256-";
  unsigned pending = 0;
  unsigned bits = 0;
  for (const char digit : hex) {
    pending = (pending << 4) | hex_value(digit);
    bits += 4;
    if (bits >= 6) {
      bits -= 6;
      encoded += kDigits[(pending >> bits) & 63];
    }
  }
  if (bits > 0) encoded += kDigits[(pending << (6 - bits)) & 63];
  return encoded + "=";  // 32 bytes always leave one character of padding
}

}  // namespace prefile::report
