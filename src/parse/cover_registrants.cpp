// Covers of several registrants: columns side by side, each with captions of its own, and the table of additional
// registrants, a row for each.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kMostLines = 8;
constexpr std::size_t kLongestLine = 120;
constexpr std::size_t kMostColumns = 8;  // more do not stand side by side on a page
constexpr CaptionFields kDetails = kStateCaption | kIrsNumberCaption | kAddressCaption;

class RegistrantReader {
 public:
  RegistrantReader(const Layout& layout, const std::vector<Caption>& captions, Cover& cover)
      : layout_(layout), text_(layout.document()), captions_(captions), around_(layout, captions), cover_(cover) {}

  void read() {
    std::vector<CoverRegistrant> found = side_by_side();
    const std::vector<CoverRegistrant> listed = read_table();
    if (found.empty() && listed.empty()) found = in_rows();
    if (found.empty() && listed.empty()) found = with_details_side_by_side();
    if (found.empty() && listed.empty()) return;
    if (found.empty() && cover_.registrant.has_value()) found.push_back(first_of_cover());
    std::set<std::string> known;
    for (const CoverRegistrant& each : found) known.insert(text::fold_company_name(each.name->value));
    for (const CoverRegistrant& each : listed) {
      if (known.insert(text::fold_company_name(each.name->value)).second) found.push_back(each);
    }
    if (found.size() < 2) return;
    name_all(found);
    cover_.registrants = std::move(found);
  }

 private:
  /// Every name is the registrant's or one of the co-registrants'.
  void name_all(const std::vector<CoverRegistrant>& found) {
    if (!cover_.registrant.has_value()) cover_.registrant = found.front().name;
    std::set<std::string> known{text::fold_company_name(cover_.registrant->value)};
    for (const Value& each : cover_.co_registrants) known.insert(text::fold_company_name(each.value));
    for (const CoverRegistrant& each : found) {
      if (known.insert(text::fold_company_name(each.name->value)).second) cover_.co_registrants.push_back(*each.name);
    }
  }

  [[nodiscard]] const Piece& first_piece(const Caption& caption) const {
    return layout_.pieces()[caption.parts.front().piece];
  }

  [[nodiscard]] CoverRegistrant first_of_cover() const {
    CoverRegistrant first;
    first.name = cover_.registrant;
    first.state = cover_.state;
    first.irs_number = cover_.irs_number;
    first.address = cover_.address;
    first.zip = cover_.zip;
    first.telephone = cover_.telephone;
    first.span = cover_.registrant->span;
    return first;
  }

  void set(CoverRegistrant& registrant, std::optional<Value>& field, const std::vector<TextRange>& ranges) const {
    if (field.has_value() || ranges.empty()) return;
    field = make_cover_value(text_, ranges);
    Span& span = registrant.span;
    if (span.end == 0) span = field->span;
    span.start = std::min(span.start, field->span.start);
    span.end = std::max(span.end, field->span.end);
  }

  /// The answer `lines` to what a caption asks for.
  void fill(CoverRegistrant& registrant, CaptionFields fields, const std::vector<TextRange>& lines) const {
    if (lines.empty()) return;
    if ((fields & kRegistrantCaption) != 0) return set(registrant, registrant.name, lines);
    if ((fields & kAddressCaption) != 0) {
      const CoverAddress address = split_cover_address(text_, lines, (fields & kTelephoneCaption) != 0);
      set(registrant, registrant.address, address.lines);
      if (address.zip.has_value()) set(registrant, registrant.zip, {*address.zip});
      if (address.telephone.has_value()) set(registrant, registrant.telephone, {*address.telephone});
      return;
    }
    if (fields == kStateCaption) return set(registrant, registrant.state, lines);
    for (const TextRange& line : lines) {
      const std::string_view text = text_.visible.slice(line.start, line.end);
      const auto found = fields == kIrsNumberCaption   ? find_irs_number(text)
                         : fields == kTelephoneCaption ? find_telephone(text)
                                                       : std::nullopt;
      if (!found.has_value()) continue;
      const TextRange part{line.start + static_cast<std::uint32_t>(found->start),
                           line.start + static_cast<std::uint32_t>(found->end)};
      set(registrant, fields == kIrsNumberCaption ? registrant.irs_number : registrant.telephone, {part});
    }
  }

