// The cover's table of securities registered under Section 12(b).
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

enum class SecurityColumn : std::uint8_t { title, symbol, exchange };

struct ColumnHeading {
  std::string_view words;  ///< folded start of the heading
  SecurityColumn column;
};

constexpr std::array kColumnHeadings{
    ColumnHeading{"title of each class", SecurityColumn::title},
    ColumnHeading{"title of class", SecurityColumn::title},
    ColumnHeading{"title of each", SecurityColumn::title},
    ColumnHeading{"title of securities", SecurityColumn::title},
    ColumnHeading{"trading symbol", SecurityColumn::symbol},
    ColumnHeading{"ticker symbol", SecurityColumn::symbol},
    ColumnHeading{"trading", SecurityColumn::symbol},
    ColumnHeading{"symbol", SecurityColumn::symbol},
    ColumnHeading{"name of each exchange", SecurityColumn::exchange},
    ColumnHeading{"name of exchange", SecurityColumn::exchange},
    ColumnHeading{"name of the exchange", SecurityColumn::exchange},
    ColumnHeading{"name of each", SecurityColumn::exchange},
    ColumnHeading{"exchange on which", SecurityColumn::exchange},
};

/// Words after the table.
constexpr std::array<std::string_view, 10> kTableEnds{"indicate by check mark",
                                                      "securities registered pursuant to",
                                                      "emerging growth company",
                                                      "if an emerging growth company",
                                                      "check the appropriate box",
                                                      "item",
                                                      "securities registered or to be registered",
                                                      "securities for which",
                                                      "number of",
                                                      "indicate the number"};

std::optional<SecurityColumn> heading_of(std::string_view text) {
  const std::string folded = text::fold(text.substr(0, 80));
  for (const ColumnHeading& heading : kColumnHeadings) {
    if (folded.starts_with(heading.words)) return heading.column;
  }
  return std::nullopt;
}

bool ends_table(std::string_view text) {
  const std::string folded = text::fold(text.substr(0, 80));
  return std::any_of(kTableEnds.begin(), kTableEnds.end(),
                     [&](std::string_view end) { return folded.starts_with(end); });
}

/// Cells of one table row that hold text, with their text ranges trimmed.
std::vector<std::uint32_t> filled_cells(const DocumentText& text, const Row& row) {
  std::vector<std::uint32_t> cells;
  for (std::uint32_t at = row.first_cell; at < row.first_cell + row.cell_count && at < text.row_cells.size(); ++at) {
    const Cell& cell = text.cells[text.row_cells[at]];
    if (!text::fold(text.visible.slice(cell.start, cell.end)).empty()) cells.push_back(text.row_cells[at]);
  }
  return cells;
}

/// The columns of the table's heading row, in order.
struct HeadingCell {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  SecurityColumn column = SecurityColumn::title;
};

class SecuritiesReader {
 public:
  SecuritiesReader(const DocumentText& text, Cover& cover) : text_(text), cover_(cover) {}

  /// Reads rows of tables between `start` and `end` of the visible text.
  void read(std::uint32_t start, std::uint32_t end) {
    for (const Table& table : text_.tables) {
      if (table.end <= start || table.start >= end) continue;
      const std::uint32_t last = table.first_row + table.row_count;
      for (std::uint32_t at = table.first_row; at < last && at < text_.table_rows.size(); ++at) {
        read_row(text_.rows[text_.table_rows[at]], start, end);
      }
    }
  }

 private:
  void read_row(const Row& row, std::uint32_t start, std::uint32_t end) {
    const std::vector<std::uint32_t> cells = filled_cells(text_, row);
    if (cells.empty()) return;
    if (text_.cells[cells.front()].start < start || text_.cells[cells.front()].start >= end) return;
    if (read_headings(cells)) return;
    if (headings_.empty()) return;
    RegisteredSecurity security;
    for (std::size_t place = 0; place < cells.size(); ++place) {
      const Cell& cell = text_.cells[cells[place]];
      const auto column = column_of(cell, place, cells.size());
      if (!column.has_value()) continue;
      set(field(security, *column), cell);
    }
    const bool is_row = security.title.has_value() && (security.symbol.has_value() || security.exchange.has_value());
    if (!is_row || says_nothing(security.title->value)) return;
    security.span = text_.visible.span_of(text_.cells[cells.front()].start, text_.cells[cells.back()].end);
    cover_.securities.push_back(std::move(security));
  }

