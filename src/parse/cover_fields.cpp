// The values at the captions of a cover: registrant, state, numbers, address, telephone, former name.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "text/dates.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kMostNameLines = 8;
constexpr std::size_t kMostAddressLines = 6;
constexpr std::size_t kMostNumberLines = 8;
constexpr std::size_t kMostFormerNameLines = 4;
constexpr std::size_t kLongestNumber = 24;
constexpr std::size_t kLongestState = 80;

/// Words that end the name of a company, so that the next line begins another.
constexpr std::array<std::string_view, 22> kNameEnds{
    "inc", "incorporated", "corp", "corporation", "company",     "co",   "llc", "lp", "ltd",     "limited", "plc",
    "llp", "trust",        "na",   "association", "partnership", "bank", "sa",  "nv", "bancorp", "fund",    "ag"};

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

std::string_view last_word(std::string_view folded) {
  const std::size_t space = folded.rfind(' ');
  return space == std::string_view::npos ? folded : folded.substr(space + 1);
}

class FieldReader {
 public:
  FieldReader(const Layout& layout, const std::vector<Caption>& captions, Cover& cover)
      : layout_(layout), text_(layout.document()), captions_(captions), around_(layout, captions), cover_(cover) {}

  void read() {
    for (const Caption& caption : captions_) note_dates(caption);
    each(kFileNumberCaption, [this](const Caption& caption) { read_file_numbers(caption); });
    each(kIrsNumberCaption, [this](const Caption& caption) { read_irs_number(caption); });
    each(kRegistrantCaption, [this](const Caption& caption) { read_registrant(caption); });
    each(kNoticeCaption, [this](const Caption& caption) { read_notice(caption); });
    each(kStateCaption, [this](const Caption& caption) { read_state(caption); });
    read_stacked();
    read_places();
    compare_numbers();
  }

  /// Telephone, address and former name; the rest of a combined cover is in its columns.
  void read_places() {
    each(kTelephoneCaption, [this](const Caption& caption) { read_telephone(caption); });
    each(kZipCaption, [this](const Caption& caption) { read_zip(caption); });
    each(kAddressCaption, [this](const Caption& caption) { read_address(caption); });
    each(kFormerNameCaption, [this](const Caption& caption) { read_former_name(caption); });
  }

 private:
  template <typename Read>
  void each(CaptionFields field, Read read_one) {
    constexpr CaptionFields kCombined = kRegistrantCaption | kAddressCaption;
    for (const Caption& caption : captions_) {
      if ((caption.fields & kCombined) == kCombined) continue;  // a heading of columns
      if ((caption.fields & field) != 0) read_one(caption);
    }
  }

