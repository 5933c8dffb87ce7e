// The places where a document says that a list of exhibits begins.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/filing.h"

namespace prefile::parse {

enum class ListHeadKind : std::uint8_t {
  item,     ///< "Item 15. Exhibits, Financial Statement Schedules"
  index,    ///< "EXHIBIT INDEX", "Index to Exhibits (Continued)"
  caption,  ///< "(3) Exhibits", "(c) The following exhibits are filed herewith:"
  columns,  ///< column captions: "Exhibit No.", "Exhibit Number  Description"
};

/// A line or table row behind which a list of exhibits may begin.
struct ListHead {
  ListHeadKind kind = ListHeadKind::item;
  std::uint32_t start = 0;  ///< offsets in the visible text
  std::uint32_t end = 0;
  bool is_continued = false;  ///< "(Continued)": the list above goes on
  bool names_others = false;  ///< an item that lists other things, too: financial statements, schedules
};

/// All of them, in reading order. Lines of a table of contents, which end with a page number, are none.
[[nodiscard]] std::vector<ListHead> find_list_heads(const DocumentText& text);

}  // namespace prefile::parse
