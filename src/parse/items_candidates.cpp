#include "parse/items_candidates.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using text::glyph_at;

// Longest first where one begins like another.
constexpr std::array<std::string_view, 10> kNotApplicable{"not applicable",
                                                          "not-applicable",
                                                          "none to report",
                                                          "nothing to report",
                                                          "no response required",
                                                          "no events to report",
                                                          "none",
                                                          "n/a",
                                                          "inapplicable",
                                                          "omitted"};

// Behind the number in running text, in whatever case: "ITEM 5 ABOVE".
constexpr std::array<std::string_view, 10> kRunningOn{"of",     "above", "below", "hereof", "herein",
                                                      "hereto", "is",    "shall", "and",    "in"};

// At the end of a line these words promise more of the same sentence.
constexpr std::array<std::string_view, 12> kConnecting{"in",   "under", "to",  "and",  "of", "by",
                                                       "with", "the",   "for", "this", "or", "see"};

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

std::string_view last_word(std::string_view line) {
  const std::size_t space = line.find_last_of(' ');
  return space == std::string_view::npos ? line : line.substr(space + 1);
}

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && text::is_word_character(glyph_at(text, end).code)) end += glyph_at(text, end).length;
  return text.substr(0, end);
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view each) { return text::equals_ignore_case(word, each); });
}

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return is_lower(c) || (c >= 'A' && c <= 'Z'); });
}

bool is_upper_case(std::string_view text) {
  return has_letters(text) && std::none_of(text.begin(), text.end(), is_lower);
}

class CandidateFinder {
 public:
  explicit CandidateFinder(const HeadingSearch& search) : search_(search), text_(search.text.visible.text()) {}

  std::vector<HeadingCandidate> run() {
    for (std::uint32_t index = 0; index < lines().size(); ++index) look_at(index);
    return std::move(found_);
  }

 private:
  [[nodiscard]] const Lines& lines() const { return search_.text.lines; }
  [[nodiscard]] std::string_view text_of(const Line& line) const {
    return text_.substr(line.start, line.end - line.start);
  }
  // How far behind a number its title may begin.
  [[nodiscard]] std::size_t behind_limit(std::uint32_t at) const {
    return std::min<std::size_t>(text_.size(), std::size_t{at} + 200);
  }
  [[nodiscard]] bool is_lettered() const { return search_.numbering == Numbering::lettered; }
  [[nodiscard]] std::vector<const ItemDefinition*> definitions_of(std::string_view number) const;
  [[nodiscard]] TitleMatch match_titles(std::string_view number, std::uint32_t at, HeadingCandidate& heading) const;

  void look_at(std::uint32_t index);
  [[nodiscard]] std::optional<std::size_t> start_of_words(const Line& line) const;
  [[nodiscard]] std::optional<std::size_t> item_behind_section(const Line& line, std::size_t at) const;
  [[nodiscard]] bool begins_paragraph(std::uint32_t index) const;
  [[nodiscard]] bool fills_its_block(const Line& line) const;
  [[nodiscard]] std::uint32_t line_at(std::uint32_t offset, std::uint32_t from) const;
  [[nodiscard]] std::optional<HeadingCandidate> weigh(std::uint32_t index, ItemLabel label) const;
  [[nodiscard]] std::optional<HeadingCandidate> weigh_titled(std::uint32_t index, HeadingCandidate heading) const;
  [[nodiscard]] std::optional<HeadingCandidate> weigh_untitled(std::uint32_t index, HeadingCandidate heading) const;
  [[nodiscard]] bool goes_on_as_sentence(std::uint32_t title_line, std::uint32_t title_end) const;
  [[nodiscard]] TitleMatch match_any_title(std::uint32_t at) const;
  [[nodiscard]] bool says_continued(std::size_t at) const;
  void take_rest_of_line(const Line& line, HeadingCandidate& heading) const;
  void take_title_cell(std::uint32_t index, HeadingCandidate& heading) const;
  [[nodiscard]] bool shows_heading(std::uint32_t index, const HeadingCandidate& heading) const;

  const HeadingSearch& search_;
  std::string_view text_;
  std::vector<HeadingCandidate> found_;
};

// Past bullets and rules; nothing when the line opens with a quotation.
std::optional<std::size_t> CandidateFinder::start_of_words(const Line& line) const {
  std::size_t at = line.start;
  while (at < line.end) {
    const text::Glyph glyph = glyph_at(text_, at);
    if (glyph.code == U'"' || glyph.code == U'\'') return std::nullopt;
    if (text::is_word_character(glyph.code)) return at;
    at += glyph.length;
  }
  return std::nullopt;
}

