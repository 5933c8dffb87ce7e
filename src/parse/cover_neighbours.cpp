// Looks around a caption for its value.
#include <algorithm>
#include <array>

#include "parse/cover_page.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t kReach = 6;

/// Lines of the printed form, folded, by how they begin; and those that say nothing else.
constexpr std::array kBoilerplateStarts{"united states securities and exchange commission "sv,
                                        "securities and exchange commission "sv,
                                        "washington dc 2054"sv,
                                        "washington d c 2054"sv,
                                        "form 8 k "sv,
                                        "form 8k "sv,
                                        "form 10 "sv,
                                        "form 10k "sv,
                                        "form 10q "sv,
                                        "form 20 f "sv,
                                        "form 6 k "sv,
                                        "form s "sv,
                                        "form sf "sv,
                                        "form f "sv,
                                        "current report "sv,
                                        "quarterly report "sv,
                                        "annual report "sv,
                                        "transition report "sv,
                                        "registration statement "sv,
                                        "pursuant to "sv,
                                        "of the securities "sv,
                                        "the securities exchange act "sv,
                                        "securities exchange act "sv,
                                        "under the securities act "sv,
                                        "primary standard industrial "sv,
                                        "the securities act "sv,
                                        "as filed with "sv,
                                        "schedule 13"sv,
                                        "schedule 14"sv,
                                        "schedule to"sv,
                                        "solicitation recommendation statement"sv,
                                        "tender offer statement"sv,
                                        "issuer tender offer statement"sv,
                                        "under section 1"sv,
                                        "rule 14d 101"sv,
                                        "rule 13e 3 transaction"sv,
                                        "under the securities exchange act "sv,
                                        "amendment no "sv};
constexpr std::array kBoilerplate{"united states"sv, "under"sv,   "form"sv,       "exchange act of 1934"sv,
                                  "mark one"sv,      "of 1934"sv, "act of 1934"sv};

/// Visible text without leading punctuation that joins a value to its caption.
TextRange trim_joint(const DocumentText& text, TextRange range) {
  constexpr std::string_view kJoints = " :.-)]\n";
  constexpr std::array<std::string_view, 2> kDashes{"\xE2\x80\x93", "\xE2\x80\x94"};
  const std::string_view visible = text.visible.text();
  bool moved = true;
  while (moved && range.start < range.end) {
    moved = false;
    if (kJoints.find(visible[range.start]) != std::string_view::npos) {
      ++range.start;
      moved = true;
    }
    for (const std::string_view dash : kDashes) {
      if (!visible.substr(range.start).starts_with(dash)) continue;
      range.start = std::min(range.end, range.start + static_cast<std::uint32_t>(dash.size()));
      moved = true;
    }
  }
  while (range.end > range.start && (visible[range.end - 1] == ' ' || visible[range.end - 1] == '\n')) --range.end;
  return range;
}

/// "(Depositors for the issuing entity)" between names and their caption.
bool is_remark(std::string_view text) { return text.size() > 2 && text.front() == '(' && text.back() == ')'; }

}  // namespace

bool is_cover_boilerplate(std::string_view text) {
  std::string folded = text::fold(text.substr(0, 120));
  if (std::find(kBoilerplate.begin(), kBoilerplate.end(), folded) != kBoilerplate.end()) return true;
  folded += ' ';
  return std::any_of(kBoilerplateStarts.begin(), kBoilerplateStarts.end(),
                     [&](std::string_view start) { return folded.starts_with(start); });
}

bool is_date_only(std::string_view text) {
  const auto date = text::find_date(text);
  if (!date.has_value()) return false;
  std::string rest(text.substr(0, date->start));
  rest.append(" ").append(text.substr(date->end));
  if (const auto second = text::find_date(rest)) rest.erase(second->start, second->end - second->start);
  return text::fold(rest).empty();
}

CaptionNeighbours::CaptionNeighbours(const Layout& layout, const std::vector<Caption>& captions)
    : layout_(layout),
      parts_(layout.pieces().size()),
      has_caption_(layout.pieces().size(), false),
      is_used_(layout.pieces().size(), false) {
  for (const Caption& caption : captions) {
    for (const CaptionPart& part : caption.parts) {
      has_caption_[part.piece] = true;
      parts_[part.piece].push_back(part);
    }
  }
}

void CaptionNeighbours::use(const std::vector<std::uint32_t>& pieces) {
  for (const std::uint32_t piece : pieces) use(piece);
}

void CaptionNeighbours::use(const std::vector<TextRange>& ranges) {
  const auto& pieces = layout_.pieces();
  for (const TextRange& range : ranges) {
    const auto first = std::partition_point(pieces.begin(), pieces.end(),
                                            [&](const Piece& piece) { return piece.end <= range.start; });
    for (auto piece = first; piece != pieces.end() && piece->start < range.end; ++piece) {
      is_used_[static_cast<std::size_t>(piece - pieces.begin())] = true;
    }
  }
}

TextRange CaptionNeighbours::range_of(std::uint32_t piece) const {
  return {layout_.pieces()[piece].start, layout_.pieces()[piece].end};
}

