// The two dates of a cover: of the report, and of the earliest event it reports.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Dates found at a caption, as ranges of the visible text, first to last.
struct DatesAt {
  std::vector<TextRange> dates;
  bool second_in_brackets = false;
};

class DateReader {
 public:
  DateReader(const Layout& layout, const std::vector<Caption>& captions)
      : layout_(layout), captions_(captions), around_(layout, captions) {}

  void read(Cover& cover) {
    DatesAt report;
    DatesAt event;
    bool has_report = false;
    bool has_event = false;
    for (std::size_t at = 0; at < captions_.size(); ++at) {
      Caption caption = captions_[at];
      if ((caption.fields & kDateCaptions) == 0) continue;
      if (at + 1 < captions_.size() && are_one(caption, captions_[at + 1])) {
        const Caption& next = captions_[++at];
        caption.fields |= next.fields;
        caption.has_colon = next.has_colon;
        caption.parts.insert(caption.parts.end(), next.parts.begin(), next.parts.end());
      }
      DatesAt found = dates_at(caption);
      if ((caption.fields & kEventDateCaption) != 0) {
        has_event = true;
        if (event.dates.empty()) event = found;
        if ((caption.fields & kReportDateCaption) != 0 && report.dates.empty()) report = std::move(found);
      } else if (report.dates.empty()) {
        report = std::move(found);
      }
      has_report = has_report || (caption.fields & kReportDateCaption) != 0;
    }
    if (has_report || has_event) settle(report, event, cover);
  }

 private:
  /// "Date of Report" and "(Date of earliest event reported)" with no date between them are one caption.
  [[nodiscard]] bool are_one(const Caption& first, const Caption& second) const {
    if (first.fields != kReportDateCaption || second.fields != kEventDateCaption) return false;
    const std::uint32_t from = first.parts.back().end;
    const std::uint32_t to = second.parts.front().start;
    if (to < from || to - from > 8) return false;
    const std::uint32_t upper = first.parts.back().piece;
    const std::uint32_t lower = second.parts.front().piece;
    if (layout_.pieces()[upper].row != layout_.pieces()[lower].row) return around_.beside(first).empty();
    // Side by side they are two when each has a date of its own above it.
    const std::vector<std::uint32_t> dated = around_.above(second, 1, true);
    return upper == lower || dated.empty() || dated == around_.above(first, 1, true) || !holds_only_date(dated);
  }

  [[nodiscard]] DatesAt dates_in(TextRange range) const {
    DatesAt found;
    const std::string_view text = layout_.document().visible.slice(range.start, range.end);
    for (const text::DateMatch& match : text::find_dates(text)) {
      const auto start = range.start + static_cast<std::uint32_t>(match.start);
      const auto end = range.start + static_cast<std::uint32_t>(match.end);
      if (found.dates.size() == 1) {
        const std::string_view between = layout_.document().visible.slice(found.dates.front().end, start);
        found.second_in_brackets = between.find_first_of("([") != std::string_view::npos;
      }
      found.dates.push_back({start, end});
    }
    return found;
  }

  [[nodiscard]] DatesAt dates_in_pieces(const std::vector<std::uint32_t>& pieces) const {
    if (pieces.empty()) return {};
    return dates_in({layout_.pieces()[pieces.front()].start, layout_.pieces()[pieces.back()].end});
  }

  /// Beside the caption, else the line that holds only a date above it or below it.
  [[nodiscard]] DatesAt dates_at(const Caption& caption) const {
    const std::vector<TextRange> beside = around_.beside(caption);
    if (!beside.empty()) {
      DatesAt found = dates_in({beside.front().start, beside.back().end});
      if (found.dates.empty()) found = dates_in({beside.front().start, end_of_next_line(caption)});
      if (!found.dates.empty()) return found;
    }
    const std::vector<std::uint32_t> above = around_.above(caption, 1, false);
    const std::vector<std::uint32_t> below = around_.below(caption);
    const bool above_first = !caption.has_colon && caption.parts.front().piece != 0 && holds_only_date(above);
    if (above_first) return dates_in_pieces(above);
    return dates_in_pieces(below).dates.empty() ? DatesAt{} : dates_in_pieces(below);
  }

  [[nodiscard]] std::uint32_t end_of_next_line(const Caption& caption) const {
    const std::uint32_t line = layout_.pieces()[caption.parts.back().piece].line;
    const auto& lines = layout_.document().lines;
    return line + 1 < lines.size() ? lines[line + 1].end : lines[line].end;
  }

  [[nodiscard]] bool holds_only_date(const std::vector<std::uint32_t>& pieces) const {
    if (pieces.empty()) return false;
    const std::string_view text =
        layout_.document().visible.slice(layout_.pieces()[pieces.front()].start, layout_.pieces()[pieces.back()].end);
    return is_date_only(text);
  }

  void settle(const DatesAt& report, const DatesAt& event, Cover& cover) const {
    const auto value = [&](const TextRange& range) { return make_cover_value(layout_.document(), {range}); };
    const bool shared = !report.dates.empty() && !event.dates.empty() && report.dates[0].start == event.dates[0].start;
    if (shared || report.dates.empty() || event.dates.empty()) {
      const DatesAt& only = event.dates.empty() ? report : event;
      if (only.dates.empty()) return;
      cover.date_of_report = value(only.dates[0]);
      cover.earliest_event_date = value(only.dates.size() > 1 ? only.dates[1] : only.dates[0]);
      if (only.dates.size() < 2 || only.second_in_brackets) return;
      // "May 2, 2008 and May 5, 2008": which of them is the earliest event is not said by brackets.
      cover.earliest_event_date = value(only.dates[0]);
      cover.recognition.doubt = "the cover shows several dates after its caption, none of them in brackets";
      return;
    }
    cover.date_of_report = value(report.dates[0]);
    cover.earliest_event_date = value(event.dates[0]);
  }

  const Layout& layout_;
  const std::vector<Caption>& captions_;
  CaptionNeighbours around_;
};

}  // namespace

void read_cover_dates(const Layout& layout, const std::vector<Caption>& captions, Cover& cover) {
  DateReader(layout, captions).read(cover);
}

}  // namespace prefile::parse
