#include "parse/items_pages.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "parse/items_text.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kHighestPage = 999;
constexpr std::uint32_t kLongestStep = 3;

/// A line that may be a page's number, and the best run that ends with it.
struct NumberLine {
  std::uint32_t number = 0;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::uint32_t length = 1;
  std::uint32_t before = kNone;  ///< index of the line before it in the run
};

std::optional<std::uint32_t> page_number_of(std::string_view line) {
  constexpr std::size_t kLongest = 12;
  line = text::trim(line);
  if (line.size() > kLongest) return std::nullopt;
  if (const auto word = text::match_phrase_here(line, "page ")) line.remove_prefix(*word);
  while (!line.empty() && (line.front() == '-' || line.front() == ' ')) line.remove_prefix(1);
  while (!line.empty() && (line.back() == '-' || line.back() == ' ')) line.remove_suffix(1);
  if (line.empty() || line.size() > 3 || line.find_first_not_of("0123456789") != std::string_view::npos) {
    return std::nullopt;
  }
  std::uint32_t number = 0;
  for (const char c : line) number = number * 10 + static_cast<std::uint32_t>(c - '0');
  return number == 0 ? std::nullopt : std::optional(number);
}

std::vector<NumberLine> find_number_lines(const DocumentText& text) {
  std::vector<NumberLine> lines;
  std::array<std::uint32_t, kHighestPage + 1> last{};  // of each number its best line, one more than the index
  for (const Line& line : text.lines) {
    if (text.blocks[line.block].cell != kNone) continue;
    const auto number = page_number_of(text_of(text, line));
    if (!number) continue;
    NumberLine each{*number, line.start, line.end, 1, kNone};
    for (std::uint32_t step = 1; step <= kLongestStep && step < *number; ++step) {
      const std::uint32_t before = last[*number - step];
      if (before == 0 || lines[before - 1].length < each.length) continue;
      each.length = lines[before - 1].length + 1;
      each.before = before - 1;
    }
    const std::uint32_t same = last[*number];
    lines.push_back(each);
    if (same == 0 || lines[same - 1].length <= each.length) last[*number] = static_cast<std::uint32_t>(lines.size());
  }
  return lines;
}

}  // namespace

std::vector<PrintedPage> find_printed_pages(const DocumentText& text) {
  constexpr std::uint32_t kShortest = 5;
  const std::vector<NumberLine> lines = find_number_lines(text);
  const auto best = std::max_element(lines.begin(), lines.end(),
                                     [](const NumberLine& a, const NumberLine& b) { return a.length < b.length; });
  std::vector<PrintedPage> pages;
  if (best == lines.end() || best->length < kShortest) return pages;
  for (auto at = static_cast<std::uint32_t>(best - lines.begin()); at != kNone; at = lines[at].before) {
    const std::uint32_t before = lines[at].before;
    pages.push_back({lines[at].number, before == kNone ? 0 : lines[before].end, lines[at].end});
  }
  std::reverse(pages.begin(), pages.end());
  return pages;
}

}  // namespace prefile::parse
