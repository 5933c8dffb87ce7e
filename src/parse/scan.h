// From the bytes of one document body to what a reader sees: text, lines, blocks, tables, links, boxes, facts.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// Scans HTML (also inline XBRL) in one pass without building a tree. `source` is the whole source,
/// `body` the range to scan; all spans point into `source`. Problems (caps, NULs) are appended.
[[nodiscard]] DocumentText scan_html(std::string_view source, Span body, const Limits& limits,
                                     std::vector<Problem>& problems);

/// Reads an ASCII document with EDGAR's layout tags (<PAGE>, <TABLE>, <CAPTION>, <S>, <C>).
[[nodiscard]] DocumentText scan_plain_text(std::string_view source, Span body, const Limits& limits,
                                           std::vector<Problem>& problems);

/// A stretch of a preformatted line set apart by a tab or a gap of two or more columns, with its columns (tabs
/// stop at every eight). Two spaces after a full stop or colon are no gap. Used to read values above captions.
struct Segment {
  std::uint32_t start = 0;  ///< offsets in the visible text
  std::uint32_t end = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_column = 0;  ///< one past
};
/// The segments of a preformatted line (plain text, `<pre>`). For any other one segment: the line itself.
[[nodiscard]] std::vector<Segment> segments_of(std::string_view source, const DocumentText& text, const Line& line);

}  // namespace prefile::parse
