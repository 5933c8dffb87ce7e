// Where pieces of visible text stand relative to each other: the text above in the same columns, to the right on
// the same row, below. Covers and signature pages are read by it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace prefile::parse {

/// Text that stands alone on its line: a line of a paragraph or of a table cell, or a stretch of a line set
/// apart by a wide gap.
struct Piece {
  std::uint32_t start = 0;  ///< offsets in the visible text, trimmed, never empty
  std::uint32_t end = 0;
  std::uint32_t line = 0;  ///< index into DocumentText::lines
  std::uint32_t row = 0;   ///< pieces of one row stand side by side
  std::uint32_t left = 0;  ///< columns [left, right): of the table, or of the page where letters have one width
  std::uint32_t right = 0;
  std::uint32_t table = kNone;  ///< the innermost table
  std::uint32_t cell = kNone;   ///< the innermost cell
  bool fixed_width = false;     ///< columns are those of the page
};

/// The pieces of a range of lines, and who stands where. Linear in the range; every look around is bounded.
class Layout {
 public:
  /// Lays out lines [first_line, end_line) of `text`, whose source bytes are `source`. The layout points into both.
  Layout(std::string_view source, const DocumentText& text, std::uint32_t first_line, std::uint32_t end_line);

  /// In reading order.
  [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }
  [[nodiscard]] std::string_view text_of(std::uint32_t piece) const;
  [[nodiscard]] const DocumentText& document() const { return *text_; }

  [[nodiscard]] std::uint32_t row_count() const { return static_cast<std::uint32_t>(row_starts_.size() - 1); }
  /// Indices of the pieces of a row, left to right.
  [[nodiscard]] std::span<const std::uint32_t> row(std::uint32_t row) const;
  /// Pieces to the right on the same row, left to right.
  [[nodiscard]] std::vector<std::uint32_t> right_of(std::uint32_t piece) const;
  /// Pieces in the columns of `piece` on the nearest row above, or below, that has any; at most `reach` rows away.
  /// Where columns cannot be compared (another table), the piece in the same place of the row, when both rows hold
  /// as many, else the whole row.
  [[nodiscard]] std::vector<std::uint32_t> above(std::uint32_t piece, std::uint32_t reach = 12) const;
  [[nodiscard]] std::vector<std::uint32_t> below(std::uint32_t piece, std::uint32_t reach = 12) const;
  /// The pieces of one row that stand in the columns of `piece`, as `above` and `below` choose them.
  [[nodiscard]] std::vector<std::uint32_t> in_columns_of(std::uint32_t piece, std::uint32_t row) const;
  /// Both stand in the same paragraph or cell, or in plain text with no empty line between them.
  [[nodiscard]] bool is_contiguous(std::uint32_t upper, std::uint32_t lower) const;

 private:
  void reserve_table_rows(std::uint32_t first_line, std::uint32_t end_line);
  void add_line(std::string_view source, std::uint32_t line);
  void add_piece(std::uint32_t start, std::uint32_t end, Piece piece);
  std::uint32_t place_in_cell(std::uint32_t cell);
  void index_rows();
  [[nodiscard]] bool shares_columns(const Piece& a, const Piece& b) const;
  [[nodiscard]] std::vector<std::uint32_t> nearest(std::uint32_t piece, std::uint32_t reach, int step) const;

  const DocumentText* text_;
  std::vector<Piece> pieces_;
  std::vector<std::uint32_t> row_starts_;  // into row_pieces_, one more than rows
  std::vector<std::uint32_t> row_pieces_;
  std::vector<std::uint32_t> table_row_base_;  // first layout row of each table row met, kNone before
  std::vector<std::uint32_t> cell_lines_;      // lines met in each cell
  std::uint32_t first_table_row_ = 0;
  std::uint32_t first_cell_ = 0;
  std::uint32_t next_row_ = 0;
  std::uint32_t last_block_ = kNone;
};

/// Only dashes, underscores, equals signs, asterisks or dots: a line drawn with characters.
[[nodiscard]] bool is_rule(std::string_view text);

}  // namespace prefile::parse
