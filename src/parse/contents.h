// The table of contents: rows of titles with page numbers or links into the document.
#pragma once

#include <cstdint>
#include <vector>

#include "model/document.h"
#include "parse/items_heading.h"

namespace prefile::parse {

/// Lines that stand side by side, as the cells of a table row do; else one line.
struct VisualRow {
  std::uint32_t start = 0;  ///< offsets in the visible text
  std::uint32_t end = 0;
};

/// The rows of a document in reading order.
[[nodiscard]] std::vector<VisualRow> find_visual_rows(const DocumentText& text);

/// The offset that a link to `href` ("#name") leads to, and kNone when it leads elsewhere.
class AnchorIndex {
 public:
  explicit AnchorIndex(const DocumentText& text);
  [[nodiscard]] std::uint32_t find(std::string_view href) const;

 private:
  std::vector<const Anchor*> anchors_;  // by name, the first of each name first
};

/// The page number that ends `row` ("12", "F-1", "iv", "12-14"): where it starts, or the size of the row when there is
/// none.
[[nodiscard]] std::size_t find_page_number(std::string_view row);

}  // namespace prefile::parse
