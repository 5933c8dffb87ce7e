// The period a periodic report is for, and the kind of report it is.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "parse/cover_page.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Between the words and their date there may be a colon, a drawn line, a remark: "(52 weeks)".
constexpr std::size_t kFarthestDate = 48;
/// Between "from" or "to" and a date that belongs to it.
constexpr std::size_t kNearestDate = 12;
constexpr std::size_t kLongestMonth = 40;
constexpr std::size_t kLongestHeading = 160;

constexpr std::array<std::string_view, 14> kPeriodWords{
    "for the fiscal year ended", "for fiscal year ended",      "for the year ended",         "fiscal year ended",
    "for the quarterly period",  "for the quarter ended",      "for the fiscal quarter",     "for quarter ended",
    "for the period ended",      "for the three months ended", "for the fiscal year ending", "for the year ending",
    "for the six months ended",  "quarterly period ended"};

struct KindWords {
  std::string_view kind;
  std::string_view box;      ///< the box that says so
  std::string_view heading;  ///< folded start of a line that says so
};
constexpr std::array kKinds{
    KindWords{"annual", "annual-report", "annual report"},
    KindWords{"quarterly", "quarterly-report", "quarterly report"},
    KindWords{"transition", "transition-report", "transition report"},
    KindWords{"registration", "registration-statement", "registration statement"},
    KindWords{"shell-company", "shell-company-report", "shell company report"},
    KindWords{"current", "", "current report"},
};

TextRange shifted(const text::DateMatch& date, std::size_t by) {
  return {static_cast<std::uint32_t>(by + date.start), static_cast<std::uint32_t>(by + date.end)};
}

/// The date that begins within `reach` of `from`.
std::optional<TextRange> date_near(std::string_view text, std::size_t from, std::size_t reach) {
  constexpr std::size_t kLongestDate = 40;
  const std::string_view window = text.substr(from, reach + kLongestDate);
  const auto date = text::find_date(window);
  if (!date.has_value() || date->start > reach) return std::nullopt;
  return shifted(*date, from);
}

std::optional<TextRange> find_period(std::string_view text) {
  std::optional<TextRange> first;
  for (const std::string_view words : kPeriodWords) {
    std::size_t from = 0;
    while (const auto found = text::find_phrase(text, words, from)) {
      from = found->end;
      if (first.has_value() && found->start > first->start) break;
      const auto date = date_near(text, found->end, kFarthestDate);
      if (!date.has_value()) continue;
      if (!first.has_value() || date->start < first->start) first = date;
      break;
    }
  }
  return first;
}

/// "For the month of March 2016" (Form 6-K): a month and a year.
std::optional<TextRange> find_month(std::string_view text) {
  const auto found = text::find_phrase(text, "for the month of");
  if (!found.has_value()) return std::nullopt;
  const std::string_view line = text.substr(found->end, kLongestMonth);
  const std::string_view month = line.substr(0, line.find('\n'));
  const std::size_t first = month.find_first_not_of(" _:");
  const std::size_t last = month.find_last_of("0123456789");
  if (first == std::string_view::npos || last == std::string_view::npos || last < first) return std::nullopt;
  return TextRange{static_cast<std::uint32_t>(found->end + first), static_cast<std::uint32_t>(found->end + last + 1)};
}

/// "For the monthly distribution period from December 13, 2024 to January 13, 2025" (Form 10-D): its end.
std::optional<TextRange> find_distribution_period(std::string_view text) {
  constexpr std::size_t kReach = 120;
  for (const std::string_view words : {"distribution period", "collection period"}) {
    const auto found = text::find_phrase(text, words);
    if (!found.has_value()) continue;
    const auto dates = text::find_dates(text.substr(found->end, kReach));
    if (dates.empty() || dates.front().start > kFarthestDate) continue;
    const std::string_view between =
        dates.size() > 1 ? text.substr(found->end + dates[0].end, dates[1].start - dates[0].end) : std::string_view{};
    const bool is_range = dates.size() > 1 && text::has_phrase(between, "to") && between.size() <= kNearestDate;
    return shifted(is_range ? dates[1] : dates[0], found->end);
  }
  return std::nullopt;
}

