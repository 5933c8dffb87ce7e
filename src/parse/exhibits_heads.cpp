#include "parse/exhibits_heads.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "parse/exhibits_index.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kLongestHead = 200;
constexpr std::uint32_t kMostCells = 8;
constexpr std::string_view kStem = "xhibit";

constexpr std::array<std::string_view, 9> kColumnCaptions{"exhibit",     "exhibits",       "exhibit no",
                                                          "exhibit nos", "exhibit number", "exhibit numbers",
                                                          "exhibit ref", "ex no",          "exhibit table no"};
constexpr std::array<std::string_view, 8> kNextCaptions{"description", "document", "title",        "exhibit",
                                                        "name",        "page",     "incorporated", "method of filing"};

// The words of a line, or of the table row that begins with it; nothing for lines further right in a row.
struct Words {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::string folded;      ///< all of it
  std::string first_cell;  ///< the first cell, or all of it
  bool is_row = false;
};

bool ends_with_page(std::string_view folded) {
  const std::size_t space = folded.rfind(' ');
  const std::string_view last = space == std::string_view::npos ? folded : folded.substr(space + 1);
  return !last.empty() && last.find_first_not_of("0123456789") == std::string_view::npos;
}

// Behind "(3)", "3", "c", "part iv" in front of a heading's words.
std::string_view behind_mark(std::string_view folded) {
  if (folded.starts_with("part ")) {
    const std::size_t next = folded.find(' ', 5);
    if (next != std::string_view::npos) folded.remove_prefix(next + 1);
  }
  const std::size_t space = folded.find(' ');
  if (space == std::string_view::npos || space > 3) return folded;
  const bool is_mark = space == 1 || folded.find_first_not_of("ivx0123456789") == space;
  return is_mark ? behind_mark(folded.substr(space + 1)) : folded;
}

bool is_item_head(std::string_view folded) {
  constexpr std::string_view kItem = "item ";
  constexpr std::size_t kReach = 90;
  if (folded.starts_with("part ")) folded = behind_mark(folded);
  if (!folded.starts_with(kItem)) return false;
  const std::size_t exhibit = folded.find(" exhibit");
  return exhibit != std::string_view::npos && exhibit < kReach && !ends_with_page(folded);
}

// "Exhibits", "Exhibits filed herewith", "The following exhibits are filed as part of this report".
bool is_caption(std::string_view folded) {
  constexpr std::size_t kLongestCaption = 160;
  const std::string_view words = behind_mark(folded);
  if (words.size() > kLongestCaption || ends_with_page(words)) return false;
  for (const std::string_view opening :
       {"exhibits", "list of exhibits", "index of exhibits", "the following exhibits",
        "the following documents are filed as exhibits", "the exhibits listed below",
        "the following is a list of exhibits", "exhibit list", "the following is a complete list of exhibits",
        "listed below are the exhibits"}) {
    if (!words.starts_with(opening)) continue;
    const std::string_view rest = words.substr(opening.size());
    if (opening != "exhibits" || rest.empty()) return true;
    return rest == " continued" || rest.starts_with(" the following") || rest.starts_with(" filed") ||
           rest.starts_with(" required by") || rest.starts_with(" and financial") || rest.starts_with(" and reports") ||
           rest.starts_with(" financial statement") || rest.starts_with(" see ") || rest.starts_with(" listed below");
  }
  return false;
}

bool is_column_caption(const Words& words) {
  const auto is_known = [](std::string_view text) {
    return std::find(kColumnCaptions.begin(), kColumnCaptions.end(), text) != kColumnCaptions.end();
  };
  if (words.is_row) return is_known(words.first_cell) && words.folded != words.first_cell;
  for (const std::string_view caption : kColumnCaptions) {
    if (!words.folded.starts_with(caption) || words.folded.size() <= caption.size()) continue;
    const std::string_view rest = std::string_view(words.folded).substr(caption.size() + 1);
    if (std::any_of(kNextCaptions.begin(), kNextCaptions.end(),
                    [&](std::string_view next) { return rest.starts_with(next); })) {
      return true;
    }
  }
  return false;
}

class HeadFinder {
 public:
  explicit HeadFinder(const DocumentText& text) : text_(text) {}
  std::vector<ListHead> run();