  /// A piece that is nothing but a number is no line of a name or an address.
  void use_if_whole(TextRange range) {
    const auto& pieces = layout_.pieces();
    const auto piece =
        std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& each) { return each.end <= range.start; });
    if (piece == pieces.end() || piece->start != range.start || piece->end != range.end) return;
    around_.use(static_cast<std::uint32_t>(piece - pieces.begin()));
  }

  [[nodiscard]] std::string_view slice(TextRange range) const { return text_.visible.slice(range.start, range.end); }
  [[nodiscard]] Value value(const std::vector<TextRange>& ranges) const { return make_cover_value(text_, ranges); }

  /// The date beside or above its caption is no part of a name.
  void note_dates(const Caption& caption) {
    if ((caption.fields & kDateCaptions) == 0) return;
    around_.use(around_.beside(caption));
    const std::vector<std::uint32_t> below = around_.below(caption);
    for (const std::uint32_t piece : below) {
      if (is_date_only(layout_.text_of(piece))) around_.use(piece);
    }
  }

  static std::optional<TextRange> part_of(TextRange range, const std::optional<text::Match>& match) {
    if (!match.has_value()) return std::nullopt;
    return TextRange{range.start + static_cast<std::uint32_t>(match->start),
                     range.start + static_cast<std::uint32_t>(match->end)};
  }

  /// The first place around the caption where `find` sees what it looks for: beside, above, below.
  template <typename Find>
  std::optional<TextRange> find_around(const Caption& caption, std::size_t rows_above, Find find) {
    const std::vector<TextRange> beside = around_.beside(caption);
    if (!beside.empty()) {
      const TextRange whole{beside.front().start, beside.back().end};
      if (auto found = find(whole)) return found;
    }
    for (const auto& pieces : {around_.above(caption, rows_above, true), around_.below(caption)}) {
      for (std::size_t at = pieces.size(); at-- > 0;) {
        if (auto found = find(around_.range_of(pieces[at]))) return found;
      }
    }
    return std::nullopt;
  }

  // ------------------------------------------------------------ names

  void read_registrant(const Caption& caption) {
    const std::vector<std::uint32_t> above = around_.above(caption, kMostNameLines, false);
    std::vector<std::vector<TextRange>> names;
    if (caption.has_colon) names = names_after(caption);
    if (names.empty()) names = split_names(above);
    if (names.empty() && !caption.in_parentheses) names = names_after(caption);
    around_.use(above);
    for (const auto& name : names) add_registrant(value(name));
  }

  /// "Name and address of issuer:", with both on the lines below.
  void read_notice(const Caption& caption) {
    if (!caption.has_colon || cover_.registrant.has_value()) return;
    const std::vector<std::uint32_t> lines = lines_below(caption);
    if (lines.size() < 2) return;
    add_registrant(value({around_.range_of(lines.front())}));
    std::vector<TextRange> ranges = around_.ranges_of(lines);
    ranges.erase(ranges.begin());
    const CoverAddress address = split_cover_address(text_, std::move(ranges), false);
    around_.use(lines);
    if (!address.zip.has_value()) return;
    cover_.zip = value({*address.zip});
    if (!address.lines.empty()) cover_.address = value(address.lines);
  }

  /// The name beside its caption, else below it.
  std::vector<std::vector<TextRange>> names_after(const Caption& caption) const {
    const std::vector<TextRange> beside = around_.beside(caption);
    if (!beside.empty()) return {beside};
    return split_names(around_.below(caption));
  }

  /// Lines of names: one name on several lines, or several names, each closed by "Inc.", "LLC" and the like.
  std::vector<std::vector<TextRange>> split_names(std::vector<std::uint32_t> pieces) const {
    std::vector<std::vector<TextRange>> names;
    bool begins = true;
    // Lines above a date or another answer belong to that.
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
      if (!is_date_only(layout_.text_of(*piece))) continue;
      pieces.erase(pieces.begin(), piece.base());
      break;
    }
    for (const std::uint32_t piece : pieces) {
      const std::string_view line = layout_.text_of(piece);
      const std::string folded = text::fold(line);
      if (folded.empty() || line.front() == '(' || folded == "and" || folded.starts_with("central index key")) continue;
      if (begins || names.empty()) names.emplace_back();
      names.back().push_back(around_.range_of(piece));
      const bool is_end = std::find(kNameEnds.begin(), kNameEnds.end(), last_word(folded)) != kNameEnds.end();
      begins = is_end && line.back() != ',' && line.back() != '&';
    }
    // A line that closes a name alone ("Inc.") belongs to the one before.
    for (std::size_t at = 1; at < names.size();) {
      const std::string folded = text::fold(slice(names[at].front()));
      const bool is_tail = names[at].size() == 1 && folded.find(' ') == std::string::npos &&
                           std::find(kNameEnds.begin(), kNameEnds.end(), folded) != kNameEnds.end();
      if (!is_tail) {
        ++at;
        continue;
      }
      names[at - 1].push_back(names[at].front());
      names.erase(names.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return names;
  }

  void add_registrant(Value name) {
    const bool has_letter = std::any_of(name.value.begin(), name.value.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!has_letter) return;
    if (!cover_.registrant.has_value()) {
      cover_.registrant = std::move(name);
      return;
    }
    const std::string folded = text::fold_company_name(name.value);
    if (folded == text::fold_company_name(cover_.registrant->value)) return;
    const bool is_known = std::any_of(cover_.co_registrants.begin(), cover_.co_registrants.end(),
                                      [&](const Value& each) { return text::fold_company_name(each.value) == folded; });
    if (!is_known) cover_.co_registrants.push_back(std::move(name));
  }

  // ------------------------------------------------------------ numbers

  /// "This report is incorporated by reference into the registration statement on Form F-3 (File No. 333-...)": the
  /// number of another filing, in a sentence.
  [[nodiscard]] bool speaks_of_another(const Caption& caption) const {
    constexpr std::uint32_t kSentence = 300;
    const std::uint32_t start = caption.parts.front().start;
    const Block& block =
        layout_.document().blocks[layout_.document().lines[layout_.pieces()[caption.parts.front().piece].line].block];
    const std::uint32_t paragraph = layout_.document().lines[block.first_line].start;
    const std::uint32_t floor = std::max(paragraph, start > kSentence ? start - kSentence : 0);
    const std::string_view before = slice({floor, start});
    return text::has_phrase(before, "incorporated by reference") || text::has_phrase(before, "incorporated into") ||
           text::has_phrase(before, "incorporated herein");
  }

  void read_file_numbers(const Caption& caption) {
    if (speaks_of_another(caption)) return;
    ++file_captions_;
    const std::vector<TextRange> beside = around_.beside(caption);
    if (!beside.empty() && add_file_numbers({beside.front().start, beside.back().end})) {
      go_on_with_numbers(caption, slice(beside.back()));
      return;
    }
    const std::vector<std::uint32_t> above = around_.above(caption, kMostNumberLines, true, true);
    if (!above.empty() && add_file_numbers(around_.range_of(above.back()), false)) {
      // A list of numbers goes on upwards while its lines hold nothing else.
      std::size_t first = above.size() - 1;
      while (first > 0 && is_number_list(layout_.text_of(above[first - 1]))) --first;
      for (std::size_t at = first; at < above.size(); ++at) add_file_numbers(around_.range_of(above[at]));
      return;
    }
    for (const std::uint32_t piece : around_.below(caption)) {
      if (add_file_numbers(around_.range_of(piece))) return;
    }
    add_odd_number(above, cover_.file_numbers);
  }

  /// A list that ends its line with a comma or "and" goes on below.
  void go_on_with_numbers(const Caption& caption, std::string_view line) {
    std::uint32_t piece = caption.parts.back().piece;
    for (std::size_t lines = 0; lines < kMostNumberLines && (line.ends_with(',') || line.ends_with(" and")); ++lines) {
      const std::vector<std::uint32_t> below = layout_.below(piece, 1);
      if (below.size() != 1 || around_.has_caption(below.front())) return;
      piece = below.front();
      line = layout_.text_of(piece);
      if (!is_number_list(line)) return;
      add_file_numbers(around_.range_of(piece));
    }
  }

  /// Numbers and the words that join them.
  static bool is_number_list(std::string_view text) {
    std::string folded = text::fold(text);
    for (std::size_t at = folded.find(" and "); at != std::string::npos; at = folded.find(" and ")) folded.erase(at, 4);
    if (folded.ends_with(" and")) folded.resize(folded.size() - 4);
    std::size_t letters = 0;
    for (const char c : folded) letters += c >= 'a' && c <= 'z' ? 1 : 0;
    return letters == 0 && !find_file_numbers(text).empty();
  }

  bool add_file_numbers(TextRange range, bool keep = true) {
    const std::vector<text::Match> found = find_file_numbers(slice(range));
    if (!keep) return !found.empty();
    for (const text::Match& match : found) {
      use_if_whole(*part_of(range, match));
      Value number = value({*part_of(range, match)});
      const bool is_known = std::any_of(cover_.file_numbers.begin(), cover_.file_numbers.end(),
                                        [&](const Value& each) { return each.value == number.value; });
      if (!is_known) cover_.file_numbers.push_back(std::move(number));
    }
    return !found.empty();
  }

  /// Something with digits stands where the number belongs, though it has not its shape.
  void add_odd_number(const std::vector<std::uint32_t>& above, std::vector<Value>& numbers) {
    if (above.empty()) return;
    const std::string_view text = layout_.text_of(above.back());
    const bool is_odd = has_digit(text) && text.size() <= kLongestNumber && !text::find_date(text).has_value() &&
                        text::digits_of(text).size() < 10 && !find_irs_number(text).has_value();
    if (is_odd) numbers.push_back(value({around_.range_of(above.back())}));
  }

  void read_irs_number(const Caption& caption) {
    const auto found =
        find_around(caption, 1, [this](TextRange range) { return part_of(range, find_irs_number(slice(range))); });
    if (found.has_value()) {
      use_if_whole(*found);
      if (!cover_.irs_number.has_value()) cover_.irs_number = value({*found});
      return;
    }
    if (cover_.irs_number.has_value()) return;
    const std::vector<std::uint32_t> above = around_.above(caption, 1, true);
    if (above.empty()) return;
    const std::string_view text = layout_.text_of(above.back());
    const bool is_odd = has_digit(text) && text.size() <= kLongestNumber && !text::find_date(text).has_value() &&
                        find_file_numbers(text).empty();
    if (is_odd) cover_.irs_number = value({around_.range_of(above.back())});
  }

  void read_telephone(const Caption& caption) {
    if ((caption.fields & kAddressCaption) != 0) return;  // a line of the address
    const auto found = find_around(caption, 2, [this](TextRange range) {
      const std::string_view text = slice(range);
      if (!find_file_numbers(text).empty() && (text::digits_of(text).size() < 10)) return std::optional<TextRange>{};
      return part_of(range, find_telephone(text));
    });
    if (!found.has_value()) return;
    around_.use(std::vector<TextRange>{*found});
    if (!cover_.telephone.has_value()) cover_.telephone = value({*found});
  }

  // ------------------------------------------------------------ places

  /// A name of a place: letters, not long, nothing of the printed form.
  [[nodiscard]] std::optional<TextRange> place_in(TextRange range) const {
    const std::string_view text = slice(range);
    // Where all answers share one line the place comes first.
    std::size_t end = text.find_first_of("0123456789");
    if (end == std::string_view::npos) end = text.size();
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\n' || text[end - 1] == '(')) --end;
    const std::string_view place = text.substr(0, end);
    if (place.size() < 2 || place.size() > kLongestState || text::fold(place).empty()) return std::nullopt;
    if (is_cover_boilerplate(place) || says_nothing(place) || text::find_date(text).has_value()) return std::nullopt;
    return TextRange{range.start, range.start + static_cast<std::uint32_t>(end)};
  }

  void read_state(const Caption& caption) {
    if (cover_.state.has_value()) return;
    const std::vector<TextRange> beside = around_.beside(caption);
    const bool announced = caption.has_colon || !caption.in_parentheses;
    if (announced && !beside.empty()) {
      if (const auto place = place_in(beside.front())) {
        cover_.state = value({*place});
        return;
      }
    }
    const std::vector<std::uint32_t> above = around_.above(caption, 3, true);
    if (above.empty()) return;
    // A place on several lines of one cell is one name.
    std::size_t first = above.size() - 1;
    const Piece& last = layout_.pieces()[above.back()];
    while (first > 0 && last.cell != kNone && layout_.pieces()[above[first - 1]].cell == last.cell) --first;
    std::vector<TextRange> ranges;
    for (std::size_t at = first; at < above.size(); ++at) {
      if (const auto place = place_in(around_.range_of(above[at]))) ranges.push_back(*place);
    }
    if (ranges.empty()) return;
    cover_.state = value(ranges);
    around_.use(ranges);
  }

  void read_zip(const Caption& caption) {
    if (caption.fields != kZipCaption || cover_.zip.has_value()) return;
    const std::vector<std::uint32_t> above = around_.above(caption, kMostAddressLines, true);
    std::vector<std::uint32_t> codes;
    for (std::size_t at = above.size(); at-- > 0;) {
      const std::string_view text = layout_.text_of(above[at]);
      const bool is_first = codes.empty() && has_digit(text) && text.size() <= 12;
      const auto zip = find_trailing_zip(text);
      if (!is_first && !(zip.has_value() && zip->start == 0)) break;
      codes.push_back(above[at]);
    }
    if (codes.empty()) return;
    // Of several addresses the first counts.
    cover_.zip = value({around_.range_of(codes.back())});
    if (codes.size() > 1) second_address_row_ = layout_.pieces()[codes[codes.size() - 2]].row;
    around_.use(codes);
  }

  void read_address(const Caption& caption) {
    std::vector<std::uint32_t> above = around_.above(caption, kMostAddressLines, false);
    around_.use(above);
    std::erase_if(above, [this](std::uint32_t piece) { return layout_.pieces()[piece].row >= second_address_row_; });
    std::vector<TextRange> ranges;
    if (caption.has_colon) ranges = around_.beside(caption);
    if (caption.has_colon && ranges.empty()) ranges = around_.ranges_of(lines_below(caption));
    if (ranges.empty()) ranges = around_.ranges_of(above);
    if (ranges.empty() && !caption.in_parentheses) ranges = around_.ranges_of(lines_below(caption));
    if (ranges.empty() || cover_.address.has_value()) return;
    const CoverAddress parts = split_cover_address(text_, std::move(ranges), (caption.fields & kTelephoneCaption) != 0);
    if (parts.telephone.has_value() && !cover_.telephone.has_value()) cover_.telephone = value({*parts.telephone});
    if (parts.zip.has_value() && !cover_.zip.has_value()) cover_.zip = value({*parts.zip});
    if (!parts.lines.empty()) cover_.address = value(parts.lines);
  }

  /// The lines below a caption that belong together.
  [[nodiscard]] std::vector<std::uint32_t> lines_below(const Caption& caption) const {
    std::vector<std::uint32_t> lines = around_.below(caption);
    while (!lines.empty() && lines.size() < kMostAddressLines) {
      const std::vector<std::uint32_t> next = layout_.below(lines.back(), 1);
      if (next.size() != 1 || around_.has_caption(next.front()) || around_.is_used(next.front())) break;
      if (is_rule(layout_.text_of(next.front()))) break;
      if (!layout_.is_contiguous(lines.back(), next.front())) break;
      lines.push_back(next.front());
    }
    return lines;
  }

  /// Values one below the other, then their captions one below the other, as when columns were lost: the k-th value
  /// belongs to the k-th caption, if all have the shape for it.
  void read_stacked() {
    for (std::size_t first = 0; first < captions_.size();) {
      std::size_t end = first + 1;
      while (end < captions_.size() && follows(captions_[end - 1], captions_[end])) ++end;
      if (end - first >= 2) read_stack(first, end);
      first = end;
    }
  }

  [[nodiscard]] bool follows(const Caption& upper, const Caption& lower) const {
    const Piece& last = layout_.pieces()[upper.parts.back().piece];
    const Piece& next = layout_.pieces()[lower.parts.front().piece];
    return upper.in_parentheses && lower.in_parentheses && last.table == kNone && next.table == kNone &&
           !next.fixed_width && next.row == last.row + 1;
  }

  void read_stack(std::size_t first, std::size_t end) {
    const std::size_t count = end - first;
    const std::uint32_t row = layout_.pieces()[captions_[first].parts.front().piece].row;
    if (row < count) return;
    std::vector<std::uint32_t> values;
    for (std::size_t at = 0; at < count; ++at) {
      const auto pieces = layout_.row(row - static_cast<std::uint32_t>(count - at));
      if (pieces.size() != 1 || around_.has_caption(pieces[0])) return;
      values.push_back(pieces[0]);
    }
    for (std::size_t at = 0; at < count; ++at) {
      if (!fits(captions_[first + at].fields, slice(around_.range_of(values[at])))) return;
    }
    for (std::size_t at = 0; at < count; ++at) set_stacked(captions_[first + at].fields, around_.range_of(values[at]));
    around_.use(values);
  }

  [[nodiscard]] static bool fits(CaptionFields fields, std::string_view text) {
    if (fields == kFileNumberCaption) return !find_file_numbers(text).empty();
    if (fields == kIrsNumberCaption) return find_irs_number(text).has_value();
    return fields == kStateCaption && !has_digit(text) && text.size() <= kLongestState;
  }

  void set_stacked(CaptionFields fields, TextRange range) {
    if (fields == kFileNumberCaption && cover_.file_numbers.empty()) add_file_numbers(range);
    if (fields == kIrsNumberCaption && !cover_.irs_number.has_value()) {
      cover_.irs_number = value({*part_of(range, find_irs_number(slice(range)))});
    }
    if (fields == kStateCaption && !cover_.state.has_value()) cover_.state = value({range});
  }

  void read_former_name(const Caption& caption) {
    if (cover_.former_name.has_value()) return;
    std::vector<TextRange> ranges = around_.beside(caption);
    if (ranges.empty()) ranges = around_.ranges_of(around_.above(caption, kMostFormerNameLines, false));
    std::erase_if(ranges,
                  [this](TextRange range) { return text::fold(slice(range)).empty() || is_rule(slice(range)); });
    if (ranges.empty()) return;
    Value name = value(ranges);
    if (!says_nothing(name.value)) cover_.former_name = std::move(name);
  }

  // ------------------------------------------------------------ doubts

  /// Two captions for the file number of one registrant that show different numbers.
  void compare_numbers() {
    const bool is_combined = !cover_.co_registrants.empty();
    if (file_captions_ > 1 && cover_.file_numbers.size() > 1 && !is_combined && cover_.recognition.doubt.empty()) {
      cover_.recognition.doubt = "the cover shows different file numbers for one registrant";
    }
  }

  const Layout& layout_;
  const DocumentText& text_;
  const std::vector<Caption>& captions_;
  CaptionNeighbours around_;
  Cover& cover_;
  std::uint32_t file_captions_ = 0;
  std::uint32_t second_address_row_ = kNone;
};

}  // namespace

void read_cover_captions(const Layout& layout, const std::vector<Caption>& captions, Cover& cover) {
  FieldReader(layout, captions, cover).read();
}

void read_cover_places(const Layout& layout, const std::vector<Caption>& captions, Cover& cover) {
  FieldReader(layout, captions, cover).read_places();
}

}  // namespace prefile::parse
