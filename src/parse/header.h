// Reads the header of a submission in both its dialects: labels ("FILED AS OF DATE:") and tags (<FILING-DATE>), also
// mixed.
#pragma once

#include <cstdint>

#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

struct HeaderEnd {
  std::uint32_t offset = 0;    ///< after the end tag, or before the line that cannot belong to the header
  bool has_start_tag = false;  ///< `<SEC-HEADER>` or `<IMS-HEADER>`
  bool has_end_tag = false;
};

/// Reads the header whose first line starts at `start` of sources[0] into `filing.header` and returns where it ends.
/// Blocks are told by their names, never by indentation. The values of filer codes and passwords are not read: they are
/// overwritten with asterisks in the source, so that nothing made from the filing can show them. Problems:
/// unknown-label, unknown-header-line, unmatched-tag, limit-filers, limit-header-fields, limit-header-depth.
[[nodiscard]] HeaderEnd read_header(Filing& filing, std::uint32_t start, const Limits& limits);

}  // namespace prefile::parse
