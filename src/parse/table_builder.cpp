#include "parse/table_builder.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace prefile::parse {
namespace {

/// Indices of items grouped by what they belong to.
struct Groups {
  std::vector<std::uint32_t> items;   ///< those of a group in their own order
  std::vector<std::uint32_t> starts;  ///< of each group in `items`, and the end of the last
};

/// `group_of` tells the group of each of `item_count` items. Counting sort.
template <typename GroupOf>
Groups group(std::uint32_t item_count, std::size_t group_count, GroupOf group_of) {
  Groups groups;
  // Counted two places further on: placing an item moves the start of the next group from where its own starts to where
  // it ends.
  groups.starts.assign(group_count + 2, 0);
  for (std::uint32_t item = 0; item < item_count; ++item) ++groups.starts[group_of(item) + 2];
  for (std::size_t i = 1; i < groups.starts.size(); ++i) groups.starts[i] += groups.starts[i - 1];
  groups.items.resize(item_count);
  for (std::uint32_t item = 0; item < item_count; ++item) groups.items[groups.starts[group_of(item) + 1]++] = item;
  groups.starts.pop_back();
  return groups;
}

std::uint32_t skip_blanks(std::string_view text, std::uint32_t start, std::uint32_t end) {
  while (start < end && (text[start] == ' ' || text[start] == '\n')) ++start;
  return start;
}

PackedNumbers packed(const std::vector<std::uint32_t>& numbers) {
  PackedNumbers result;
  for (const std::uint32_t number : numbers) result.push_back(number);
  result.shrink_to_fit();
  return result;
}

}  // namespace

void TableBuilder::open_table(std::uint32_t parent_cell, std::uint32_t text_offset) {
  tables_.push_back({parent_cell, 0, 0, text_offset, text_offset});
}

void TableBuilder::open_cell(std::uint32_t row, std::uint32_t column, std::uint32_t column_span,
                             std::uint32_t text_offset) {
  rows_of_cells_.push_back(row);
  columns_.push_back(column);
  column_spans_.push_back(column_span);
  cell_ranges_.push_back({text_offset, text_offset});
}

void TableBuilder::finish_tables(DocumentText& document) {
  const Groups groups = group(row_count(), tables_.size(), [this](std::uint32_t row) { return tables_of_rows_[row]; });
  document.table_rows = packed(groups.items);
  document.tables = std::move(tables_);
  document.tables.shrink_to_fit();
  for (std::size_t i = 0; i < document.tables.size(); ++i) {
    Table& table = document.tables[i];
    table.first_row = groups.starts[i];
    table.row_count = groups.starts[i + 1] - groups.starts[i];
    table.start = skip_blanks(document.visible.text(), table.start, table.end);
  }
}

void TableBuilder::group_cells(DocumentText& document) const {
  const Groups groups = group(cell_count(), row_count(), [this](std::uint32_t cell) { return rows_of_cells_[cell]; });
  for (std::size_t i = 0; i < tables_of_rows_.size(); ++i) {
    document.rows.push_back(tables_of_rows_[i], groups.starts[i + 1] - groups.starts[i]);
  }
  document.rows.shrink_to_fit();
  document.row_cells = packed(groups.items);
}

void TableBuilder::finish_cells(DocumentText& document) {
  for (std::size_t i = 0; !cell_ranges_.empty(); ++i, cell_ranges_.pop_front()) {
    const TextRange range = cell_ranges_.front();
    const std::uint32_t row = rows_of_cells_[i];
    // Empty cells before the first text of a table stand at its start, not at the end of what precedes it.
    const std::uint32_t table_start = document.tables[tables_of_rows_[row]].start;
    const std::uint32_t start = skip_blanks(document.visible.text(), range.start, range.end);
    document.cells.push_back(
        {row, columns_[i], column_spans_[i], std::max(start, table_start), std::max(range.end, table_start)});
  }
  document.cells.shrink_to_fit();
}

void TableBuilder::finish(DocumentText& document) {
  finish_tables(document);
  group_cells(document);
  finish_cells(document);
  *this = TableBuilder();
}

}  // namespace prefile::parse