/// Form 6-K has no caption for its date: a line of the title that is nothing else.
void read_title_date(const Layout& layout, Cover& cover) {
  const bool is_6k = cover.form.has_value() && cover.form->value.starts_with("6-K");
  if (!is_6k || cover.period.has_value() || cover.date_of_report.has_value()) return;
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) {
    const std::string_view line = layout.text_of(piece);
    if (line.size() > kLongestMonth || !is_date_only(line)) continue;
    const auto date = text::find_date(line);
    cover.date_of_report = make_cover_value(layout.document(), {shifted(*date, layout.pieces()[piece].start)});
    return;
  }
}

void read_transition(const DocumentText& document, std::string_view text, Cover& cover) {
  constexpr std::size_t kReach = 80;
  const auto found = text::find_phrase(text, "transition period from");
  if (!found.has_value()) return;
  const auto from = date_near(text, found->end, kNearestDate);
  if (from.has_value()) cover.transition_from = make_cover_value(document, {*from});
  const std::size_t after = from.has_value() ? from->end : found->end;
  const auto to = text::find_phrase(text.substr(0, after + kReach), "to", after);
  if (!to.has_value()) return;
  if (const auto date = date_near(text, to->end, kNearestDate)) {
    cover.transition_to = make_cover_value(document, {*date});
  }
}

/// By the boxes when the cover has any for the kind of report: the one that is marked.
void read_kind_of_boxes(Cover& cover, bool& has_boxes) {
  std::size_t marked = 0;
  for (const CoverBox& box : cover.boxes) {
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(),
                                   [&](const KindWords& each) { return !each.box.empty() && each.box == box.name; });
    if (kind == kKinds.end()) continue;
    has_boxes = true;
    if (!box.checked) continue;
    ++marked;
    cover.report_kind = Value{std::string(kind->kind), box.mark};
  }
  if (marked > 1) cover.report_kind.reset();
}

/// A form that serves as several kinds of report shows a statute for each.
void read_statute_of_kind(const DocumentText& document, std::string_view text, Cover& cover) {
  const auto kind = std::find_if(kKinds.begin(), kKinds.end(),
                                 [&](const KindWords& each) { return each.kind == cover.report_kind->value; });
  const auto heading = text::find_phrase(text, std::string(kind->heading) + " pursuant to section");
  if (!heading.has_value()) return;
  auto statute = find_statute(text.substr(heading->start));
  if (!statute.has_value()) return;
  const auto by = static_cast<std::uint32_t>(heading->start);
  cover.statute = make_cover_value(document, {{statute->start + by, statute->end + by}});
}

/// By the heading when all headings of the cover name one kind.
void read_kind_of_headings(const Layout& layout, Cover& cover) {
  const KindWords* only = nullptr;
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) {
    const std::string folded = text::fold(layout.text_of(piece).substr(0, kLongestHeading));
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(),
                                   [&](const KindWords& each) { return folded.starts_with(each.heading); });
    if (kind == kKinds.end() || &*kind == only) continue;
    if (only != nullptr) {
      cover.report_kind.reset();
      return;
    }
    only = &*kind;
    const Piece& place = layout.pieces()[piece];
    cover.report_kind = Value{std::string(kind->kind), layout.document().visible.span_of(place.start, place.end)};
  }
}

}  // namespace

void read_cover_period(const Layout& layout, std::uint32_t end_offset, Cover& cover) {
  const DocumentText& document = layout.document();
  const std::string_view text = document.visible.slice(0, end_offset);
  const auto transition = text::find_phrase(text, "transition period from");
  auto period = find_period(text);
  // The dates of a transition period stand in fields of their own.
  if (period.has_value() && transition.has_value() && period->start > transition->end &&
      period->start < transition->end + kFarthestDate) {
    period.reset();
  }
  if (!period.has_value()) period = find_month(text);
  if (!period.has_value()) period = find_distribution_period(text);
  if (period.has_value()) cover.period = make_cover_value(document, {*period});
  read_title_date(layout, cover);
  read_transition(document, text, cover);
  bool has_boxes = false;
  read_kind_of_boxes(cover, has_boxes);
  if (!has_boxes) read_kind_of_headings(layout, cover);
  if (has_boxes && cover.report_kind.has_value()) read_statute_of_kind(document, text, cover);
}

}  // namespace prefile::parse
