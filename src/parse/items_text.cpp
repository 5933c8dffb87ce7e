#include "parse/items_text.h"

#include <algorithm>
#include <string>

#include "parse/items_candidates.h"
#include "parse/items_heading.h"
#include "parse/layout.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

std::string without_spaces(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  return text;
}

}  // namespace

bool is_signature_line(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  if (line.size() > kLongest) return false;
  const std::string word = without_spaces(text::fold(line));
  return word == "signature" || word == "signatures" || word == "signaturepage";
}

std::string_view text_of(const DocumentText& text, const Line& line) {
  return text.visible.slice(line.start, line.end);
}

std::size_t line_index_at(const DocumentText& text, std::uint32_t offset) {
  const auto after =
      std::partition_point(text.lines.begin(), text.lines.end(), [&](const Line& line) { return line.end <= offset; });
  return static_cast<std::size_t>(after - text.lines.begin());
}

bool holds_prose(const DocumentText& text, std::uint32_t start, std::uint32_t end) {
  constexpr std::size_t kShortestProse = 90;
  std::uint32_t block = kNone;
  for (std::size_t i = line_index_at(text, start); i < text.lines.size() && text.lines[i].start < end; ++i) {
    const Line& line = text.lines[i];
    const std::string_view words = text_of(text, line);
    if (is_signature_line(words) || text::match_phrase_here(words, "exhibit index") ||
        text::match_phrase_here(words, "index to exhibits")) {
      return false;
    }
    if (line.block == block) continue;
    block = line.block;
    const Block& paragraph = text.blocks[block];
    const Line& last = text.lines[paragraph.first_line + paragraph.line_count - 1];
    const std::uint32_t from = std::max(line.start, start);
    if (last.end > from && last.end - from >= kShortestProse) return true;
  }
  return false;
}

Passage trimmed(const DocumentText& text, DocumentIndex document, std::uint32_t start, std::uint32_t end) {
  if (end <= start) return {document, start, start};
  const std::string_view all = text.visible.slice(start, end);
  const std::string_view inner = text::trim(all);
  if (inner.empty()) return {document, start, start};
  const auto first = start + static_cast<std::uint32_t>(inner.data() - all.data());
  return {document, first, first + static_cast<std::uint32_t>(inner.size())};
}

Passage body_between(const DocumentText& text, DocumentIndex document, std::uint32_t start, std::uint32_t end) {
  const Passage body = trimmed(text, document, start, end);
  const std::string_view words = text.visible.slice(body.start, body.end);
  const std::size_t line_end = std::min(words.find('\n'), words.size());
  if (words.empty() || !is_rule(words.substr(0, line_end))) return body;
  return trimmed(text, document, body.start + static_cast<std::uint32_t>(line_end), end);
}

bool says_nothing_to_report(std::string_view words) {
  constexpr std::size_t kMostFurniture = 120;
  constexpr std::size_t kMostRemark = 30;
  words.remove_prefix(skip_heading_punctuation(words, 0, words.size()));
  const auto opening = text::match_phrase_here(words, "this item is ");
  const std::size_t length = match_not_applicable(words.substr(opening.value_or(0)));
  if (length == 0) return false;
  const std::string_view behind = words.substr(opening.value_or(0) + length);
  const std::string_view same_line = behind.substr(0, behind.find('\n'));
  return text::fold(same_line).size() <= kMostRemark && behind.size() <= kMostFurniture;
}

}  // namespace prefile::parse
