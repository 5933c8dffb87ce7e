#include "model/visible_text.h"

#include <algorithm>
#include <utility>

namespace prefile {

TextRuns::TextRuns(std::initializer_list<TextRun> runs) {
  for (const TextRun& run : runs) push_back(run);
}

void TextRuns::push_back(const TextRun& run) {
  text_starts_.push_back(run.text_start);
  source_starts_.push_back(run.source_start);
  sizes_.push_back(run.source_end - run.source_start);
  verbatim_.push_back(run.verbatim);
}

void TextRuns::shrink_to_fit() {
  text_starts_.shrink_to_fit();
  source_starts_.shrink_to_fit();
  sizes_.shrink_to_fit();
  verbatim_.shrink_to_fit();
}

TextRuns::const_iterator TextRuns::find(std::uint32_t offset) const {
  const std::size_t started = text_starts_.count_up_to(offset);
  return {this, started == 0 ? 0 : started - 1};
}

VisibleText::VisibleText(std::string text, TextRuns runs, SourceId source)
    : text_(std::move(text)), runs_(std::move(runs)), source_(source) {}

std::string_view VisibleText::slice(std::uint32_t start, std::uint32_t end) const {
  const std::uint32_t stop = std::min(end, size());
  if (start >= stop) return {};
  return std::string_view(text_).substr(start, stop - start);
}

Span VisibleText::span_of(std::uint32_t start, std::uint32_t end) const {
  if (runs_.empty()) return {source_, 0, 0};
  const TextRun first = *runs_.find(start);
  const std::uint32_t source_start =
      first.verbatim ? std::min(first.source_start + (start - first.text_start), first.source_end)
                     : (start > first.text_start && start >= size() ? first.source_end : first.source_start);
  if (end <= start) return {source_, source_start, source_start};
  const TextRun last = *runs_.find(end - 1);
  const std::uint32_t source_end = last.verbatim ? last.source_start + (end - last.text_start) : last.source_end;
  return {source_, source_start, std::max(source_start, source_end)};
}

std::uint32_t VisibleText::text_offset_at(std::uint32_t source_offset) const {
  const auto run = std::partition_point(runs_.begin(), runs_.end(),
                                        [&](const TextRun& each) { return each.source_end <= source_offset; });
  if (run == runs_.end()) return size();
  const TextRun found = *run;
  if (!found.verbatim || source_offset <= found.source_start) return found.text_start;
  return found.text_start + (source_offset - found.source_start);
}

}  // namespace prefile
