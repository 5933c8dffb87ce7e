// Deflate and gzip, from memory to memory and never past a cap. zlib behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace prefile::parse {

enum class InflateEnd : std::uint8_t {
  whole,       ///< the stream ended where it says it does; of gzip, its check sum is right, too
  damaged,     ///< cut off, or no deflated bytes
  over_limit,  ///< it unpacks to more than was allowed
};

struct Inflated {
  std::string bytes;         ///< at most `limit`
  std::size_t consumed = 0;  ///< of the packed bytes
  InflateEnd end = InflateEnd::damaged;
};

/// Unpacks one raw deflate stream, as zip holds it.
[[nodiscard]] Inflated inflate_raw(std::string_view packed, std::uint64_t limit);
/// Unpacks the members of a gzip file, one after the other.
[[nodiscard]] Inflated inflate_gzip(std::string_view packed, std::uint64_t limit);
/// The check sum of zip and gzip.
[[nodiscard]] std::uint32_t crc32_of(std::string_view bytes);

}  // namespace prefile::parse