std::vector<TextRange> CaptionNeighbours::ranges_of(const std::vector<std::uint32_t>& pieces) const {
  std::vector<TextRange> ranges;
  ranges.reserve(pieces.size());
  for (const std::uint32_t piece : pieces) ranges.push_back(range_of(piece));
  return ranges;
}

std::vector<TextRange> CaptionNeighbours::beside_part(const CaptionPart& part) const {
  std::vector<TextRange> ranges;
  TextRange rest{part.end, layout_.pieces()[part.piece].end};
  bool is_cut = false;
  for (const CaptionPart& other : parts_[part.piece]) {
    if (other.start < part.end) continue;
    rest.end = std::min(rest.end, other.start);
    is_cut = true;
  }
  rest = trim_joint(layout_.document(), rest);
  if (rest.start < rest.end) ranges.push_back(rest);
  if (is_cut) return ranges;
  for (const std::uint32_t piece : layout_.right_of(part.piece)) {
    if (has_caption_[piece]) break;
    const TextRange range = trim_joint(layout_.document(), range_of(piece));
    if (range.start < range.end && !is_rule(layout_.text_of(piece))) ranges.push_back(range);
  }
  return ranges;
}

std::vector<TextRange> CaptionNeighbours::beside(const Caption& caption) const {
  std::vector<TextRange> ranges = beside_part(caption.parts.back());
  if (ranges.empty() && caption.parts.size() > 1) ranges = beside_part(caption.parts.front());
  return ranges;
}

std::uint32_t CaptionNeighbours::pick(std::uint32_t piece, const std::vector<std::uint32_t>& others) const {
  const Piece& self = layout_.pieces()[piece];
  const auto distance = [&](std::uint32_t other) {
    const Piece& that = layout_.pieces()[other];
    const std::int64_t a = std::int64_t{self.left} + self.right;
    const std::int64_t b = std::int64_t{that.left} + that.right;
    return a > b ? a - b : b - a;
  };
  return *std::min_element(others.begin(), others.end(),
                           [&](std::uint32_t a, std::uint32_t b) { return distance(a) < distance(b); });
}

std::vector<std::uint32_t> CaptionNeighbours::above(const Caption& caption, std::size_t most_rows, bool one_piece,
                                                    bool across_gaps) const {
  const std::uint32_t first = caption.parts.front().piece;
  std::vector<std::vector<std::uint32_t>> rows;
  std::uint32_t lower = first;
  const std::uint32_t top = layout_.pieces()[first].row;
  for (std::uint32_t row = top; row > 0 && rows.size() < most_rows && top - row < kReach + 2 * most_rows; --row) {
    std::vector<std::uint32_t> found = layout_.in_columns_of(first, row - 1);
    if (found.empty()) continue;
    if (std::all_of(found.begin(), found.end(), [&](std::uint32_t each) { return is_rule(layout_.text_of(each)); })) {
      if (!rows.empty()) break;
      lower = found.front();
      continue;
    }
    const bool asks_name = (caption.fields & kRegistrantCaption) != 0;
    if (rows.empty() && asks_name && found.size() == 1 && is_remark(layout_.text_of(found.front()))) {
      lower = found.front();
      continue;
    }
    if (one_piece && found.size() > 1) found = {pick(first, found)};
    std::erase_if(found, [&](std::uint32_t each) {
      return !one_piece && found.size() > 1 && (has_caption_[each] || is_used_[each]);
    });
    const auto is_barrier = [&](std::uint32_t each) {
      return has_caption_[each] || is_used_[each] || is_cover_boilerplate(layout_.text_of(each));
    };
    if (!rows.empty() && layout_.pieces()[lower].table != layout_.pieces()[found.front()].table) break;
    if (found.empty() || std::any_of(found.begin(), found.end(), is_barrier)) break;
    const bool is_apart = layout_.pieces()[lower].row - layout_.pieces()[found.front()].row > 1;
    if (!rows.empty() && layout_.pieces()[lower].fixed_width && is_apart && !across_gaps) break;
    if (rows.empty() && layout_.pieces()[lower].row - layout_.pieces()[found.front()].row > kReach) break;
    lower = found.front();
    rows.push_back(std::move(found));
  }
  std::vector<std::uint32_t> pieces;
  for (std::size_t at = rows.size(); at-- > 0;) pieces.insert(pieces.end(), rows[at].begin(), rows[at].end());
  return pieces;
}

std::vector<std::uint32_t> CaptionNeighbours::below(const Caption& caption) const {
  std::uint32_t lower = caption.parts.back().piece;
  for (int tries = 0; tries < 3; ++tries) {
    std::vector<std::uint32_t> found = layout_.below(lower, kReach);
    if (found.empty()) return {};
    const bool is_line =
        std::all_of(found.begin(), found.end(), [&](std::uint32_t each) { return is_rule(layout_.text_of(each)); });
    if (!is_line) {
      const bool is_taken = std::any_of(found.begin(), found.end(),
                                        [&](std::uint32_t each) { return has_caption_[each] || is_used_[each]; });
      return is_taken ? std::vector<std::uint32_t>{} : found;
    }
    lower = found.front();
  }
  return {};
}

}  // namespace prefile::parse
