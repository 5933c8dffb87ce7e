// The number at the head of a row of an exhibit index, and the footnote marks around it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "parse/exhibits.h"
#include "parse/exhibits_footnotes.h"

namespace prefile::parse {

struct RowLabel {
  ExhibitNumber number;
  std::uint32_t end = 0;                   ///< behind brackets, marks and punctuation
  bool has_word = false;                   ///< "Exhibit 99.1", "EX-99.1"
  bool is_bare = false;                    ///< no point, no letters: "2", "(16)"
  std::optional<ExhibitNumber> range_end;  ///< "101.PRE" in "101.INS-101.PRE"
  std::vector<IndexRange> marks;
};

/// Whether a character serves as a footnote mark: an asterisk, a dagger, a plus sign.
[[nodiscard]] bool is_mark_code(char32_t code);

/// A page number: up to five digits and nothing else.
[[nodiscard]] bool is_page_number(std::string_view text);

/// Length of the mark of an exhibit on paper at the start of the text, "(P)" (17 CFR 232.102(d)); 0 when there is none.
[[nodiscard]] std::size_t match_paper_mark(std::string_view text);

/// Adds the marks that stand at `at` and behind it to `marks`: "*", "**", "+"; with numbers also "(1)" and "(P)".
/// Gives the offset behind them.
[[nodiscard]] std::uint32_t take_marks(std::string_view all, std::uint32_t at, std::uint32_t end,
                                       std::vector<IndexRange>& marks, bool with_numbers = true);

/// The label that a stretch begins with: "(99.1)*", "*Exhibit 99.1:", "EX-99.1 -", "10.1+ ", in a lettered list
/// "(a)(1)". `before` is the number of the row before it, or empty.
[[nodiscard]] std::optional<RowLabel> match_row_label(std::string_view all, IndexRange range, bool is_lettered,
                                                      std::string_view before);

/// "3" and ".1" in two cells, so that the points stand below each other.
[[nodiscard]] std::optional<RowLabel> match_split_label(std::string_view all, IndexRange first, IndexRange second);

}  // namespace prefile::parse
