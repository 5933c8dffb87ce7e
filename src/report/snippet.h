// Evidence as lines of source with the marked part of each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostics.h"

namespace prefile::report {

/// A line of source in three parts; a piece of evidence of several lines has several.
struct SourceLine {
  std::uint32_t number = 0;  ///< in the document; 0 stands for lines that are left out
  std::string_view before, marked, after;
  bool cut_before = false, cut_after = false;  ///< the source goes on where the evidence's own context ends
};

/// The lines of `evidence`, which must outlive them. Never empty.
[[nodiscard]] std::vector<SourceLine> source_lines(const Evidence& evidence);
/// Line to show with `evidence.document`: the document's own, the file's where there is none.
[[nodiscard]] std::uint32_t shown_line(const Evidence& evidence);
/// Code points, each broken byte counting as one.
[[nodiscard]] std::size_t count_characters(std::string_view text);
/// True when lines are counted in the input file alone, so that one place says all: the document is nothing but the
/// file, or the place stands around the document, as its type does.
[[nodiscard]] bool is_whole_file(const Evidence& evidence);
/// The visible text of the passage when it differs from its source: markup, entities.
[[nodiscard]] std::string_view visible_reading(const Evidence& evidence);

}  // namespace prefile::report
