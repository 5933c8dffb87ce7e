// Byte ranges in a source, and values that know the bytes they were read from.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <utility>

namespace prefile {

/// Index of a byte source of a filing: 0 is the input file itself; containers that encode their
/// documents (XML, archives) add one source for each decoded document.
using SourceId = std::uint32_t;

/// Half-open range of bytes [start, end) in one source. An empty span names a place between bytes.
struct Span {
  SourceId source = 0;
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - start; }
  [[nodiscard]] constexpr bool is_empty() const { return end == start; }
  [[nodiscard]] constexpr bool contains(const Span& other) const {
    return source == other.source && start <= other.start && other.end <= end;
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// A value together with the bytes it was read from.
template <typename T>
struct Located {
  T value{};
  Span span{};
};

/// The usual case: text as read (entities decoded, white space folded, trimmed), and its bytes.
using Value = Located<std::string>;

}  // namespace prefile
