// The check boxes of a cover, by name.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Where a box stands relative to its label on the printed form; the other side is looked at second.
enum class Side : std::uint8_t { before, after };

struct BoxLabel {
  std::string_view name;
  std::string_view phrase;
  Side side;
  std::string_view form = "";  ///< only covers of forms that begin with this ask it
};

constexpr std::array kBoxLabels{
    BoxLabel{"annual-report", "annual report pursuant to", Side::before},
    BoxLabel{"annual-report", "annual report under", Side::before},
    BoxLabel{"quarterly-report", "quarterly report pursuant to", Side::before},
    BoxLabel{"quarterly-report", "quarterly report under", Side::before},
    BoxLabel{"transition-report", "transition report pursuant to", Side::before},
    BoxLabel{"transition-report", "transition report under", Side::before},
    BoxLabel{"registration-statement", "registration statement pursuant to section 12", Side::before},
    BoxLabel{"shell-company-report", "shell company report pursuant to", Side::before},
    BoxLabel{"rule-13d-1-b", "rule 13d-1(b)", Side::before},
    BoxLabel{"rule-13d-1-c", "rule 13d-1(c)", Side::before},
    BoxLabel{"rule-13d-1-d", "rule 13d-1(d)", Side::before},
    BoxLabel{"preliminary-proxy-statement", "preliminary proxy statement", Side::before},
    BoxLabel{"confidential", "confidential, for use of the commission", Side::before},
    BoxLabel{"definitive-proxy-statement", "definitive proxy statement", Side::before},
    BoxLabel{"definitive-additional-materials", "definitive additional materials", Side::before},
    BoxLabel{"no-fee-required", "no fee required", Side::before},
    BoxLabel{"form-20-f", "form 20-f", Side::after, "6-K"},
    BoxLabel{"form-40-f", "form 40-f", Side::after, "6-K"},
    BoxLabel{"us-gaap", "u.s. gaap", Side::after, "20-F"},
    BoxLabel{"ifrs", "accounting standards board", Side::after, "20-F"},
    BoxLabel{"other-accounting", "other", Side::after, "20-F"},
    BoxLabel{"item-17", "item 17", Side::after, "20-F"},
    BoxLabel{"item-18", "item 18", Side::after, "20-F"},
    BoxLabel{"delinquent-filers", "disclosure of delinquent filers", Side::after},
    BoxLabel{"icfr-attestation", "has filed a report on and attestation", Side::after},
    BoxLabel{"error-correction", "reflect the correction of an error", Side::after},
    BoxLabel{"recovery-analysis", "required a recovery analysis", Side::after},
    BoxLabel{"reinvestment-plan", "offered pursuant to dividend or interest reinvestment plans", Side::after},
    BoxLabel{"rule-415", "pursuant to rule 415", Side::after},
    BoxLabel{"rule-462-b", "pursuant to rule 462(b)", Side::after},
    BoxLabel{"rule-462-c", "pursuant to rule 462(c)", Side::after},
    BoxLabel{"rule-462-d", "pursuant to rule 462(d)", Side::after},
    BoxLabel{"rule-462-e", "pursuant to rule 462(e)", Side::after},
    BoxLabel{"rule-413-b", "pursuant to rule 413(b)", Side::after},
    BoxLabel{"written-communications", "written communications pursuant to rule 425", Side::before},
    BoxLabel{"written-communications", "written communication pursuant to rule 425", Side::before},
    BoxLabel{"soliciting-material", "soliciting material pursuant to", Side::before},
    BoxLabel{"soliciting-material", "soliciting material under", Side::before},
    BoxLabel{"pre-commencement-14d-2b", "pre-commencement communications pursuant to rule 14d-2", Side::before},
    BoxLabel{"pre-commencement-14d-2b", "pre-commencement communication pursuant to rule 14d-2", Side::before},
    BoxLabel{"pre-commencement-13e-4c", "pre-commencement communications pursuant to rule 13e-4", Side::before},
    BoxLabel{"pre-commencement-13e-4c", "pre-commencement communication pursuant to rule 13e-4", Side::before},
    BoxLabel{"emerging-growth-company", "emerging growth company", Side::after},
    BoxLabel{"extended-transition-period", "extended transition period", Side::after},
};

/// Words another statement of the cover begins with: a box after them is no longer of the one before.
constexpr std::array<std::string_view, 12> kStatementStarts{
    "indicate by check mark", "if this form is", "if any of the securities", "if the only securities",
    "if only securities",     "if delivery of",  "if an emerging growth",    "if securities are registered",
    "securities registered",  "check whether",   "the aggregate market",     "large accelerated filer"};

