// The heaviest chain of headings that stand in the order of the form: what stands out of it is a mention, a list or
// a page header, or an item out of its place.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace prefile::parse {

/// One way to place a heading: ranks [first, last] of the form's order. Headings are numbered in reading order.
struct ChainLink {
  std::uint32_t heading = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  double weight = 0;
};

/// Indices into `links` of the heaviest chain whose ranks rise strictly, at most one link for each heading, in reading
/// order. `links` must be sorted by heading. Links without positive weight are left out. Takes links times ranks.
[[nodiscard]] std::vector<std::uint32_t> find_heaviest_chain(std::span<const ChainLink> links,
                                                             std::uint32_t rank_count);

}  // namespace prefile::parse