  // ------------------------------------------------------------ columns side by side

  [[nodiscard]] static bool shares_columns(const Piece& a, const Piece& b) {
    return a.table == b.table && a.left < b.right && b.left < a.right;
  }

  /// Captions for names that stand in one row of a table, each in columns of its own.
  [[nodiscard]] std::vector<const Caption*> name_columns() const {
    std::vector<const Caption*> columns;
    for (const Caption& caption : captions_) {
      if ((caption.fields & kRegistrantCaption) == 0 || !caption.in_parentheses) continue;
      const Piece& piece = first_piece(caption);
      if (piece.cell == kNone) continue;
      const auto is_beside = [&](const Caption* other) {
        const Piece& that = first_piece(*other);
        return that.table == piece.table && !shares_columns(that, piece) &&
               text_.cells[that.cell].row == text_.cells[piece.cell].row;
      };
      if (std::all_of(columns.begin(), columns.end(), is_beside)) columns.push_back(&caption);
      if (columns.size() > kMostColumns) return {};
    }
    return columns;
  }

  [[nodiscard]] std::vector<CoverRegistrant> side_by_side() const {
    const std::vector<const Caption*> columns = name_columns();
    if (columns.size() < 2) return {};
    std::vector<CoverRegistrant> found(columns.size());
    for (const Caption& caption : captions_) {
      std::optional<std::size_t> column;
      std::size_t count = 0;
      for (std::size_t at = 0; at < columns.size(); ++at) {
        if (!shares_columns(first_piece(caption), first_piece(*columns[at]))) continue;
        column = at;
        ++count;
      }
      if (count != 1) continue;  // asks for all of them, or stands elsewhere
      std::vector<std::uint32_t> above = around_.above(caption, kMostLines, false);
      // A place is one cell: what stands above that belongs to the caption before.
      const std::uint32_t cell = above.empty() ? kNone : layout_.pieces()[above.back()].cell;
      if (caption.fields == kStateCaption) {
        std::erase_if(above, [&](std::uint32_t piece) { return layout_.pieces()[piece].cell != cell; });
      }
      fill(found[*column], caption.fields, around_.ranges_of(above));
    }
    const bool all_named =
        std::all_of(found.begin(), found.end(), [](const CoverRegistrant& each) { return each.name.has_value(); });
    return all_named ? found : std::vector<CoverRegistrant>{};
  }

  // ------------------------------------------------------------ rows above one caption

  /// The pieces above a caption when there is one for each of `count` registrants.
  [[nodiscard]] std::vector<TextRange> rows_above(CaptionFields field, std::size_t count) const {
    for (const Caption& caption : captions_) {
      if (caption.fields != field) continue;
      const std::vector<std::uint32_t> above = around_.above(caption, count + 1, true);
      return above.size() == count ? around_.ranges_of(above) : std::vector<TextRange>{};
    }
    return {};
  }

  /// Names below each other above one caption, and as many numbers, perhaps states, above theirs.
  [[nodiscard]] std::vector<CoverRegistrant> in_rows() const {
    if (!cover_.registrant.has_value() || cover_.co_registrants.empty()) return {};
    const std::size_t count = cover_.co_registrants.size() + 1;
    const std::vector<TextRange> numbers = rows_above(kIrsNumberCaption, count);
    const std::vector<TextRange> states = rows_above(kStateCaption, count);
    const bool all_numbers =
        numbers.size() == count && std::all_of(numbers.begin(), numbers.end(), [this](TextRange range) {
          return find_irs_number(text_.visible.slice(range.start, range.end)).has_value();
        });
    if (!all_numbers) return {};
    std::vector<CoverRegistrant> found{first_of_cover()};
    found.front().irs_number.reset();
    for (const Value& name : cover_.co_registrants) {
      found.emplace_back();
      found.back().name = name;
      found.back().span = name.span;
    }
    if (states.size() == count) found.front().state.reset();
    for (std::size_t at = 0; at < count; ++at) {
      fill(found[at], kIrsNumberCaption, {numbers[at]});
      if (states.size() == count) fill(found[at], kStateCaption, {states[at]});
    }
    return found;
  }

