// The second reading of a report's items: where its table of contents says they are.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/filing.h"
#include "parse/items_slots.h"

namespace prefile::parse {

/// Where the contents list puts an item.
struct ContentsReading {
  std::uint32_t entry = 0;  ///< index into Contents::entries
  std::uint32_t slot = 0;
  std::string method;        ///< "contents-link", "contents-title", "contents-page"
  Passage place;             ///< the line the link leads to, the line that repeats the entry's title, or the page
  bool shows_title = false;  ///< the place says what the entry says
  Passage reach;             ///< of a page: with the one before and the one behind, as lists are often one page off
};

/// One reading for each entry that names an item of the form and can be followed by its link, else by its title. Text
/// from `end` on is not searched for titles. Where no entry has a link, the pages the list names come behind, by the
/// numbers printed on the pages.
[[nodiscard]] std::vector<ContentsReading> read_items_by_contents(const Filing& filing, const ItemSlots& slots,
                                                                  const FormDefinition& form, std::uint32_t end);

}  // namespace prefile::parse