  bool read_headings(const std::vector<std::uint32_t>& cells) {
    std::vector<HeadingCell> headings;
    for (const std::uint32_t index : cells) {
      const Cell& cell = text_.cells[index];
      const auto column = heading_of(text_.visible.slice(cell.start, cell.end));
      if (!column.has_value()) continue;
      headings.push_back({cell.column, cell.column + std::max(1U, cell.column_span), *column});
    }
    if (headings.size() < 2) return false;
    headings_ = std::move(headings);
    return true;
  }

  /// By place in the row when all answers are there, else by the heading above.
  [[nodiscard]] std::optional<SecurityColumn> column_of(const Cell& cell, std::size_t place, std::size_t count) const {
    if (count == headings_.size()) return headings_[place].column;
    const std::uint32_t right = cell.column + std::max(1U, cell.column_span);
    for (const HeadingCell& heading : headings_) {
      if (cell.column < heading.right && heading.left < right) return heading.column;
    }
    return std::nullopt;
  }

  static std::optional<Value>& field(RegisteredSecurity& security, SecurityColumn column) {
    if (column == SecurityColumn::symbol) return security.symbol;
    return column == SecurityColumn::exchange ? security.exchange : security.title;
  }

  void set(std::optional<Value>& field, const Cell& cell) const {
    if (field.has_value()) return;
    std::uint32_t start = cell.start;
    std::uint32_t end = cell.end;
    const std::string_view visible = text_.visible.text();
    while (start < end && (visible[start] == ' ' || visible[start] == '\n')) ++start;
    while (end > start && (visible[end - 1] == ' ' || visible[end - 1] == '\n')) --end;
    field = make_cover_value(text_, {{start, end}});
  }

  const DocumentText& text_;
  Cover& cover_;
  std::vector<HeadingCell> headings_;
};

/// Pieces [first, last) of the layout after the words that name a section of the Act, up to what follows the list.
struct PieceRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};
std::optional<PieceRange> find_section(const Layout& layout, std::string_view section) {
  const auto& pieces = layout.pieces();
  const auto count = static_cast<std::uint32_t>(pieces.size());
  for (std::uint32_t piece = 0; piece < count; ++piece) {
    const std::string folded = text::fold(layout.text_of(piece).substr(0, 120));
    const bool says_registered =
        folded.find("registered pursuant to section " + std::string(section)) != std::string::npos ||
        folded.find("registered under section " + std::string(section)) != std::string::npos;
    if (!says_registered) continue;
    std::uint32_t last = piece + 1;
    while (last < count && !ends_table(layout.text_of(last))) ++last;
    return PieceRange{piece + 1, last};
  }
  return std::nullopt;
}

/// Typewritten lists: the title at the left, the exchange in the column to the right, each on one line or several.
class TypedSecuritiesReader {
 public:
  TypedSecuritiesReader(const Layout& layout, Cover& cover) : layout_(layout), cover_(cover) {}

  void read(PieceRange range) {
    std::uint32_t last_row = kNone;
    for (std::uint32_t piece = range.first; piece < range.last; ++piece) {
      const Piece& place = layout_.pieces()[piece];
      if (!place.fixed_width) return;
      const auto heading = heading_of(layout_.text_of(piece));
      if (heading == SecurityColumn::exchange) exchange_left_ = place.left;
      if (heading == SecurityColumn::title) title_left_ = place.left;
      if (heading.has_value() || !exchange_left_.has_value() || is_rule(layout_.text_of(piece))) continue;
      const bool is_heading = text::fold(layout_.text_of(piece)).find("registered") != std::string::npos;
      if (!is_heading) take(piece, last_row);
    }
    keep();
  }

 private:
  /// A title begins a row unless it stands right below one that has its exchange and goes on.
  void take(std::uint32_t piece, std::uint32_t& last_row) {
    const Piece& place = layout_.pieces()[piece];
    const TextRange range{place.start, place.end};
    // Exchanges may stand in several columns, the first of them left of its heading.
    const bool is_far = place.left >= (title_left_ + *exchange_left_ + 1) / 2;
    const bool is_exchange = place.right > *exchange_left_ && (is_far || place.left + kColumnSlack >= *exchange_left_);
    if (is_exchange) {
      if (!title_.empty()) exchange_.emplace_back(place.left, range);
      return;
    }
    const bool has_exchange = !layout_.right_of(piece).empty();
    // The second line of a title is set in a little where exchanges stand beside it.
    const bool is_set_in = place.left > first_left_ && place.left <= first_left_ + 4;
    const bool continues =
        !title_.empty() && last_row != kNone && place.row == last_row + 1 && (!has_exchange || is_set_in);
    if (!continues) keep();
    if (title_.empty()) first_left_ = place.left;
    title_.push_back(range);
    last_row = place.row;
  }

