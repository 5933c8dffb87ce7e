#include "parse/items_chain.h"

#include <algorithm>

#include "model/document.h"

namespace prefile::parse {
namespace {

// The heaviest chain so far that ends at one rank or below it.
struct ChainEnd {
  double weight = 0;
  std::uint32_t link = kNone;
};

}  // namespace

std::vector<std::uint32_t> find_heaviest_chain(std::span<const ChainLink> links, std::uint32_t rank_count) {
  std::vector<ChainEnd> ends(rank_count + 1U);  // ends[r]: chains of ranks below r
  std::vector<std::uint32_t> before(links.size(), kNone);
  std::vector<double> weights(links.size(), 0);
  std::size_t at = 0;
  while (at < links.size()) {
    std::size_t next = at;
    for (; next < links.size() && links[next].heading == links[at].heading; ++next) {
      const ChainEnd& end = ends[links[next].first];
      before[next] = end.link;
      weights[next] = end.weight + links[next].weight;
    }
    for (std::size_t i = at; i < next; ++i) {
      if (links[i].weight <= 0) continue;
      for (std::uint32_t rank = links[i].last + 1; rank <= rank_count && ends[rank].weight < weights[i]; ++rank) {
        ends[rank] = {weights[i], static_cast<std::uint32_t>(i)};
      }
    }
    at = next;
  }
  std::vector<std::uint32_t> chain;
  for (std::uint32_t link = ends.back().link; link != kNone; link = before[link]) chain.push_back(link);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace prefile::parse
