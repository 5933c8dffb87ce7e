// Lines and columns of a source, for showing where a finding stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace prefile {

struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;  ///< in code points; a byte that is not valid UTF-8 counts as one
};

/// Index of the lines of one source. LF, CR and CRLF each end a line. Made in one pass over the source, which must
/// outlive it; a lookup costs O(log lines), however long a line is. Immutable.
class LineIndex {
 public:
  explicit LineIndex(std::string_view source);

  /// Line and column of a byte offset, both from 1. An offset past the end is taken as the end.
  [[nodiscard]] LineColumn locate(std::size_t offset) const;
  /// The byte offset of a line and column, both from 1; the size of the source when it ends before.
  [[nodiscard]] std::size_t offset_of(LineColumn place) const;
  /// Number of lines; a source that ends with a line end has no further, empty line. At least 1.
  [[nodiscard]] std::uint32_t line_count() const;
  /// Text of a line (from 1) without its line end; empty when there is no such line.
  [[nodiscard]] std::string_view line(std::uint32_t number) const;
  /// Byte offset at which a line (from 1) starts; the size of the source when there is no such line.
  [[nodiscard]] std::size_t start_of(std::uint32_t number) const;

 private:
  struct Checkpoint {
    std::size_t offset;
    std::size_t code_points;
  };
  [[nodiscard]] std::size_t code_points_before(std::size_t offset) const;

  std::string_view source_;
  std::vector<std::size_t> starts_;
  std::vector<Checkpoint> checkpoints_;  ///< empty for ASCII sources
};

}  // namespace prefile
