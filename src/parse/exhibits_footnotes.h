// Footnotes under an exhibit index, put to the entries that carry their marks.
#pragma once

#include <cstdint>
#include <vector>

#include "model/filing.h"

namespace prefile::parse {

/// A stretch of visible text.
struct IndexRange {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  [[nodiscard]] bool is_empty() const { return end <= start; }
};

struct IndexFootnote {
  IndexRange mark;
  std::vector<IndexRange> text;  ///< not empty
  std::uint32_t block = kNone;   ///< the block it stands in, for lines that go on with it
};

/// The words of a stretch, or of several with spaces between, with their bytes.
[[nodiscard]] Value located_text(const VisibleText& text, IndexRange range);
[[nodiscard]] Value located_text(const VisibleText& text, const std::vector<IndexRange>& parts);

/// References that footnotes give to all the entries of a list together.
inline constexpr std::size_t kMostNoteReferences = 20'000;

/// Takes marks that footnotes explain off the ends of titles ("Form of Warrant(7)"), and sets what footnotes say of the
/// entries with their marks. `titles` holds the last stretch of each entry's title. The first footnote of a mark
/// counts. False when some entries did not get the references of their footnotes, because they are too many.
[[nodiscard]] bool apply_footnotes(const VisibleText& text, const std::vector<IndexFootnote>& footnotes,
                                   const std::vector<IndexRange>& titles, std::vector<ExhibitEntry>& entries);

}  // namespace prefile::parse
