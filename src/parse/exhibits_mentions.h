// Exhibits named in running text: "furnished as Exhibit 99.1".
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "model/filing.h"

namespace prefile::parse {

/// Ranges of the visible text that are left out of a search, sorted and apart from each other.
using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// The mentions in [start, end) of a document's text. Ranges ("Exhibits 99.2 through 99.6") give one mention for each
/// number they cover.
[[nodiscard]] std::vector<ExhibitMention> find_exhibit_mentions(const Filing& filing, DocumentIndex document,
                                                                std::uint32_t start, std::uint32_t end,
                                                                const Ranges& left_out);

}  // namespace prefile::parse