/// The filer's status; which side of them the boxes stand on is the same for all.
constexpr std::array kStatusLabels{
    BoxLabel{"large-accelerated-filer", "large accelerated filer", Side::after},
    BoxLabel{"accelerated-filer", "accelerated filer", Side::after},
    BoxLabel{"non-accelerated-filer", "non-accelerated filer", Side::after},
    BoxLabel{"smaller-reporting-company", "smaller reporting company", Side::after},
};

/// A label is a line, at most; a box further off belongs to something else.
constexpr std::uint32_t kFarthestBefore = 24;
constexpr std::uint32_t kFarthestAfter = 700;

bool has_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Glyph glyph = text::glyph_at(text, at);
    if (text::is_word_character(glyph.code)) return true;
    at += glyph.length;
  }
  return false;
}

class BoxReader {
 public:
  BoxReader(const DocumentText& text, std::uint32_t end_offset)
      : text_(text), cover_text_(text.visible.slice(0, end_offset)) {
    for (const CheckBox& box : text.check_boxes) {
      if (box.end <= end_offset) boxes_.push_back(&box);
    }
    for (const std::string_view start : kStatementStarts) {
      std::size_t from = 0;
      while (const auto place = text::find_phrase(cover_text_, start, from)) {
        statements_.push_back(static_cast<std::uint32_t>(place->start));
        from = place->end;
      }
    }
    std::sort(statements_.begin(), statements_.end());
  }

  void read(Cover& cover) const {
    for (const BoxLabel& label : kBoxLabels) {
      if (!label.form.empty() && !(cover.form.has_value() && cover.form->value.starts_with(label.form))) continue;
      const bool is_known = std::any_of(cover.boxes.begin(), cover.boxes.end(),
                                        [&](const CoverBox& box) { return box.name == label.name; });
      if (!is_known) read_label(label, cover);
    }
    read_status(cover);
  }

 private:
  /// Where a label of the filer's status stands with a box at it.
  struct StatusPlace {
    const BoxLabel* label = nullptr;
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    const CheckBox* before = nullptr;
    const CheckBox* after = nullptr;
  };

  void read_status(Cover& cover) const {
    std::vector<StatusPlace> places;
    std::size_t boxes_before = 0;
    std::size_t boxes_after = 0;
    for (const BoxLabel& label : kStatusLabels) {
      const auto place = find_status(label);
      if (!place.has_value()) continue;
      boxes_before += place->before != nullptr ? 1 : 0;
      boxes_after += place->after != nullptr ? 1 : 0;
      places.push_back(*place);
    }
    for (const StatusPlace& place : places) {
      const CheckBox* box = boxes_before > boxes_after ? place.before : place.after;
      if (box != nullptr) add(*place.label, place.start, place.end, *box, cover);
    }
  }

  /// The place of a label that is no part of a longer one and has a box next to it.
  [[nodiscard]] std::optional<StatusPlace> find_status(const BoxLabel& label) const {
    std::size_t from = 0;
    while (const auto found = text::find_phrase(cover_text_, label.phrase, from)) {
      from = found->end;
      const std::string_view ahead = cover_text_.substr(0, found->start);
      const std::string_view near = ahead.substr(ahead.size() - std::min<std::size_t>(ahead.size(), 8));
      const std::string folded = text::fold(near);
      if (label.name == "accelerated-filer" && (folded.ends_with("large") || folded.ends_with("non"))) continue;
      const auto start = static_cast<std::uint32_t>(found->start);
      const auto end = static_cast<std::uint32_t>(found->end);
      const StatusPlace place{&label, start, end, box_before(start), bare_box_after(end)};
      if (place.before != nullptr || place.after != nullptr) return place;
    }
    return std::nullopt;
  }

  [[nodiscard]] const CheckBox* bare_box_after(std::uint32_t end) const {
    const CheckBox* box = next_box(end, kFarthestBefore);
    return box == nullptr || has_letters(text_.visible.slice(end, box->start)) ? nullptr : box;
  }

  /// Where the statement that holds `offset` ends.
  [[nodiscard]] std::uint32_t statement_end(std::uint32_t offset) const {
    const auto next = std::upper_bound(statements_.begin(), statements_.end(), offset);
    return next == statements_.end() ? static_cast<std::uint32_t>(cover_text_.size()) : *next;
  }