  // ------------------------------------------------------------ names above, details side by side

  /// The captions of one kind that stand in the cells of one row, left to right; those of the first row that has
  /// several.
  [[nodiscard]] std::vector<const Caption*> repeated(CaptionFields fields) const {
    std::map<std::uint32_t, std::vector<const Caption*>> rows;
    for (const Caption& caption : captions_) {
      const Piece& piece = first_piece(caption);
      if (caption.fields == fields && piece.cell != kNone) rows[text_.cells[piece.cell].row].push_back(&caption);
    }
    for (auto& [row, captions] : rows) {
      if (captions.size() < 2 || captions.size() > kMostColumns) continue;
      std::sort(captions.begin(), captions.end(),
                [&](const Caption* a, const Caption* b) { return first_piece(*a).left < first_piece(*b).left; });
      return captions;
    }
    return {};
  }

  /// The names of known registrants in the cells of the nearest row above `row` that holds `count` of them and no more.
  [[nodiscard]] std::vector<TextRange> names_above(std::uint32_t row, std::size_t count) const {
    constexpr std::uint32_t kReach = 16;
    std::set<std::string> known{text::fold_company_name(cover_.registrant->value)};
    for (const Value& each : cover_.co_registrants) known.insert(text::fold_company_name(each.value));
    for (std::uint32_t above = row; above > 0 && above + kReach > row; --above) {
      std::map<std::uint32_t, std::vector<std::uint32_t>> cells;
      for (const std::uint32_t piece : layout_.row(above - 1)) cells[layout_.pieces()[piece].cell].push_back(piece);
      std::vector<TextRange> names;
      for (const auto& [cell, pieces] : cells) {
        if (cell == kNone) continue;
        const Cell& whole = text_.cells[cell];
        if (known.contains(text::fold_company_name(text_.visible.slice(whole.start, whole.end)))) {
          names.push_back({whole.start, whole.end});
        }
      }
      if (names.size() == count) return names;
    }
    return {};
  }

  /// "Delaware | 99-1 | | Delaware | 99-2" above their captions, for companies whose names stand side by side further
  /// up.
  [[nodiscard]] std::vector<CoverRegistrant> with_details_side_by_side() const {
    const std::vector<const Caption*> numbers = repeated(kIrsNumberCaption);
    if (numbers.empty() || !cover_.registrant.has_value()) return {};
    const std::vector<TextRange> names = names_above(first_piece(*numbers.front()).row, numbers.size());
    if (names.empty()) return {};
    std::vector<CoverRegistrant> found(names.size());
    for (std::size_t at = 0; at < names.size(); ++at) set(found[at], found[at].name, {names[at]});
    for (const CaptionFields fields : {kStateCaption, kIrsNumberCaption, kAddressCaption, kZipCaption}) {
      const std::vector<const Caption*> captions = repeated(fields);
      if (captions.size() != found.size()) continue;
      for (std::size_t at = 0; at < found.size(); ++at) {
        std::vector<std::uint32_t> above = around_.above(*captions[at], kMostLines, false);
        const std::uint32_t cell = above.empty() ? kNone : layout_.pieces()[above.back()].cell;
        std::erase_if(above, [&](std::uint32_t piece) { return layout_.pieces()[piece].cell != cell; });
        if (fields == kZipCaption) {
          set(found[at], found[at].zip, around_.ranges_of(above));
        } else {
          fill(found[at], fields, around_.ranges_of(above));
        }
      }
    }
    const std::string first = text::fold_company_name(cover_.registrant->value);
    const bool is_named = std::any_of(found.begin(), found.end(), [&](const CoverRegistrant& each) {
      return text::fold_company_name(each.name->value) == first;
    });
    if (is_named) return found;
    CoverRegistrant issuer;
    issuer.name = cover_.registrant;
    issuer.span = cover_.registrant->span;
    found.insert(found.begin(), std::move(issuer));
    return found;
  }

