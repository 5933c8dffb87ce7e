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
  std::string method;        ///< "contents-link", "contents-title"
  Passage place;             ///< the line the link leads to, or the line that repeats the entry's title
  bool shows_title = false;  ///< the place says what the entry says
};

/// One reading for each entry that names an item of the form and can be followed. Text from `end` on is not searched
/// for titles.
[[nodiscard]] std::vector<ContentsReading> read_items_by_contents(const Filing& filing, const ItemSlots& slots,
                                                                  const FormDefinition& form, std::uint32_t end);

}  // namespace prefile::parse
