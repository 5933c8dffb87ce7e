// From the bytes of one document body to what a reader sees: text, lines, blocks, tables, links, boxes, facts.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// Scans HTML (also inline XBRL) in one pass without building a tree. `source` is the whole source,
/// `body` the range to scan; all spans point into `source`.
///
/// Bytes are UTF-8 where a sequence is valid, else Windows-1252, decided sequence by sequence. White space is the
/// one thing that is normalised: inside a line any run of it (no-break and other Unicode spaces too) is one space,
/// lines are trimmed, zero-width spaces, byte order marks and soft hyphens are dropped. Text that is not displayed
/// (display:none, visibility:hidden, `hidden`, ix:header, ix:hidden, script, style, title, template, comments) is
/// left out; facts in it are kept as hidden. A checkbox or radio input shows as U+2610 or U+2612.
///
/// Where the lines of the source are the layout (`is_typewriting_in_html`) they are kept, as in `<pre>`.
///
/// Problems appended: "nul-bytes", "unterminated-markup", "typewriting-in-html"; and with `incomplete` set:
/// "limit-depth", "limit-table-depth", "limit-attributes", "limit-facts".
[[nodiscard]] DocumentText scan_html(std::string_view source, Span body, const Limits& limits,
                                     std::vector<Problem>& problems);

/// Reads an ASCII document with EDGAR's layout tags (<PAGE>, <TABLE>, <CAPTION>, <S>, <C>), which are not shown.
/// White space as in `scan_html`; `segments_of` tells the columns. Character references stay as they are unless
/// the document escapes every `&`. Problems appended: "nul-bytes".
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