std::optional<std::size_t> CandidateFinder::item_behind_section(const Line& line, std::size_t at) const {
  constexpr std::size_t kLongestSectionLine = 400;
  if (line.end - at > kLongestSectionLine) return std::nullopt;
  if (!text::match_phrase_here(text_.substr(at, line.end - at), "section ")) return std::nullopt;
  const auto item = text::find_phrase(text_.substr(0, line.end), "item", at);
  if (!item) return std::nullopt;
  return item->start;
}

void CandidateFinder::look_at(std::uint32_t index) {
  const Line& line = lines()[index];
  const auto at = start_of_words(line);
  if (!at) return;
  const char first = text_[*at];
  if (first == 'i' || first == 'I') {
    const auto label = match_item_label(text_, *at, search_.numbering);
    if (!label) return;
    if (auto heading = weigh(index, *label)) found_.push_back(std::move(*heading));
  } else if (first == 's' || first == 'S') {
    const auto behind = item_behind_section(line, *at);
    if (!behind) return;
    const auto label = match_item_label(text_, *behind, search_.numbering);
    if (!label) return;
    auto heading = weigh(index, *label);
    if (!heading || heading->score < kTitleScore) return;
    heading->method = HeadingMethod::section_line;
    found_.push_back(std::move(*heading));
  } else if (search_.numbering != Numbering::whole && first >= '1' && first <= '9') {
    const auto label = match_bare_item_number(text_, *at, search_.numbering);
    if (!label || label->numbers.size() != 1 || label->numbers[0].is_misspelt) return;
    constexpr double kSureTitle = 0.85;
    auto heading = weigh(index, *label);
    if (!heading || heading->score < kSureTitle || heading->end < line.end) return;
    heading->method = HeadingMethod::number_and_title;
    found_.push_back(std::move(*heading));
  }
}

bool CandidateFinder::fills_its_block(const Line& line) const {
  return search_.text.blocks[line.block].line_count == 1;
}

// A wrapped line of running text may begin with "Item 2.02" by chance.
bool CandidateFinder::begins_paragraph(std::uint32_t index) const {
  constexpr std::size_t kFullLine = 45;
  const Line& line = lines()[index];
  if (search_.text.blocks[line.block].first_line == index) return true;
  const std::string_view before = text::trim(text_of(lines()[index - 1]));
  if (before.size() < kFullLine || !has_letters(before)) return true;
  if (line.style.bold && !lines()[index - 1].style.bold) return true;
  const char last = before.back();
  if (last == ',' || is_one_of(last_word(before), kConnecting)) return false;
  if (!search_.is_plain_text) return true;
  return last == '.' || last == ':' || last == ';' || last == ')' || last == '-' || last == '_' || last == '=' ||
         is_upper_case(before);
}

std::uint32_t CandidateFinder::line_at(std::uint32_t offset, std::uint32_t from) const {
  while (from + 1 < lines().size() && lines()[from].end < offset) ++from;
  return from;
}

std::optional<HeadingCandidate> CandidateFinder::weigh(std::uint32_t index, ItemLabel label) const {
  if (!begins_paragraph(index)) return std::nullopt;
  if (is_lettered() && names_paragraph(text_, label, search_.form)) return std::nullopt;
  HeadingCandidate heading;
  heading.label = label;
  heading.end = label.end;
  const std::uint32_t label_line = line_at(label.end, index);
  const std::size_t behind = skip_heading_punctuation(text_, label.end, behind_limit(label.end));
  const std::size_t rest_end = lines()[label_line].end;
  const std::string_view rest = behind < rest_end ? text_.substr(behind, rest_end - behind) : std::string_view{};
  const bool says_none = match_not_applicable(rest) > 0;
  if (!is_lettered() && (label.is_range || (says_none && label.numbers.size() > 1))) {
    heading.is_boundary_only = true;
    return heading;
  }
  if (says_continued(label.end)) {
    heading.is_continuation = true;
    return heading;
  }
  heading.title_start = static_cast<std::uint32_t>(behind);
  TitleMatch best{0, 0, label.end};
  for (const ItemNumber& number : heading.label.numbers) {
    const TitleMatch match = match_titles(number.value, heading.title_start, heading);
    if (match.score > best.score) best = match;
  }
  if (heading.is_unknown) best = match_any_title(heading.title_start);
  heading.title_end = best.end;
  heading.score = best.score;
  return best.score >= kTitleScore ? weigh_titled(label_line, std::move(heading))
                                   : weigh_untitled(label_line, std::move(heading));
}