  /// Of all places that show the words, the one with a box at it: nothing but space and punctuation between them.
  void read_label(const BoxLabel& label, Cover& cover) const {
    std::optional<text::Match> loose;
    std::size_t from = 0;
    while (const auto place = text::find_phrase(cover_text_, label.phrase, from)) {
      from = place->end;
      const auto start = static_cast<std::uint32_t>(place->start);
      const auto end = static_cast<std::uint32_t>(place->end);
      if (const CheckBox* box = touching(label.side, start, end)) {
        add(label, start, end, *box, cover);
        return;
      }
      loose = place;
    }
    if (!loose.has_value()) return;
    // Only a statement with a box at its end has its box far off.
    const bool is_statement = label.side == Side::after && label.form.empty();
    if (!is_statement) return;
    const auto end = static_cast<std::uint32_t>(loose->end);
    const CheckBox* box = next_box(end, kFarthestAfter);
    if (box == nullptr || box->start >= statement_end(end)) return;
    // "Yes [ ] No [X]" after the statement is an answer of two boxes.
    if (says_yes(text_.visible.slice(box->start > 4 ? box->start - 4 : 0, box->start))) return;
    add(label, static_cast<std::uint32_t>(loose->start), end, *box, cover);
  }

  [[nodiscard]] const CheckBox* touching(Side side, std::uint32_t start, std::uint32_t end) const {
    const CheckBox* before = box_before(start);
    const CheckBox* after = next_box(end, kFarthestBefore);
    if (after != nullptr && has_letters(text_.visible.slice(end, after->start))) {
      after = says_yes(text_.visible.slice(end, after->start)) ? after : nullptr;
    }
    if (side == Side::before) return before != nullptr ? before : last_on_line(end);
    return after != nullptr ? after : before;
  }

  static bool says_yes(std::string_view text) { return text::fold(text) == "yes"; }

  [[nodiscard]] const CheckBox* box_before(std::uint32_t start) const {
    const auto next =
        std::partition_point(boxes_.begin(), boxes_.end(), [&](const CheckBox* box) { return box->end <= start; });
    if (next == boxes_.begin()) return nullptr;
    const CheckBox* box = *(next - 1);
    if (start - box->end > kFarthestBefore || has_letters(text_.visible.slice(box->end, start))) return nullptr;
    return box;
  }

  [[nodiscard]] const CheckBox* next_box(std::uint32_t end, std::uint32_t farthest) const {
    const auto next =
        std::partition_point(boxes_.begin(), boxes_.end(), [&](const CheckBox* box) { return box->start < end; });
    if (next == boxes_.end() || (*next)->start - end > farthest) return nullptr;
    return *next;
  }

  /// The box that closes the label's own line: "... (17 CFR 230.425) [ ]".
  [[nodiscard]] const CheckBox* last_on_line(std::uint32_t offset) const {
    const std::optional<Line> line = line_at(offset);
    const CheckBox* box = next_box(offset, kFarthestAfter);
    if (!line || box == nullptr || box->end > line->end) return nullptr;
    return has_letters(text_.visible.slice(box->end, line->end)) ? nullptr : box;
  }

  [[nodiscard]] std::optional<Line> line_at(std::uint32_t offset) const {
    const auto line = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                           [&](const Line& each) { return each.end < offset; });
    return line == text_.lines.end() ? std::nullopt : std::optional(*line);
  }

  void add(const BoxLabel& label, std::uint32_t start, std::uint32_t end, const CheckBox& box, Cover& cover) const {
    const std::optional<Line> line = line_at(end);
    std::uint32_t label_end = line ? line->end : end;
    if (box.start >= end) label_end = std::min(label_end, std::max(end, box.start));
    while (label_end > end && text_.visible.text()[label_end - 1] == ' ') --label_end;
    cover.boxes.push_back({std::string(label.name), box.state == CheckState::checked,
                           make_cover_value(text_, {{start, std::max(end, label_end)}}),
                           text_.visible.span_of(box.start, box.end)});
  }

  const DocumentText& text_;
  std::string_view cover_text_;
  std::vector<const CheckBox*> boxes_;
  std::vector<std::uint32_t> statements_;  // where statements begin, in order
};

}  // namespace

void read_cover_boxes(const DocumentText& text, std::uint32_t end_offset, Cover& cover) {
  BoxReader(text, end_offset).read(cover);
}

}  // namespace prefile::parse