 private:
  [[nodiscard]] std::optional<Words> words_of(const Line& line);
  [[nodiscard]] std::optional<Words> row_words(std::uint32_t row_index) const;
  [[nodiscard]] std::optional<ListHeadKind> kind_of(const Words& words, std::size_t line) const;
  [[nodiscard]] bool is_split_caption(const Words& words, std::size_t line) const;

  const DocumentText& text_;
  std::uint32_t row_ = kNone;
};

std::optional<Words> HeadFinder::row_words(std::uint32_t row_index) const {
  const Row& row = text_.rows[row_index];
  Words words;
  words.is_row = true;
  std::uint32_t filled = 0;
  for (std::uint32_t i = 0; i < row.cell_count; ++i) {
    const Cell& cell = text_.cells[text_.row_cells[row.first_cell + i]];
    if (cell.end - cell.start > kLongestHead) return std::nullopt;
    const std::string folded = text::fold(text_.visible.slice(cell.start, cell.end));
    if (folded.empty()) continue;
    if (++filled > kMostCells) return std::nullopt;
    if (filled == 1) {
      words.first_cell = folded;
      words.start = cell.start;
    } else {
      words.folded += ' ';
    }
    words.folded += folded;
    words.end = cell.end;
  }
  if (filled == 0 || words.folded.size() > kLongestHead) return std::nullopt;
  return words;
}

std::optional<Words> HeadFinder::words_of(const Line& line) {
  const std::uint32_t cell = text_.blocks[line.block].cell;
  if (cell != kNone) {
    const std::uint32_t row = text_.cells[cell].row;
    if (row == row_) return std::nullopt;
    row_ = row;
    const Cell& whole = text_.cells[cell];
    const bool is_layout = whole.end - whole.start > kLongestHead;
    if (!is_layout) return row_words(row);
    row_ = kNone;
  }
  if (line.end - line.start > kLongestHead) return std::nullopt;
  const std::string_view shown = text_.visible.slice(line.start, line.end);
  Words words{line.start, line.end, text::fold(shown), {}, false};
  words.first_cell = words.folded;
  return words;
}

// "EXHIBIT" with "NUMBER   DESCRIPTION" in the line below.
bool HeadFinder::is_split_caption(const Words& words, std::size_t line) const {
  if (words.is_row || words.folded != "exhibit" || line + 1 >= text_.lines.size()) return false;
  const Line& next = text_.lines[line + 1];
  if (next.end - next.start > kLongestHead) return false;
  const std::string folded = text::fold(text_.visible.slice(next.start, next.end));
  return folded.starts_with("no ") || folded.starts_with("number") || folded.starts_with("nos ") || folded == "no" ||
         folded.starts_with("table");
}

std::optional<ListHeadKind> HeadFinder::kind_of(const Words& words, std::size_t line) const {
  if (is_item_head(words.folded)) return ListHeadKind::item;
  if (is_index_heading(words.folded)) return ListHeadKind::index;
  if (is_caption(words.folded)) return ListHeadKind::caption;
  if (is_column_caption(words) || is_split_caption(words, line)) return ListHeadKind::columns;
  return std::nullopt;
}

std::vector<ListHead> HeadFinder::run() {
  std::vector<ListHead> heads;
  const std::string_view all = text_.visible.text();
  auto line = text_.lines.begin();
  for (std::size_t at = all.find_first_of("xX"); at != std::string_view::npos; at = all.find_first_of("xX", at + 1)) {
    if (!text::match_phrase_here(all.substr(at, kStem.size()), kStem)) continue;
    line = std::partition_point(line, text_.lines.end(), [&](const Line& each) { return each.end <= at; });
    if (line == text_.lines.end()) break;
    const auto words = words_of(*line);
    const auto kind = words ? kind_of(*words, static_cast<std::size_t>(line - text_.lines.begin())) : std::nullopt;
    if (!kind || (!heads.empty() && heads.back().start == words->start)) continue;
    const bool names_others = *kind == ListHeadKind::item && (text::has_phrase(words->folded, "financial") ||
                                                              text::has_phrase(words->folded, "schedules"));
    heads.push_back({*kind, words->start, words->end, text::has_phrase(words->folded, "continued"), names_others});
  }
  return heads;
}

}  // namespace

std::vector<ListHead> find_list_heads(const DocumentText& text) { return HeadFinder(text).run(); }

}  // namespace prefile::parse