// What the number can mean. Days in force of the lettered forms are often not verified, and reports go over to a new
// form early, so there the title decides among all days.
std::vector<const ItemDefinition*> CandidateFinder::definitions_of(std::string_view number) const {
  std::vector<const ItemDefinition*> found;
  if (!is_lettered()) {
    const ItemDefinition* item = search_.form.find_item(number, search_.day);
    if (item == nullptr) item = search_.form.find_item_ever(number);
    if (item != nullptr) found.push_back(item);
    return found;
  }
  for (const ItemDefinition& item : search_.form.items) {
    if (item.number == number) found.push_back(&item);
  }
  const auto is_older = [&](const ItemDefinition* item) { return search_.day != 0 && !item->is_in_force(search_.day); };
  std::stable_partition(found.begin(), found.end(), [&](const ItemDefinition* item) { return !is_older(item); });
  return found;
}

TitleMatch CandidateFinder::match_titles(std::string_view number, std::uint32_t at, HeadingCandidate& heading) const {
  TitleMatch best{0, 0, at};
  const std::vector<const ItemDefinition*> definitions = definitions_of(number);
  heading.is_unknown = heading.is_unknown || definitions.empty();
  for (const ItemDefinition* item : definitions) {
    const TitleMatch match = match_item_title(text_, at, *item);
    if (match.score <= best.score) continue;
    best = match;
    if (match.score >= kTitleScore) heading.titled_as = item;
  }
  return best;
}

// The title of whichever item it fits best, when it fits well.
TitleMatch CandidateFinder::match_any_title(std::uint32_t at) const {
  constexpr double kSureTitle = 0.8;
  TitleMatch best{0, 0, at};
  for (const ItemDefinition& item : search_.form.items) {
    const TitleMatch match = match_item_title(text_, at, item);
    if (match.score >= kSureTitle && match.score > best.score) best = match;
  }
  return best;
}

// "Item 5 (continued)", "Business - cont'd".
bool CandidateFinder::says_continued(std::size_t at) const {
  while (at < text_.size()) {
    const text::Glyph glyph = glyph_at(text_, at);
    const bool is_mark = glyph.is_space() || glyph.code == U'(' || glyph.code == U'-' || glyph.code == U'.' ||
                         glyph.code == U',' || glyph.code == U'[' || glyph.code == U':';
    if (!is_mark) break;
    at += glyph.length;
  }
  const std::string_view rest = text_.substr(at);
  return text::match_phrase_here(rest, "continued") || text::match_phrase_here(rest, "cont'd") ||
         text::match_phrase_here(rest, "cont.)");
}

// "Item 2.02 Results of Operations and Financial Condition of this report is ..."
bool CandidateFinder::goes_on_as_sentence(std::uint32_t title_line, std::uint32_t title_end) const {
  const Line& line = lines()[title_line];
  const std::size_t behind = skip_heading_punctuation(text_, title_end, line.end);
  if (behind < line.end) {
    const char next = text_[behind];
    return !line.style.bold && (is_lower(next) || glyph_at(text_, behind).code == U'"');
  }
  if (title_line + 1 >= lines().size() || lines()[title_line + 1].block != line.block) return false;
  const Line& next = lines()[title_line + 1];
  const char last = text_[line.end - 1];
  if (last == '.' || last == ':' || line.style.bold) return false;
  const std::string_view word = first_word(text_of(next));
  return !word.empty() && is_lower(word[0]) && is_one_of(word, kRunningOn);
}

// What follows a title in its line belongs to the heading when the line is all heading.
void CandidateFinder::take_rest_of_line(const Line& line, HeadingCandidate& heading) const {
  constexpr std::size_t kLongestTitleLine = 250;
  std::size_t end = heading.title_end;
  while (end < line.end && std::string_view(".;:)\"'").find(text_[end]) != std::string_view::npos) ++end;
  heading.end = static_cast<std::uint32_t>(end);
  if (end >= line.end) return;
  const std::string_view rest = text_.substr(end, line.end - end);
  const bool is_short = line.end - line.start <= kLongestTitleLine && rest.size() <= 100;
  const bool is_heading_style = line.style.bold || line.style.heading || line.style.underlined;
  const bool is_plain_title = fills_its_block(line) && rest.find(". ") == std::string_view::npos &&
                              rest.back() != '.' &&
                              match_not_applicable(rest.substr(skip_heading_punctuation(rest, 0, rest.size()))) == 0;
  if (!is_short || !(is_heading_style || is_plain_title)) return;
  heading.title_end = line.end;
  heading.end = line.end;
}

std::optional<HeadingCandidate> CandidateFinder::weigh_titled(std::uint32_t index, HeadingCandidate heading) const {
  const Line& label_line = lines()[index];
  const std::uint32_t title_line = line_at(heading.title_end, index);
  if (goes_on_as_sentence(title_line, heading.title_end)) return std::nullopt;
  const Line& first_title_line = lines()[line_at(heading.title_start + 1, index)];
  const bool starts_later = first_title_line.start != label_line.start;
  const std::uint32_t label_cell = search_.text.blocks[label_line.block].cell;
  const std::uint32_t title_cell = search_.text.blocks[first_title_line.block].cell;
  if (starts_later || heading.label.number_on_new_line) {
    heading.method = label_cell != title_cell ? HeadingMethod::table_cell : HeadingMethod::split_heading;
  }
  heading.is_continuation = says_continued(heading.title_end);
  take_rest_of_line(lines()[title_line], heading);
  return heading;
}

