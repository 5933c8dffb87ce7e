// The text a reader sees in a document, with a map from every character back to its source bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace prefile {

/// One stretch of visible text and where it came from. Runs are sorted and cover the text without gaps.
/// A verbatim run copies bytes one to one; any other run (an entity, folded white space, a decoded
/// Windows-1252 character, a break that stands for a tag) came as a whole from [source_start, source_end).
struct TextRun {
  std::uint32_t text_start = 0;
  std::uint32_t source_start = 0;
  std::uint32_t source_end = 0;
  bool verbatim = false;
};

/// UTF-8 text as a reader sees it. White space inside a line is folded to single spaces (no-break
/// spaces too), lines end with '\n', blocks are separated by an empty line nowhere: the line and block
/// tables of the document carry the layout. Markup, comments and hidden passages are not in it.
class VisibleText {
 public:
  VisibleText() = default;
  VisibleText(std::string text, std::vector<TextRun> runs, SourceId source);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] std::string_view slice(std::uint32_t start, std::uint32_t end) const;
  /// The smallest byte range that produced text [start, end). For an empty range: the place it stands at.
  [[nodiscard]] Span span_of(std::uint32_t start, std::uint32_t end) const;
  /// The first text offset that came from `source_offset` or later.
  [[nodiscard]] std::uint32_t text_offset_at(std::uint32_t source_offset) const;
  [[nodiscard]] const std::vector<TextRun>& runs() const { return runs_; }
  [[nodiscard]] SourceId source() const { return source_; }

 private:
  std::string text_;
  std::vector<TextRun> runs_;
  SourceId source_ = 0;
};

}  // namespace prefile
