// Lines of a container: LF, CR and CRLF each end one.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/span.h"

namespace prefile::parse {

struct ContainerLine {
  std::uint32_t start = 0;
  std::uint32_t end = 0;   ///< before the line end
  std::uint32_t next = 0;  ///< where the next line starts; the size of the bytes after the last line
};

/// The line that starts at `offset`.
[[nodiscard]] ContainerLine line_at(std::string_view bytes, std::uint32_t offset);

[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
/// The first offset in [start, end) that is not blank; `end` when all are.
[[nodiscard]] std::uint32_t skip_blank(std::string_view bytes, std::uint32_t start, std::uint32_t end);
/// One past the last byte of [start, end) that is not blank; `start` when all are.
[[nodiscard]] std::uint32_t trim_end(std::string_view bytes, std::uint32_t start, std::uint32_t end);
/// [start, end) without blanks at either end; empty at `start` when there is nothing else.
[[nodiscard]] Span trim_span(std::string_view bytes, std::uint32_t start, std::uint32_t end);
/// Nothing but blanks between `offset` and the start of its line.
[[nodiscard]] bool starts_line(std::string_view bytes, std::uint32_t offset);
/// Nothing but spaces and tabs from `offset` to the end of its line.
[[nodiscard]] bool ends_line(std::string_view bytes, std::uint32_t offset);

/// Trimmed text of [start, end), white space folded, as UTF-8 (bytes that are none are read as Windows-1252),
/// with its exact bytes.
[[nodiscard]] Value read_value(std::string_view bytes, std::uint32_t start, std::uint32_t end);

}  // namespace prefile::parse
