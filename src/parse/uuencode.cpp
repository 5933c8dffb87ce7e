#include "parse/uuencode.h"

#include <algorithm>

#include "parse/container_lines.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kBegin = "begin ";

bool is_octal(char c) { return c >= '0' && c <= '7'; }
bool is_encoded(char c) { return c >= ' ' && c <= '`'; }

std::uint32_t value_of(char c) { return (static_cast<unsigned char>(c) - 0x20U) & 0x3FU; }

// What is wrong with a line, or nothing. Some encoders add one check character to a line. Those that write zero bits as
// blanks (EDGAR's does) lose them at the ends of lines, so there a short line is whole; with "`" for zero it is not.
std::string_view fault_of(std::string_view line, bool blanks_for_zero) {
  if (!std::all_of(line.begin(), line.end(), is_encoded)) return "a character that uuencoding does not have";
  const std::size_t needed = std::size_t{4} * ((value_of(line.front()) + 2) / 3);
  const std::size_t present = line.size() - 1;
  if (present < needed && !blanks_for_zero) return "a line is shorter than the length it declares";
  if (present > needed + 1) return "a line is longer than the length it declares";
  return {};
}

}  // namespace

bool starts_uuencoded(std::string_view bytes) {
  if (bytes.substr(0, kBegin.size()) != kBegin) return false;
  std::size_t at = kBegin.size();
  while (at < bytes.size() && is_octal(bytes[at])) ++at;
  const std::size_t digits = at - kBegin.size();
  return (digits == 3 || digits == 4) && at + 1 < bytes.size() && bytes[at] == ' ' && !is_blank(bytes[at + 1]);
}

Uuencoded check_uuencoded(std::string_view source, Span body, bool dash_escaped) {
  Uuencoded file;
  const std::string_view bytes = source.substr(0, body.end);
  ContainerLine line = line_at(bytes, body.start);
  const std::size_t name_offset = bytes.find(' ', body.start + kBegin.size());
  file.name = trim_span(bytes, std::min(static_cast<std::uint32_t>(name_offset), line.end), line.end);

  bool seen_empty = false;
  bool blanks_for_zero = true;
  while (line.next < body.end) {
    line = line_at(bytes, line.next);
    std::string_view text = bytes.substr(line.start, line.end - line.start);
    if (dash_escaped && text.substr(0, 3) == "- -") text.remove_prefix(2);
    if (seen_empty && text.substr(0, 3) == "end") {
      file.end = line.next;
      return file;
    }
    const bool is_empty = text.empty() || value_of(text.front()) == 0;
    if (is_empty) {
      seen_empty = true;
      continue;
    }
    blanks_for_zero = blanks_for_zero && text.find('`') == std::string_view::npos;
    const std::string_view fault =
        seen_empty ? "more data follows the closing empty line" : fault_of(text, blanks_for_zero);
    if (!fault.empty()) {
      file.fault = fault;
      file.fault_span = {body.source, line.start, line.end};
      file.end = line.end;
      return file;
    }
    file.decoded_bytes += value_of(text.front());
  }
  file.fault = "the closing `end` line is missing";
  file.fault_span = {body.source, body.end, body.end};
  file.end = body.end;
  return file;
}

}  // namespace prefile::parse
