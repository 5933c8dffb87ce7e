// Lines of a document that look like item headings, before it is decided which of them are.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/forms.h"
#include "parse/items_heading.h"

namespace prefile::parse {

/// How the heading shows itself; `name_of` gives the words that stand in Item::method.
enum class HeadingMethod : std::uint8_t {
  line_start,        ///< "Item 7.01 Regulation FD Disclosure" in one line
  table_cell,        ///< number and title in two cells
  split_heading,     ///< the title, or the number, begins on the next line
  number_only,       ///< no title that could be told from the text
  other_title,       ///< a title, but not one of the form's
  section_line,      ///< behind "Section 7 - Regulation FD" in the same line
  number_and_title,  ///< the word "Item" is missing
};
[[nodiscard]] std::string_view name_of(HeadingMethod method);

/// One heading, perhaps for several items ("Items 2.02 and 7.01"). Offsets are in the visible text.
struct HeadingCandidate {
  ItemLabel label;
  std::uint32_t title_start = 0;  ///< empty range when there is no title
  std::uint32_t title_end = 0;
  std::uint32_t end = 0;  ///< of the whole heading
  double score = 0;       ///< how well the title agrees with the form's
  /// Whose title agrees best; nothing below kTitleScore. In a form whose parts number items anew it tells the part.
  const ItemDefinition* titled_as = nullptr;
  HeadingMethod method = HeadingMethod::line_start;
  bool is_boundary_only = false;  ///< of Form 8-K, "Items 1 through 4 and 6: not applicable": ends what stands before
  bool is_continuation = false;   ///< "Item 5 (continued)"
  bool is_unknown = false;        ///< the form has no item of that number

  [[nodiscard]] std::uint32_t start() const { return label.start; }
  [[nodiscard]] bool has_title() const { return title_end > title_start; }
};

struct HeadingSearch {
  const DocumentText& text;
  const FormDefinition& form;
  DayNumber day = 0;  ///< 0: the item may be of any day
  Numbering numbering = Numbering::sectioned;
  bool is_plain_text = false;  ///< lines end where the page was full, not where the writer wished
};

/// Every heading-like line in reading order, contents lists included.
[[nodiscard]] std::vector<HeadingCandidate> find_heading_candidates(const HeadingSearch& search);

/// Whether `text` begins by saying that there is nothing ("None", "Not applicable", "N/A"); gives the length of
/// those words, 0 when it does not.
[[nodiscard]] std::size_t match_not_applicable(std::string_view text);

}  // namespace prefile::parse
