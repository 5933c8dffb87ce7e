// Covers of combined reports: headings for columns ("Commission File Number", "Registrant, State of Incorporation,
// Address and Telephone Number", "I.R.S. Employer Identification No.") and a group of lines for each registrant.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kLongestLine = 120;

constexpr std::array<std::string_view, 8> kEntityNouns{"corporation", "company", "limited",     "corp",
                                                       "partnership", "trust",   "association", "llc"};

bool overlap(const Layout& layout, const Caption& a, const Caption& b) {
  const auto top = [&](const Caption& caption) { return layout.pieces()[caption.parts.front().piece].row; };
  const auto bottom = [&](const Caption& caption) { return layout.pieces()[caption.parts.back().piece].row; };
  return top(a) <= bottom(b) && top(b) <= bottom(a);
}

/// The heading of the column with the names: it asks for names and places at once, or stands between headings for
/// the numbers.
const Caption* find_name_heading(const Layout& layout, const std::vector<Caption>& captions) {
  for (const Caption& caption : captions) {
    if ((caption.fields & kRegistrantCaption) == 0) continue;
    if ((caption.fields & (kStateCaption | kAddressCaption)) != 0) return &caption;
    if (caption.in_parentheses) continue;
    const bool among_numbers = std::any_of(captions.begin(), captions.end(), [&](const Caption& other) {
      return (other.fields & kFileNumberCaption) != 0 && !other.in_parentheses && overlap(layout, caption, other);
    });
    if (among_numbers) return &caption;
  }
  return nullptr;
}

/// "Delaware" in "(A Delaware Corporation)" or "(a Georgia limited liability company)".
std::optional<TextRange> state_in(std::string_view text, std::uint32_t offset) {
  const auto tokens = tokenize_cover(text, offset);
  std::size_t at = 0;
  while (at < tokens.size() && tokens[at].mark != 0) ++at;
  if (at >= tokens.size() || (tokens[at].word != "a" && tokens[at].word != "an")) return std::nullopt;
  const std::size_t first = at + 1;
  for (at = first; at < tokens.size(); ++at) {
    const std::string_view word = tokens[at].word;
    const bool is_noun = std::find(kEntityNouns.begin(), kEntityNouns.end(), word) != kEntityNouns.end();
    if (is_noun && at > first) return TextRange{tokens[first].start, tokens[at - 1].end};
  }
  return std::nullopt;
}

/// What one registrant's lines say.
struct Group {
  std::vector<TextRange> file_numbers;
  std::optional<TextRange> irs_number, name, state, telephone;
  std::vector<TextRange> address;
};

class ColumnReader {
 public:
  ColumnReader(const Layout& layout, const std::vector<Caption>& captions, const Caption& composite)
      : layout_(layout), around_(layout, captions), composite_(composite) {
    for (const Caption& caption : captions) {
      if (!overlap(layout, caption, composite)) continue;
      if ((caption.fields & kFileNumberCaption) != 0) file_ = &caption;
      if ((caption.fields & kIrsNumberCaption) != 0) irs_ = &caption;
      if (caption.fields == kStateCaption) state_ = &caption;
    }
  }

  std::vector<Group> read() {
    std::vector<Group> groups;
    std::uint32_t last_row = layout_.pieces()[composite_.parts.back().piece].row;
    for (const Caption* each : {file_, irs_}) {
      if (each != nullptr) last_row = std::max(last_row, layout_.pieces()[each->parts.back().piece].row);
    }
    for (std::uint32_t row = last_row + 1; row < layout_.row_count(); ++row) {
      if (!read_row(row, groups)) break;
    }
    return groups;
  }

 private:
  /// The piece stands in the column that the heading `caption` opens.
  [[nodiscard]] bool is_under(const Caption* caption, std::uint32_t piece) const {
    if (caption == nullptr) return false;
    const std::vector<std::uint32_t> column =
        layout_.in_columns_of(caption->parts.front().piece, layout_.pieces()[piece].row);
    return column.size() == 1 && column.front() == piece;
  }

  /// False at the end of the groups: a caption, prose, a check box.
  bool read_row(std::uint32_t row, std::vector<Group>& groups) {
    for (const std::uint32_t piece : layout_.row(row)) {
      const std::string_view text = layout_.text_of(piece);
      if (around_.has_caption(piece) || text.size() > kLongestLine) return false;
      if (text::find_phrase(text, "check the appropriate") || text::find_phrase(text, "names and addresses"))
        return false;
      if (is_rule(text)) continue;
      const TextRange range = around_.range_of(piece);
      const auto irs = find_irs_number(text);
      const auto numbers = find_file_numbers(text);
      const bool is_number = text.find_first_of("0123456789") == 0;
      if (is_number && irs.has_value() && irs->end == text.size()) {
        if (!groups.empty() && !groups.back().irs_number.has_value()) groups.back().irs_number = range;
      } else if (is_number && !numbers.empty() && numbers.back().end == text.size()) {
        if (groups.empty() || groups.back().name.has_value()) groups.emplace_back();
        groups.back().file_numbers.push_back(range);
      } else if (!groups.empty() && is_under(state_, piece)) {
        if (!groups.back().state.has_value()) groups.back().state = range;
      } else if (!groups.empty()) {
        add_line(text, range, groups.back());
      }
    }
    return true;
  }

  static void add_line(std::string_view text, TextRange range, Group& group) {
    if (!group.name.has_value()) {
      group.name = range;
      return;
    }
    if (!group.state.has_value()) {
      group.state = state_in(text, range.start);
      if (group.state.has_value()) return;
    }
    const auto telephone = find_telephone(text);
    if (telephone.has_value() && telephone->start == 0 && !group.telephone.has_value()) {
      group.telephone = TextRange{range.start, range.start + static_cast<std::uint32_t>(telephone->end)};
      return;
    }
    group.address.push_back(range);
  }

  const Layout& layout_;
  CaptionNeighbours around_;
  const Caption& composite_;
  const Caption* file_ = nullptr;
  const Caption* irs_ = nullptr;
  const Caption* state_ = nullptr;
};

void fill_first(const DocumentText& text, const Group& group, Cover& cover) {
  const auto set = [&](std::optional<Value>& field, const std::optional<TextRange>& range) {
    if (range.has_value()) field = make_cover_value(text, {*range});
  };
  set(cover.registrant, group.name);
  set(cover.state, group.state);
  set(cover.irs_number, group.irs_number);
  set(cover.telephone, group.telephone);
  const CoverAddress address = split_cover_address(text, group.address, false);
  set(cover.zip, address.zip);
  if (!address.lines.empty()) cover.address = make_cover_value(text, address.lines);
}

}  // namespace

bool read_cover_columns(const Layout& layout, const std::vector<Caption>& captions, Cover& cover) {
  const Caption* composite = find_name_heading(layout, captions);
  if (composite == nullptr) return false;
  const std::vector<Group> groups = ColumnReader(layout, captions, *composite).read();
  if (groups.empty() || !groups.front().name.has_value()) return false;
  const DocumentText& text = layout.document();
  fill_first(text, groups.front(), cover);
  for (const Group& group : groups) {
    for (const TextRange& number : group.file_numbers) cover.file_numbers.push_back(make_cover_value(text, {number}));
    if (&group != &groups.front() && group.name.has_value()) {
      cover.co_registrants.push_back(make_cover_value(text, {*group.name}));
    }
  }
  return true;
}

}  // namespace prefile::parse
