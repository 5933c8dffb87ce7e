#include "parse/container_lines.h"

#include <algorithm>
#include <string>

#include "text/encoding.h"

namespace prefile::parse {

ContainerLine line_at(std::string_view bytes, std::uint32_t offset) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  std::uint32_t end = offset;
  while (end < size && bytes[end] != '\n' && bytes[end] != '\r') ++end;
  std::uint32_t next = std::min(end + 1, size);
  if (end + 1 < size && bytes[end] == '\r' && bytes[end + 1] == '\n') next = end + 2;
  return {offset, end, next};
}

std::uint32_t skip_blank(std::string_view bytes, std::uint32_t start, std::uint32_t end) {
  while (start < end && is_blank(bytes[start])) ++start;
  return start;
}

std::uint32_t trim_end(std::string_view bytes, std::uint32_t start, std::uint32_t end) {
  while (end > start && is_blank(bytes[end - 1])) --end;
  return end;
}

Span trim_span(std::string_view bytes, std::uint32_t start, std::uint32_t end) {
  const std::uint32_t stop = trim_end(bytes, start, end);
  return {0, skip_blank(bytes, start, stop), stop};
}

bool starts_line(std::string_view bytes, std::uint32_t offset) {
  while (offset > 0 && (bytes[offset - 1] == ' ' || bytes[offset - 1] == '\t')) --offset;
  return offset == 0 || bytes[offset - 1] == '\n' || bytes[offset - 1] == '\r';
}

bool ends_line(std::string_view bytes, std::uint32_t offset) {
  while (offset < bytes.size() && (bytes[offset] == ' ' || bytes[offset] == '\t')) ++offset;
  return offset >= bytes.size() || bytes[offset] == '\n' || bytes[offset] == '\r';
}

Value read_value(std::string_view bytes, std::uint32_t start, std::uint32_t end) {
  const Span span = trim_span(bytes, start, end);
  const std::string_view raw = bytes.substr(span.start, span.size());
  const bool is_windows = !text::is_valid_utf8(raw);
  std::string value;
  value.reserve(raw.size());
  for (const char c : raw) {
    if (is_blank(c)) {
      if (value.back() != ' ') value += ' ';
    } else if (is_windows && static_cast<unsigned char>(c) >= 0x80) {
      text::append_utf8(value, text::decode_windows_1252(static_cast<unsigned char>(c)));
    } else {
      value += c;
    }
  }
  return {std::move(value), span};
}

}  // namespace prefile::parse
