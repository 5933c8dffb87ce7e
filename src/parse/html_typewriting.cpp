#include "parse/html_typewriting.h"

#include <algorithm>
#include <cstdint>

#include "parse/html_tags.h"

namespace prefile::parse {
namespace {

/// A page of typewriting, in bytes: not even one tag a page sets a line.
constexpr std::uint32_t kPage = 3'000;
constexpr std::uint32_t kFewTags = 4;  ///< of the shell itself
constexpr std::uint32_t kFewestLines = 12;
constexpr std::uint32_t kWidestLine = 132;
constexpr std::uint32_t kIndent = 4;  ///< columns that no paragraph of prose is set in by

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether more tags set lines than a shell has: paragraphs, line breaks, cells.
bool is_set_by_tags(std::string_view text) {
  const auto most = static_cast<std::uint32_t>(text.size()) / kPage + kFewTags;
  std::uint32_t count = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    std::size_t end = at + 1;
    while (end < text.size() && end < at + 12 && (is_letter(text[end]) || (text[end] >= '0' && text[end] <= '6')))
      ++end;
    if (end == at + 1) continue;
    const TagInfo& tag = *find_tag(text.substr(at + 1, end - at - 1)).info;
    if (tag.id == TagId::cell || tag.id == TagId::row || tag.id == TagId::preformatted) return true;
    // EDGAR's own: <TABLE> and <CAPTION> without cells, <PAGE>.
    if (tag.id == TagId::table || tag.id == TagId::caption || tag.id == TagId::page) continue;
    const bool sets_line = tag.id == TagId::line_break || (tag.flags & kBlock) != 0 || (tag.flags & kXbrl) != 0;
    if (sets_line && ++count > most) return true;
  }
  return false;
}

}  // namespace

bool is_typewriting_in_html(std::string_view source, Span body) {
  const std::string_view text = source.substr(body.start, body.size());
  if (is_set_by_tags(text)) return false;
  std::uint32_t lines = 0;
  std::uint32_t wide = 0;
  std::uint32_t indented = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) continue;
    ++lines;
    if (line.size() > kWidestLine) ++wide;
    // Markup is set in as well; text is what counts.
    if (line[first] != '<' && (first >= kIndent || line[0] == '\t')) ++indented;
  }
  return lines >= kFewestLines && wide * 20 <= lines && indented * 20 >= lines;
}

}  // namespace prefile::parse