  // ------------------------------------------------------------ the table of additional registrants

  struct Column {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    CaptionFields fields = 0;
  };

  using Asked = std::map<std::uint32_t, CaptionFields>;  // what each cell of a row asks for

  /// The columns of a heading that asks for names and for at least one thing more.
  [[nodiscard]] std::vector<Column> columns_of(const Asked& asked) const {
    std::vector<Column> columns;
    std::size_t names = 0;
    CaptionFields others = 0;
    for (const auto& [index, fields] : asked) {
      const Cell& cell = text_.cells[index];
      if ((fields & kRegistrantCaption) != 0 && fields != kRegistrantCaption) return {};
      if (fields == kRegistrantCaption) ++names;
      others |= fields;
      columns.push_back({cell.column, cell.column + cell.column_span, fields});
    }
    return names == 1 && (others & kDetails) != 0 ? columns : std::vector<Column>{};
  }

  [[nodiscard]] std::vector<CoverRegistrant> read_table() const {
    std::map<std::uint32_t, Asked> headings;
    for (const Caption& caption : captions_) {
      const std::uint32_t cell = first_piece(caption).cell;
      if (cell == kNone || caption.in_parentheses) continue;
      headings[text_.cells[cell].row][cell] |= caption.fields;
    }
    for (const auto& [row, asked] : headings) {
      const std::vector<Column> columns = columns_of(asked);
      if (!columns.empty()) return read_rows(row, columns);
    }
    return {};
  }

  [[nodiscard]] std::vector<CoverRegistrant> read_rows(std::uint32_t heading,
                                                       const std::vector<Column>& columns) const {
    std::map<std::uint32_t, std::map<std::uint32_t, std::vector<TextRange>>> rows;  // lines of each cell of each row
    for (std::uint32_t piece = 0; piece < layout_.pieces().size(); ++piece) {
      const Piece& each = layout_.pieces()[piece];
      if (each.cell == kNone || around_.has_caption(piece)) continue;
      const std::uint32_t row = text_.cells[each.cell].row;
      if (row <= heading || text_.rows[row].table != text_.rows[heading].table) continue;
      rows[row][each.cell].push_back(around_.range_of(piece));
    }
    std::vector<CoverRegistrant> found;
    for (const auto& [row, cells] : rows) {
      CoverRegistrant registrant;
      for (const auto& [index, lines] : cells) {
        const Cell& cell = text_.cells[index];
        const auto column = std::find_if(columns.begin(), columns.end(), [&](const Column& each) {
          return each.left < cell.column + cell.column_span && cell.column < each.right;
        });
        if (column != columns.end()) fill(registrant, column->fields, lines);
      }
      const bool is_row =
          registrant.name.has_value() && registrant.name->value.size() <= kLongestLine &&
          (registrant.state.has_value() || registrant.irs_number.has_value() || registrant.address.has_value());
      if (is_row) found.push_back(std::move(registrant));
    }
    return found;
  }

  const Layout& layout_;
  const DocumentText& text_;
  const std::vector<Caption>& captions_;
  CaptionNeighbours around_;
  Cover& cover_;
};

}  // namespace

void read_cover_registrants(const Layout& layout, const std::vector<Caption>& captions, Cover& cover) {
  RegistrantReader(layout, captions, cover).read();
}

}  // namespace prefile::parse
