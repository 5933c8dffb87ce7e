#include "parse/exhibits_labels.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using text::glyph_at;

// "10.4(P)" in a list that does not count by letters: the bracket is the mark of an exhibit on paper.
void part_paper_mark(std::string_view all, ExhibitNumber& number, std::string_view before) {
  constexpr std::string_view kLetter = "(p)";
  constexpr std::string_view kNext = "(o)";
  if (!number.value.ends_with(kLetter)) return;
  const std::string stem = number.value.substr(0, number.value.size() - kLetter.size());
  const std::uint32_t end = number.end - static_cast<std::uint32_t>(kLetter.size());
  const bool is_marked = stem.find('.') != std::string::npos && match_paper_mark(all.substr(end, kLetter.size())) > 0;
  const bool counts_by_letters = before == std::string(stem).append(kNext);
  if (!is_marked || counts_by_letters) return;
  number.value = stem;
  number.end = end;
}

// "101.PRE" behind "101.INS" and a dash, "through" or "to": the last number of a row that lists several.
std::optional<ExhibitNumber> match_range_end(std::string_view all, const ExhibitNumber& first, std::uint32_t at,
                                             std::uint32_t end) {
  const std::string_view upto = all.substr(0, end);
  std::size_t next = text::skip_space(upto, at);
  std::size_t joint = 0;
  if (next < end && glyph_at(all, next).code == U'-') joint = glyph_at(all, next).length;
  for (const std::string_view word : {"through", "thru", "to"}) {
    if (joint == 0) joint = text::match_phrase_here(upto.substr(next), word).value_or(0);
  }
  if (joint == 0) return std::nullopt;
  next = text::skip_space(upto, next + joint);
  next = match_exhibit_word(upto, next).value_or(next);
  auto last = match_exhibit_number(upto, next);
  const bool is_range = last && last->value != first.value && last->value.find_first_of(".(") != std::string::npos &&
                        major_exhibit_number(last->value) == major_exhibit_number(first.value);
  return is_range ? last : std::nullopt;
}

}  // namespace

bool is_mark_code(char32_t code) {
  return code == U'*' || code == U'+' || code == U'#' || code == U'^' || code == 0x2020 || code == 0x2021 ||
         code == 0xA7 || code == U'~';
}

bool is_page_number(std::string_view text) {
  constexpr std::size_t kLongest = 5;
  return !text.empty() && text.size() <= kLongest && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::size_t match_paper_mark(std::string_view text) {
  constexpr std::string_view kPaper = "(P)";
  return text.starts_with(kPaper) ? kPaper.size() : 0;
}

std::uint32_t take_marks(std::string_view all, std::uint32_t at, std::uint32_t end, std::vector<IndexRange>& marks,
                         bool with_numbers) {
  while (at < end) {
    const std::uint32_t start = at;
    while (at < end && is_mark_code(glyph_at(all, at).code)) at += glyph_at(all, at).length;
    if (at == start && with_numbers && all[at] == '(') {
      std::uint32_t close = at + 1;
      while (close < end && all[close] >= '0' && all[close] <= '9') ++close;
      if (close > at + 1 && close - at <= 3 && close < end && all[close] == ')') at = close + 1;
    }
    if (at == start && with_numbers) at += static_cast<std::uint32_t>(match_paper_mark(all.substr(at, end - at)));
    if (at == start) return at;
    marks.push_back({start, at});
  }
  return at;
}

std::optional<RowLabel> match_row_label(std::string_view all, IndexRange range, bool is_lettered,
                                        std::string_view before) {
  RowLabel label;
  std::uint32_t at = take_marks(all, range.start, range.end, label.marks, false);
  at = static_cast<std::uint32_t>(text::skip_space(all, at));
  if (at >= range.end) return std::nullopt;
  if (const auto behind = match_exhibit_word(all.substr(0, range.end), at)) {
    label.has_word = true;
    at = static_cast<std::uint32_t>(*behind);
  }
  if (at >= range.end) return std::nullopt;
  if (is_lettered && all[at] == '(') {
    if (auto lettered = match_lettered_number(all.substr(0, range.end), at)) {
      label.number = std::move(*lettered);
      label.end = take_marks(all, label.number.end, range.end, label.marks, false);
      return label;
    }
  }
  if (label.has_word) {
    if (const auto fees = text::match_phrase_here(all.substr(at, range.end - at), "filing fees")) {
      label.end = at + static_cast<std::uint32_t>(*fees);
      label.number = {"107", at, label.end};
      label.end = take_marks(all, label.end, range.end, label.marks);
      return label;
    }
  }
  bool is_bracketed = false;
  if (at < range.end && (all[at] == '(' || all[at] == '[')) {
    is_bracketed = true;
    ++at;
  }
  auto number = match_exhibit_number(all.substr(0, range.end), at);
  if (!number) return std::nullopt;
  part_paper_mark(all, *number, before);
  label.number = *number;
  label.is_bare = number->value.find_first_of(".(") == std::string::npos;
  at = number->end;
  if (is_bracketed || (at < range.end && all[at] == ')')) {
    if (at < range.end && (all[at] == ')' || all[at] == ']')) ++at;
  }
  if (auto last = match_range_end(all, *number, at, range.end)) {
    at = last->end;
    label.range_end = std::move(last);
  }
  at = take_marks(all, at, range.end, label.marks);
  if (at < range.end && all[at] == ' ') {
    const std::uint32_t behind = take_marks(all, at + 1, range.end, label.marks);
    if (behind > at + 1) at = behind;
  }
  while (at < range.end && (all[at] == '.' || all[at] == ':' || all[at] == ')')) ++at;
  label.end = at;
  return label;
}

std::optional<RowLabel> match_split_label(std::string_view all, IndexRange first, IndexRange second) {
  const std::string_view stem = all.substr(first.start, first.end - first.start);
  const std::string_view part = all.substr(second.start, second.end - second.start);
  if (!is_page_number(stem) || part.size() < 2 || part[0] != '.' || text::digits_of(part.substr(1, 1)).empty()) {
    return std::nullopt;
  }
  auto number = match_exhibit_number(std::string(stem).append(part), 0);
  if (!number) return std::nullopt;
  RowLabel label;
  const std::uint32_t end = second.start + number->end - (first.end - first.start);
  label.end = take_marks(all, end, second.end, label.marks);
  label.number = {std::move(number->value), first.start, end};
  return label;
}

}  // namespace prefile::parse
