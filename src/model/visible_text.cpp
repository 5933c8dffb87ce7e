#include "model/visible_text.h"

#include <algorithm>

namespace prefile {

VisibleText::VisibleText(std::string text, std::vector<TextRun> runs, SourceId source)
    : text_(std::move(text)), runs_(std::move(runs)), source_(source) {}

std::string_view VisibleText::slice(std::uint32_t start, std::uint32_t end) const {
  const std::uint32_t stop = std::min(end, size());
  if (start >= stop) return {};
  return std::string_view(text_).substr(start, stop - start);
}

Span VisibleText::span_of(std::uint32_t start, std::uint32_t end) const {
  if (runs_.empty()) return {source_, 0, 0};
  const auto run_at = [this](std::uint32_t offset) {
    auto after = std::upper_bound(runs_.begin(), runs_.end(), offset,
                                  [](std::uint32_t at, const TextRun& run) { return at < run.text_start; });
    return after == runs_.begin() ? after : after - 1;
  };
  const auto first = run_at(start);
  const std::uint32_t source_start =
      first->verbatim ? std::min(first->source_start + (start - first->text_start), first->source_end)
                      : (start > first->text_start && start >= size() ? first->source_end : first->source_start);
  if (end <= start) return {source_, source_start, source_start};
  const auto last = run_at(end - 1);
  const std::uint32_t source_end = last->verbatim ? last->source_start + (end - last->text_start) : last->source_end;
  return {source_, source_start, std::max(source_start, source_end)};
}

std::uint32_t VisibleText::text_offset_at(std::uint32_t source_offset) const {
  const auto run = std::partition_point(runs_.begin(), runs_.end(),
                                        [&](const TextRun& each) { return each.source_end <= source_offset; });
  if (run == runs_.end()) return size();
  if (!run->verbatim || source_offset <= run->source_start) return run->text_start;
  return run->text_start + (source_offset - run->source_start);
}

}  // namespace prefile
