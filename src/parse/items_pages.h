// Pages of a document by the numbers printed at their feet.
#pragma once

#include <cstdint>
#include <vector>

#include "model/filing.h"

namespace prefile::parse {

struct PrintedPage {
  std::uint32_t number = 0;
  std::uint32_t start = 0;  ///< offsets in the visible text, from behind the number before to behind its own
  std::uint32_t end = 0;
};

/// The longest run of lines that are nothing but a number ("12", "- 12 -", "Page 12"), each one to three more than that
/// before; empty when it is short. Linear.
[[nodiscard]] std::vector<PrintedPage> find_printed_pages(const DocumentText& text);

}  // namespace prefile::parse
