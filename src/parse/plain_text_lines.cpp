#include "parse/plain_text_lines.h"

#include <algorithm>
#include <cstring>

#include "parse/html_tags.h"
#include "parse/html_tokens.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kLongestTag = 80;

std::uint32_t find_byte(std::string_view source, std::uint32_t start, std::uint32_t end, char wanted) {
  if (start >= end) return end;
  const void* found = std::memchr(source.data() + start, wanted, end - start);
  return found == nullptr ? end : static_cast<std::uint32_t>(static_cast<const char*>(found) - source.data());
}

/// First `<` or form feed.
std::uint32_t find_tag_or_feed(std::string_view source, std::uint32_t start, std::uint32_t end) {
  std::uint32_t at = start;
  while (at < end && source[at] != '<' && source[at] != '\f') ++at;
  return at;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// <C>, <FN>, <F1>, <F12>: the tags of EDGAR's ASCII tables and footnotes that HTML does not know.
bool is_edgar_tag(std::string_view name) {
  constexpr std::string_view kNames[] = {"c", "fn", "caption", "s", "page", "table", "text", "pdf"};
  for (const std::string_view each : kNames) {
    if (equals_ignoring_case(name, each)) return true;
  }
  const bool is_footnote = name.size() >= 2 && name.size() <= 4 && (name[0] == 'F' || name[0] == 'f');
  return is_footnote && std::all_of(name.begin() + 1, name.end(), is_digit);
}

}  // namespace

bool PhysicalLines::next(PhysicalLine& line) {
  if (at_ >= end_) return false;
  if (at_ >= look_from_) {
    line_feed_ = find_byte(source_, at_, end_, '\n');
    look_from_ = line_feed_ + 1;
  }
  line.start = at_;
  line.end = find_byte(source_, at_, line_feed_, '\r');
  line.next = std::min(line.end + 1, end_);
  if (line.next == line_feed_ && line_feed_ < end_) ++line.next;  // CRLF
  at_ = line.next;
  return true;
}

bool is_dash_escaped(std::string_view source, const PhysicalLine& line) {
  return line.end - line.start >= 3 && source.substr(line.start, 3) == "- -";
}

LayoutTag find_layout_tag(std::string_view source, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t at = find_tag_or_feed(source, start, end); at < end; at = find_tag_or_feed(source, at + 1, end)) {
    if (source[at] == '\f') return {at, at + 1, true, true};
    const std::uint32_t close = find_byte(source, at, std::min(end, at + kLongestTag), '>');
    if (close >= end || source[close] != '>') continue;
    std::string_view name = source.substr(at + 1, close - at - 1);
    if (name.starts_with('/')) name.remove_prefix(1);
    if (name.empty() || !is_letter(name.front())) continue;
    name = name.substr(0, name.find_first_of(" \t/"));
    const bool is_html = find_tag(name).info->id != TagId::unknown;
    if (!is_html && !is_edgar_tag(name)) continue;
    const bool is_page = equals_ignoring_case(name, "page") && source[at + 1] != '/';
    return {at, close + 1, is_page, is_page || equals_ignoring_case(name, "table")};
  }
  return {end, end, false, false};
}

}  // namespace prefile::parse
