// Filings that are large in one dimension only: what growth and hostile markup are measured on.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace prefile::bench {

/// One way in which a filing can be large.
struct Dimension {
  const char* name;
  std::size_t count;  ///< the smaller of the two sizes measured; the other is twice as much
  std::string (*make)(std::size_t count);
};

[[nodiscard]] std::span<const Dimension> dimensions();

}  // namespace prefile::bench
