#include "report/snippet.h"

#include <algorithm>

#include "report/unicode.h"
#include "report/words.h"

namespace prefile::report {
namespace {

constexpr std::size_t kContext = 60;  // as many code points as evidence keeps on either side

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = text.find_first_of("\r\n");
    if (end == std::string_view::npos) break;
    lines.push_back(text.substr(0, end));
    const bool is_pair = text.substr(end, 2) == "\r\n";
    text.remove_prefix(end + (is_pair ? 2 : 1));
  }
  lines.push_back(text);
  return lines;
}

}  // namespace

std::size_t count_characters(std::string_view text) {
  std::size_t number = 0;
  for (; !text.empty(); ++number) text.remove_prefix(next_character(text).length);
  return number;
}

std::uint32_t shown_line(const Evidence& evidence) {
  return evidence.document_line != 0 ? evidence.document_line : evidence.line;
}

bool is_whole_file(const Evidence& evidence) {
  if (evidence.document.empty() || evidence.document == evidence.file) return true;
  return shown_line(evidence) == evidence.line && evidence.document != "submission header";
}

std::string_view visible_reading(const Evidence& evidence) {
  return folded(evidence.reading) == folded(evidence.excerpt) ? std::string_view{} : evidence.reading;
}

std::vector<SourceLine> source_lines(const Evidence& evidence) {
  std::vector<SourceLine> lines;
  std::uint32_t number = shown_line(evidence);
  for (const std::string_view text : split_lines(evidence.excerpt)) {
    SourceLine line;
    line.number = number++;
    const std::size_t indent = lines.empty() ? 0 : text.find_first_not_of(" \t");
    line.before = text.substr(0, std::min(indent, text.size()));
    line.marked = text.substr(line.before.size());
    lines.push_back(line);
  }
  const std::size_t shown_before = count_characters(evidence.before);
  lines.front().before = evidence.before;
  lines.front().cut_before = shown_before >= kContext && evidence.column > shown_before + 1;
  SourceLine& last = lines.back();
  if (evidence.omitted == 0) {
    last.after = evidence.after;
    last.cut_after = count_characters(evidence.after) >= kContext;
  } else {
    last.cut_after = true;
  }
  return lines;
}

}  // namespace prefile::report
