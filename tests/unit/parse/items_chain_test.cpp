// The heaviest chain of headings in the order of the form.
#include "parse/items_chain.h"

#include <vector>

#include "support/catch.h"

namespace prefile::parse {
namespace {

using Indices = std::vector<std::uint32_t>;

TEST_CASE("the chain leaves out what stands out of order and weighs less") {
  const std::vector<ChainLink> links{{0, 0, 0, 3}, {1, 4, 4, 1}, {2, 1, 1, 3}, {3, 2, 2, 3}, {4, 4, 4, 3}};
  CHECK(find_heaviest_chain(links, 5) == Indices{0, 2, 3, 4});
}

TEST_CASE("a heading that may stand in two places takes the one that fits the rest") {
  const std::vector<ChainLink> links{{0, 0, 0, 2}, {0, 3, 3, 2}, {1, 1, 1, 2}, {2, 0, 0, 2}, {2, 3, 3, 2}};
  CHECK(find_heaviest_chain(links, 4) == Indices{0, 2, 4});
}

TEST_CASE("a heading for several items leaves no room for them behind it") {
  const std::vector<ChainLink> links{{0, 0, 2, 5}, {1, 1, 1, 2}, {2, 3, 3, 2}};
  CHECK(find_heaviest_chain(links, 4) == Indices{0, 2});
}

TEST_CASE("of two equal headings the first is taken, and none without weight") {
  const std::vector<ChainLink> links{{0, 0, 0, 2}, {1, 0, 0, 2}, {2, 1, 1, 0}};
  CHECK(find_heaviest_chain(links, 2) == Indices{0});
  CHECK(find_heaviest_chain({}, 2).empty());
}

}  // namespace
}  // namespace prefile::parse
