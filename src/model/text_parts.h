// The parts of a document's visible text: lines, blocks, tables, rows and cells. A large document has more of them than
// of anything else, so they are kept packed, and a record is made when it is asked for (docs/adr/0012-packed-text.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/packed_numbers.h"

namespace prefile {

/// How a line of visible text looks.
struct LineStyle {
  bool bold = false;        ///< every visible character is bold
  bool italic = false;      ///< every visible character is italic
  bool underlined = false;  ///< every visible character is underlined
  bool centered = false;
  bool heading = false;  ///< stands in h1 to h6
};

/// One line as a reader sees it: text between breaks. In plain text documents a physical line.
/// The range excludes the line break. Lines never overlap and are in reading (source) order.
struct Line {
  std::uint32_t start = 0;  ///< offset in the visible text
  std::uint32_t end = 0;
  std::uint32_t block = 0;  ///< index into DocumentText::blocks
  LineStyle style{};
  bool preformatted = false;  ///< its columns in the source mean something: plain text, `<pre>`
};

inline constexpr std::uint32_t kNone = 0xFFFFFFFFU;

/// A paragraph-like run of lines: an HTML block element's own text, or in plain text the lines
/// between blank lines.
struct Block {
  std::uint32_t first_line = 0;
  std::uint32_t line_count = 0;
  std::uint32_t cell = kNone;  ///< the innermost table cell that holds it, index into cells
  std::uint32_t page = 0;      ///< page breaks seen before it
};

/// A table cell. The text range covers everything inside, nested tables too.
struct Cell {
  std::uint32_t row = 0;     ///< index into rows
  std::uint32_t column = 0;  ///< position in the row counting column spans, from 0
  std::uint32_t column_span = 1;
  std::uint32_t start = 0;  ///< offsets in the visible text
  std::uint32_t end = 0;
};

struct Row {
  std::uint32_t table = 0;       ///< index into tables
  std::uint32_t first_cell = 0;  ///< cells of a row are listed in `row_cells[first_cell, first_cell + cell_count)`
  std::uint32_t cell_count = 0;
};

struct Table {
  std::uint32_t parent_cell = kNone;  ///< the cell this table is nested in
  std::uint32_t first_row = 0;        ///< rows of a table are listed in `table_rows[first_row, first_row + row_count)`
  std::uint32_t row_count = 0;
  std::uint32_t start = 0;  ///< offsets in the visible text
  std::uint32_t end = 0;
};

/// One line break, a single byte, stands between a line and the next; the first starts at 0.
class Lines : public PackedSequence<Lines, Line> {
 public:
  void push_back(std::uint32_t end, std::uint32_t block, LineStyle style, bool preformatted);
  void set_centered(std::size_t index, bool centered);
  void shrink_to_fit();

  [[nodiscard]] std::size_t size() const { return looks_.size(); }
  [[nodiscard]] Line operator[](std::size_t index) const {
    return {index == 0 ? 0 : ends_[index - 1] + 1, ends_[index], blocks_[index], style_of(looks_[index]),
            (looks_[index] & kPreformatted) != 0};
  }

 private:
  enum Look : std::uint8_t {
    kBold = 1U << 0U,
    kItalic = 1U << 1U,
    kUnderlined = 1U << 2U,
    kCentered = 1U << 3U,
    kHeading = 1U << 4U,
    kPreformatted = 1U << 5U,
  };
  static LineStyle style_of(std::uint8_t look) {
    return {(look & kBold) != 0, (look & kItalic) != 0, (look & kUnderlined) != 0, (look & kCentered) != 0,
            (look & kHeading) != 0};
  }

  PackedNumbers ends_;
  PackedNumbers blocks_;
  std::vector<std::uint8_t> looks_;
};

/// Every line belongs to one block; the first block starts with the first line, each other where the one before ends.
class Blocks : public PackedSequence<Blocks, Block> {
 public:
  void push_back(std::uint32_t line_count, std::uint32_t cell, std::uint32_t page);
  void shrink_to_fit();

  [[nodiscard]] std::size_t size() const { return line_ends_.size(); }
  [[nodiscard]] Block operator[](std::size_t index) const {
    const std::uint32_t first_line = index == 0 ? 0 : line_ends_[index - 1];
    return {first_line, line_ends_[index] - first_line, cells_[index] - 1, pages_[index]};
  }

 private:
  PackedNumbers line_ends_;  ///< one past the last line
  PackedNumbers cells_;      ///< plus one, so that kNone is 0
  PackedNumbers pages_;
};

/// In the order in which they start.
class Cells : public PackedSequence<Cells, Cell> {
 public:
  void push_back(const Cell& cell);
  void shrink_to_fit();

  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] Cell operator[](std::size_t index) const {
    const std::uint32_t start = starts_[index];
    return {rows_[index], columns_[index], column_spans_[index], start, start + sizes_[index]};
  }

 private:
  PackedNumbers rows_;
  PackedNumbers columns_;
  PackedNumbers column_spans_;
  PackedNumbers starts_;
  PackedNumbers sizes_;
};

/// In the order in which they start. In `row_cells` the cells of a row follow those of the row before.
class Rows : public PackedSequence<Rows, Row> {
 public:
  void push_back(std::uint32_t table, std::uint32_t cell_count);
  void shrink_to_fit();

  [[nodiscard]] std::size_t size() const { return tables_.size(); }
  [[nodiscard]] Row operator[](std::size_t index) const {
    const std::uint32_t first_cell = index == 0 ? 0 : cell_ends_[index - 1];
    return {tables_[index], first_cell, cell_ends_[index] - first_cell};
  }

 private:
  PackedNumbers tables_;
  PackedNumbers cell_ends_;  ///< one past the row's last cell in `row_cells`
};

}  // namespace prefile
