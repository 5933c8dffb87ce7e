// The text a reader sees in a document, with a map from every character back to its source bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/packed_numbers.h"
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

/// The runs of one text. A large document has more of them than of anything else, so they are kept packed
/// (docs/adr/0012-packed-text.md).
class TextRuns : public PackedSequence<TextRuns, TextRun> {
 public:
  TextRuns() = default;
  TextRuns(std::initializer_list<TextRun> runs);

  void push_back(const TextRun& run);
  void shrink_to_fit();

  [[nodiscard]] std::size_t size() const { return text_starts_.size(); }
  [[nodiscard]] TextRun operator[](std::size_t index) const {
    const std::uint32_t source_start = source_starts_[index];
    return {text_starts_[index], source_start, source_start + sizes_[index], verbatim_[index]};
  }
  /// The run that text offset `offset` lies in; for the end of the text the last. There must be one.
  [[nodiscard]] const_iterator find(std::uint32_t offset) const;

 private:
  PackedNumbers text_starts_;
  PackedNumbers source_starts_;
  PackedNumbers sizes_;  ///< in source bytes
  std::vector<bool> verbatim_;
};

/// UTF-8 text as a reader sees it. White space inside a line is folded to single spaces (no-break
/// spaces too), lines end with '\n', blocks are separated by an empty line nowhere: the line and block
/// tables of the document carry the layout. Markup, comments and hidden passages are not in it.
class VisibleText {
 public:
  VisibleText() = default;
  VisibleText(std::string text, TextRuns runs, SourceId source);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] std::string_view slice(std::uint32_t start, std::uint32_t end) const;
  /// The smallest byte range that produced text [start, end). For an empty range: the place it stands at.
  [[nodiscard]] Span span_of(std::uint32_t start, std::uint32_t end) const;
  /// The first text offset that came from `source_offset` or later.
  [[nodiscard]] std::uint32_t text_offset_at(std::uint32_t source_offset) const;
  [[nodiscard]] const TextRuns& runs() const { return runs_; }
  [[nodiscard]] SourceId source() const { return source_; }

 private:
  std::string text_;
  TextRuns runs_;
  SourceId source_ = 0;
};

}  // namespace prefile
