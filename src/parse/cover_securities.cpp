// The cover's table of securities registered under Section 12(b).
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

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
constexpr std::array<std::string_view, 6> kTableEnds{"indicate by check mark",    "securities registered pursuant to",
                                                     "emerging growth company",   "if an emerging growth company",
                                                     "check the appropriate box", "item"};

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

}  // namespace

void read_registered_securities(const Layout& layout, Cover& cover) {
  const DocumentText& text = layout.document();
  const auto& pieces = layout.pieces();
  std::optional<std::uint32_t> start;
  std::uint32_t end = 0;
  for (std::uint32_t piece = 0; piece < pieces.size(); ++piece) {
    const std::string_view line = layout.text_of(piece);
    if (!start.has_value()) {
      const std::string folded = text::fold(line.substr(0, 120));
      if (folded.find("registered pursuant to section 12 b") != std::string::npos ||
          folded.find("registered under section 12 b") != std::string::npos) {
        start = pieces[piece].end;
      }
      continue;
    }
    end = pieces[piece].end;
    if (ends_table(line)) {
      end = pieces[piece].start;
      break;
    }
  }
  if (start.has_value()) SecuritiesReader(text, cover).read(*start, end);
}

}  // namespace prefile::parse