  void keep() {
    // Column by column.
    std::stable_sort(exchange_.begin(), exchange_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<TextRange> exchanges;
    for (const auto& [left, range] : exchange_) exchanges.push_back(range);
    if (!title_.empty() && !exchanges.empty()) {
      RegisteredSecurity security;
      security.title = make_cover_value(layout_.document(), title_);
      security.exchange = make_cover_value(layout_.document(), exchanges);
      security.span = security.title->span;
      cover_.securities.push_back(std::move(security));
    }
    title_.clear();
    exchange_.clear();
  }

  static constexpr std::uint32_t kColumnSlack = 12;
  const Layout& layout_;
  Cover& cover_;
  std::optional<std::uint32_t> exchange_left_;
  std::uint32_t title_left_ = 0;  // of the heading
  std::uint32_t first_left_ = 0;  // of the first line of the title that is read
  std::vector<TextRange> title_;
  std::vector<std::pair<std::uint32_t, TextRange>> exchange_;  // with the column each begins in
};

/// The titles below "registered pursuant to Section 12(g)", or on its line after a colon; nothing for "None". The
/// caption that asks for titles is none.
std::vector<TextRange> listed_titles(const Layout& layout, PieceRange range) {
  constexpr std::size_t kLongestTitle = 160;
  constexpr std::uint32_t kMostTitles = 12;
  const Piece& heading_place = layout.pieces()[range.first - 1];
  const std::string_view heading = layout.text_of(range.first - 1);
  const std::size_t colon = heading.rfind(':');
  if (colon != std::string_view::npos && colon + 1 < heading.size()) {
    if (says_nothing(heading.substr(colon + 1))) return {};
    std::size_t start = colon + 1;
    while (start < heading.size() && heading[start] == ' ') ++start;
    return {{heading_place.start + static_cast<std::uint32_t>(start), heading_place.end}};
  }
  std::vector<TextRange> titles;
  for (std::uint32_t piece = range.first; piece < range.last && piece < range.first + kMostTitles; ++piece) {
    const std::string_view text = layout.text_of(piece);
    if (text.size() > kLongestTitle) break;
    const std::string folded = text::fold(text);
    if (is_rule(text) || folded.starts_with("title")) continue;
    const bool is_over = says_nothing(text) || folded.starts_with("securities for which") ||
                         folded.starts_with("documents incorporated") || folded.starts_with("the aggregate");
    if (is_over) break;
    titles.push_back({layout.pieces()[piece].start, layout.pieces()[piece].end});
  }
  return titles;
}

/// Titles without exchanges, where no heading asks for exchanges: each that names a kind of security.
void read_bare_titles(const Layout& layout, PieceRange range, Cover& cover) {
  constexpr std::array<std::string_view, 10> kKinds{"stock", "shares", "notes",    "debentures", "rights",
                                                    "units", "bonds",  "warrants", "securities", "interests"};
  for (std::uint32_t piece = range.first; piece < range.last; ++piece) {
    const auto heading = heading_of(layout.text_of(piece));
    if (heading.has_value() && *heading != SecurityColumn::title) return;
  }
  for (const TextRange& title : listed_titles(layout, range)) {
    const std::string_view words = layout.document().visible.slice(title.start, title.end);
    const bool is_security =
        std::any_of(kKinds.begin(), kKinds.end(), [&](std::string_view kind) { return text::has_phrase(words, kind); });
    if (!is_security) return;
    RegisteredSecurity security;
    security.title = make_cover_value(layout.document(), {title});
    security.span = security.title->span;
    cover.securities.push_back(std::move(security));
  }
}

}  // namespace

void read_registered_securities(const Layout& layout, Cover& cover) {
  if (const auto range = find_section(layout, "12 b")) {
    if (range->first < range->last) {
      const std::uint32_t start = layout.pieces()[range->first].start;
      SecuritiesReader(layout.document(), cover).read(start, layout.pieces()[range->last - 1].end);
    }
    if (cover.securities.empty()) TypedSecuritiesReader(layout, cover).read(*range);
    if (cover.securities.empty()) read_bare_titles(layout, *range, cover);
  }
  if (const auto range = find_section(layout, "12 g")) {
    for (const TextRange& title : listed_titles(layout, *range)) {
      cover.securities_12g.push_back(make_cover_value(layout.document(), {title}));
    }
  }
}

}  // namespace prefile::parse
