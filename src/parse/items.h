// Where a report's items begin and end.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/filing.h"

namespace prefile::parse {

/// The offset in the visible text where the signatures begin: the line "SIGNATURES" above the preamble ("Pursuant
/// to the requirements of the Securities Exchange Act ..."), else the preamble, else a line "SIGNATURES" by itself.
/// Searched from `from` on; the size of the text when there is none.
[[nodiscard]] std::uint32_t find_signature_start(const DocumentText& text, std::uint32_t from);

/// From the first item's heading to the end of the last item's text; without items, everything before the signatures.
/// There must be a primary document.
[[nodiscard]] Passage find_items_range(const Filing& filing);

/// Whether item `number` is the one that lists exhibits: 9.01, or 7 before 23 August 2004.
[[nodiscard]] bool is_exhibits_item(std::string_view number);

}  // namespace prefile::parse