// A short text in the cell beside the number is a title, whatever it says.
void CandidateFinder::take_title_cell(std::uint32_t index, HeadingCandidate& heading) const {
  constexpr std::uint32_t kLongestTitle = 150;
  if (index + 1 >= lines().size()) return;
  const Line& next = lines()[index + 1];
  const std::uint32_t cell = search_.text.blocks[lines()[index].block].cell;
  const std::uint32_t next_cell = search_.text.blocks[next.block].cell;
  if (cell == kNone || next_cell == kNone || cell == next_cell || next.end - next.start > kLongestTitle) return;
  if (search_.text.cells[cell].row != search_.text.cells[next_cell].row) return;
  if (!fills_its_block(next) || text_[next.end - 1] == ',' || !has_letters(text_of(next))) return;
  heading.method = HeadingMethod::other_title;
  heading.title_start = next.start;
  heading.title_end = next.end;
  heading.end = next.end;
}

// Whether a number that the form does not have is headed like an item all the same: the word, a well-written number
// and a paragraph of its own that is bold, underlined or in capitals.
bool CandidateFinder::shows_heading(std::uint32_t index, const HeadingCandidate& heading) const {
  const Line& line = lines()[index];
  const bool is_well_written =
      heading.label.has_word && heading.label.numbers.size() == 1 && !heading.label.numbers.front().is_misspelt;
  return is_well_written && fills_its_block(line) &&
         (line.style.bold || line.style.underlined || line.style.heading || is_upper_case(text_of(line)));
}

std::optional<HeadingCandidate> CandidateFinder::weigh_untitled(std::uint32_t index, HeadingCandidate heading) const {
  constexpr std::size_t kLongestTitle = 120;
  const Line& line = lines()[index];
  heading.method = HeadingMethod::number_only;
  heading.title_end = heading.title_start;
  if (heading.is_unknown && !shows_heading(index, heading)) return std::nullopt;
  if (heading.title_start >= line.end) {  // the number stands alone
    heading.end = std::max(heading.end, line.end);
    const bool stands_out = fills_its_block(line) || line.style.bold || line.style.underlined || line.style.centered ||
                            search_.text.blocks[line.block].first_line == index;
    if (!stands_out && search_.numbering == Numbering::sectioned) return std::nullopt;
    take_title_cell(index, heading);
    return heading;
  }
  const std::string_view rest = text_.substr(heading.title_start, line.end - heading.title_start);
  if (match_not_applicable(rest) > 0) return heading;
  const bool is_heading_style = line.style.bold || line.style.heading || line.style.underlined;
  const std::string_view word = first_word(rest);
  if (is_one_of(word, kRunningOn) || (is_lower(rest[0]) && !is_heading_style)) return std::nullopt;
  const bool is_punctuated = heading.title_start > heading.label.end + 1 || heading.title_start == heading.label.end;
  const bool is_title = rest.size() <= kLongestTitle && rest.find(". ") == std::string_view::npos &&
                        (is_heading_style || is_upper_case(rest) || search_.text.blocks[line.block].line_count == 1);
  if (!is_title && !is_punctuated) return std::nullopt;
  if (is_title) {
    heading.method = HeadingMethod::other_title;
    heading.title_end = line.end;
    heading.end = line.end;
  }
  return heading;
}

}  // namespace

std::string_view name_of(HeadingMethod method) {
  switch (method) {
    case HeadingMethod::line_start: return "line-start";
    case HeadingMethod::table_cell: return "table-cell";
    case HeadingMethod::split_heading: return "split-heading";
    case HeadingMethod::number_only: return "number-only";
    case HeadingMethod::other_title: return "other-title";
    case HeadingMethod::section_line: return "section-line";
    case HeadingMethod::number_and_title: return "number-and-title";
  }
  return "line-start";
}

std::size_t match_not_applicable(std::string_view text) {
  for (const std::string_view phrase : kNotApplicable) {
    const auto length = text::match_phrase_here(text, phrase);
    if (!length) continue;
    const bool is_whole = *length >= text.size() || !text::is_word_character(glyph_at(text, *length).code);
    if (is_whole) return *length;
  }
  return 0;
}

std::vector<HeadingCandidate> find_heading_candidates(const HeadingSearch& search) {
  return CandidateFinder(search).run();
}

}  // namespace prefile::parse
