// The check boxes of a cover, by name.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

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
};

constexpr std::array kBoxLabels{
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
  }

  void read(Cover& cover) const {
    for (const BoxLabel& label : kBoxLabels) {
      const bool is_known = std::any_of(cover.boxes.begin(), cover.boxes.end(),
                                        [&](const CoverBox& box) { return box.name == label.name; });
      if (!is_known) read_label(label, cover);
    }
  }

 private:
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
    const auto end = static_cast<std::uint32_t>(loose->end);
    if (const CheckBox* box = next_box(end, kFarthestAfter)) {
      const bool is_of_next = label.side == Side::before;
      if (!is_of_next) add(label, static_cast<std::uint32_t>(loose->start), end, *box, cover);
    }
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
    const Line* line = line_at(offset);
    const CheckBox* box = next_box(offset, kFarthestAfter);
    if (line == nullptr || box == nullptr || box->end > line->end) return nullptr;
    return has_letters(text_.visible.slice(box->end, line->end)) ? nullptr : box;
  }

  [[nodiscard]] const Line* line_at(std::uint32_t offset) const {
    const auto line = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                           [&](const Line& each) { return each.end < offset; });
    return line == text_.lines.end() ? nullptr : &*line;
  }

  void add(const BoxLabel& label, std::uint32_t start, std::uint32_t end, const CheckBox& box, Cover& cover) const {
    const Line* line = line_at(end);
    std::uint32_t label_end = line == nullptr ? end : line->end;
    if (box.start >= end) label_end = std::min(label_end, std::max(end, box.start));
    while (label_end > end && text_.visible.text()[label_end - 1] == ' ') --label_end;
    cover.boxes.push_back({std::string(label.name), box.state == CheckState::checked,
                           make_cover_value(text_, {{start, std::max(end, label_end)}}),
                           text_.visible.span_of(box.start, box.end)});
  }

  const DocumentText& text_;
  std::string_view cover_text_;
  std::vector<const CheckBox*> boxes_;
};

}  // namespace

void read_cover_boxes(const DocumentText& text, std::uint32_t end_offset, Cover& cover) {
  BoxReader(text, end_offset).read(cover);
}

}  // namespace prefile::parse
