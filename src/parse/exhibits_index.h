// The rows of an exhibit index, from tables and from lines.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/filing.h"

namespace prefile::parse {

/// A stretch of the visible text that may list exhibits.
struct IndexRegion {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  /// The region is an index by its heading or its column captions from here on: bare numbers ("2", "(16)") count as
  /// exhibits. Nothing but exhibits above makes it the start; no heading inside makes it the end.
  std::uint32_t bare_from = kNone;
  /// Only lines that say "Exhibit 99.1 ..." count.
  bool needs_word = false;
  /// Exhibits have letters, as in Schedule TO and Form N-1A: "(a)(1)(A)".
  bool is_lettered = false;
  /// Lines before the first row after which no list is expected any more; the whole region by default.
  std::uint32_t opening_lines = kNone;
};

/// What one region lists.
struct IndexRows {
  std::vector<ExhibitEntry> entries;  ///< in reading order; none has an empty number
  std::vector<ExhibitNote> notes;
  std::uint32_t end = 0;  ///< offset behind the last line or row that belonged to the list
  bool is_whole = true;   ///< false when its footnotes name too many earlier filings, or it has too many columns
};

/// Reads the rows of one region: number, title, notes, marks and the footnotes that explain the marks. Reading
/// stops some way behind the last row.
[[nodiscard]] IndexRows read_index_region(const Filing& filing, DocumentIndex document, const IndexRegion& region);

/// Whether a line is the heading of an exhibit index ("EXHIBIT INDEX", "Index to Exhibits").
[[nodiscard]] bool is_index_heading(std::string_view line);

}  // namespace prefile::parse
