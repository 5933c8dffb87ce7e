// Builds the tables of one document: rows and cells as their tags open and close them.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "model/document.h"

namespace prefile::parse {

/// Offsets are those of the visible text, as long as it is at the moment. Tables, rows and cells are counted in the
/// order in which they open; those that are never closed end where they start.
class TableBuilder {
 public:
  [[nodiscard]] std::uint32_t table_count() const { return static_cast<std::uint32_t>(tables_.size()); }
  [[nodiscard]] std::uint32_t row_count() const { return static_cast<std::uint32_t>(tables_of_rows_.size()); }
  [[nodiscard]] std::uint32_t cell_count() const { return static_cast<std::uint32_t>(cell_ranges_.size()); }

  void open_table(std::uint32_t parent_cell, std::uint32_t text_offset);
  void close_table(std::uint32_t table, std::uint32_t text_offset) { tables_[table].end = text_offset; }
  void open_row(std::uint32_t table) { tables_of_rows_.push_back(table); }
  void open_cell(std::uint32_t row, std::uint32_t column, std::uint32_t column_span, std::uint32_t text_offset);
  void close_cell(std::uint32_t cell, std::uint32_t text_offset) { cell_ranges_[cell].end = text_offset; }

  /// Moves tables, rows and cells into `document`, whose visible text is complete. The builder is empty afterwards.
  void finish(DocumentText& document);

 private:
  struct TextRange {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
  };

  void finish_tables(DocumentText& document);
  void group_cells(DocumentText& document) const;
  void finish_cells(DocumentText& document);

  std::vector<Table> tables_;
  std::vector<std::uint32_t> tables_of_rows_;
  // Of the cells, in the order in which they open.
  PackedNumbers rows_of_cells_;
  PackedNumbers columns_;
  PackedNumbers column_spans_;
  std::deque<TextRange> cell_ranges_;  // grows without copies, and shrinks as cells are finished
};

}  // namespace prefile::parse
