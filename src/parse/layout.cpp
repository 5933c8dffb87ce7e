#include "parse/layout.h"

#include <algorithm>
#include <array>
#include <string>

#include "parse/scan.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// More than any page shows side by side; what stands further right gets a row of its own, so that rows stay short.
constexpr std::uint32_t kMostInRow = 200;

/// So many no-break spaces in a row set two texts apart, as gaps in typewriting do.
constexpr std::uint32_t kWideGap = 4;

constexpr std::string_view kNoBreakSpaces[] = {"&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "\xC2\xA0", "\xA0"};

/// No-break spaces among the source bytes of a gap, markup left out.
std::uint32_t count_no_break_spaces(std::string_view gap) {
  std::uint32_t count = 0;
  std::size_t at = 0;
  while (at < gap.size()) {
    if (gap[at] == '<') {
      const std::size_t close = gap.find('>', at);
      if (close == std::string_view::npos) break;
      at = close + 1;
      continue;
    }
    std::size_t length = 1;
    for (const std::string_view space : kNoBreakSpaces) {
      if (!gap.substr(at).starts_with(space)) continue;
      ++count;
      length = space.size();
      break;
    }
    at += length;
  }
  return count;
}

/// A line of HTML, cut at wide gaps of no-break spaces.
std::vector<Segment> html_segments(std::string_view source, const DocumentText& text, const Line& line) {
  std::vector<Segment> segments;
  const std::string_view visible = text.visible.text();
  std::uint32_t start = line.start;
  std::uint32_t column = 0;
  for (std::uint32_t at = line.start; at < line.end; ++at) {
    if (visible[at] != ' ' || at == line.start || at + 1 >= line.end) continue;
    const Span gap = text.visible.span_of(at, at + 1);
    if (gap.size() < kWideGap) continue;
    const std::uint32_t from = text.visible.span_of(at - 1, at).end;
    const std::uint32_t to = text.visible.span_of(at + 1, at + 2).start;
    if (to <= from || to > source.size()) continue;
    const std::uint32_t width = count_no_break_spaces(source.substr(from, to - from));
    if (width < kWideGap) continue;
    segments.push_back({start, at, column, column + (at - start)});
    column += at - start + width;
    start = at + 1;
  }
  segments.push_back({start, line.end, column, column + (line.end - start)});
  return segments;
}

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

bool ends_with_month(std::string_view text) {
  const std::size_t space = text.rfind(' ');
  const std::string word = text::to_lower_ascii(space == std::string_view::npos ? text : text.substr(space + 1));
  return std::find(kMonths.begin(), kMonths.end(), word) != kMonths.end();
}

/// Two spaces are no gap after a comma or inside a date: "October  23,  2008" is one text.
void join_loose_words(const DocumentText& text, std::vector<Segment>& segments) {
  std::size_t kept = 0;
  for (std::size_t at = 1; at < segments.size(); ++at) {
    Segment& last = segments[kept];
    const std::string_view left = text.visible.slice(last.start, last.end);
    const bool is_close = segments[at].first_column == last.last_column + 2;
    if (is_close && !left.empty() && (left.back() == ',' || ends_with_month(left))) {
      last.end = segments[at].end;
      last.last_column = segments[at].last_column;
    } else {
      segments[++kept] = segments[at];
    }
  }
  if (!segments.empty()) segments.resize(kept + 1);
}

}  // namespace

bool is_rule(std::string_view text) {
  return !text.empty() && text.find_first_not_of("-_=*. ~") == std::string_view::npos;
}

Layout::Layout(std::string_view source, const DocumentText& text, std::uint32_t first_line, std::uint32_t end_line)
    : text_(&text) {
  const auto stop = std::min<std::uint32_t>(end_line, static_cast<std::uint32_t>(text.lines.size()));
  reserve_table_rows(first_line, stop);
  for (std::uint32_t line = first_line; line < stop; ++line) add_line(source, line);
  index_rows();
}

void Layout::reserve_table_rows(std::uint32_t first_line, std::uint32_t end_line) {
  std::uint32_t last_row = 0;
  std::uint32_t last_cell = 0;
  first_table_row_ = kNone;
  first_cell_ = kNone;
  for (std::uint32_t line = first_line; line < end_line; ++line) {
    const std::uint32_t cell = text_->blocks[text_->lines[line].block].cell;
    if (cell == kNone) continue;
    const std::uint32_t row = text_->cells[cell].row;
    first_cell_ = std::min(first_cell_, cell);
    last_cell = std::max(last_cell, cell);
    first_table_row_ = std::min(first_table_row_, row);
    last_row = std::max(last_row, row);
  }
  if (first_cell_ == kNone) return;
  table_row_base_.assign(last_row - first_table_row_ + 1, kNone);
  cell_lines_.assign(last_cell - first_cell_ + 1, 0);
}

std::uint32_t Layout::place_in_cell(std::uint32_t cell) {
  std::uint32_t& base = table_row_base_[text_->cells[cell].row - first_table_row_];
  if (base == kNone) base = next_row_;
  return base + cell_lines_[cell - first_cell_]++;
}

void Layout::add_piece(std::uint32_t start, std::uint32_t end, Piece piece) {
  const std::string_view visible = text_->visible.text();
  const auto is_blank = [visible](std::uint32_t at) { return visible[at] == ' ' || visible[at] == '\n'; };
  while (start < end && is_blank(start)) ++start;
  while (end > start && is_blank(end - 1)) --end;
  if (start == end) return;
  piece.start = start;
  piece.end = end;
  pieces_.push_back(piece);
}

void Layout::add_line(std::string_view source, std::uint32_t line_index) {
  const Line& line = text_->lines[line_index];
  Piece piece;
  piece.line = line_index;
  piece.cell = text_->blocks[line.block].cell;
  if (piece.cell != kNone) {
    const Cell& cell = text_->cells[piece.cell];
    piece.table = text_->rows[cell.row].table;
    piece.left = cell.column;
    piece.right = cell.column + std::max(1U, cell.column_span);
    piece.row = cell.column < kMostInRow ? place_in_cell(piece.cell) : next_row_;
  } else {
    // An empty line is a row of its own.
    if (line.preformatted && last_block_ != kNone && line.block != last_block_) ++next_row_;
    piece.row = next_row_;
  }
  last_block_ = line.block;
  next_row_ = std::max(next_row_, piece.row + 1);
  if (piece.cell != kNone) {
    add_piece(line.start, line.end, piece);
    return;
  }
  piece.fixed_width = line.preformatted;
  std::vector<Segment> segments =
      line.preformatted ? segments_of(source, *text_, line) : html_segments(source, *text_, line);
  if (line.preformatted) join_loose_words(*text_, segments);
  std::uint32_t count = 0;
  for (const Segment& segment : segments) {
    if (++count > kMostInRow) piece.row = next_row_++;
    piece.left = segment.first_column;
    piece.right = std::max(segment.first_column + 1, segment.last_column);
    add_piece(segment.start, segment.end, piece);
  }
}

void Layout::index_rows() {
  row_starts_.assign(next_row_ + 1, 0);
  for (const Piece& piece : pieces_) ++row_starts_[piece.row + 1];
  for (std::size_t row = 1; row < row_starts_.size(); ++row) row_starts_[row] += row_starts_[row - 1];
  row_pieces_.resize(pieces_.size());
  std::vector<std::uint32_t> next(row_starts_.begin(), row_starts_.end() - 1);
  for (std::uint32_t piece = 0; piece < pieces_.size(); ++piece) row_pieces_[next[pieces_[piece].row]++] = piece;
  for (std::size_t row = 0; row + 1 < row_starts_.size(); ++row) {
    std::stable_sort(row_pieces_.begin() + row_starts_[row], row_pieces_.begin() + row_starts_[row + 1],
                     [this](std::uint32_t a, std::uint32_t b) { return pieces_[a].left < pieces_[b].left; });
  }
}

std::string_view Layout::text_of(std::uint32_t piece) const {
  return text_->visible.slice(pieces_[piece].start, pieces_[piece].end);
}

std::span<const std::uint32_t> Layout::row(std::uint32_t row) const {
  if (row + 1 >= row_starts_.size()) return {};
  return std::span(row_pieces_).subspan(row_starts_[row], row_starts_[row + 1] - row_starts_[row]);
}

std::vector<std::uint32_t> Layout::right_of(std::uint32_t piece) const {
  const std::span<const std::uint32_t> all = row(pieces_[piece].row);
  const auto here = std::find(all.begin(), all.end(), piece);
  if (here == all.end()) return {};
  return {here + 1, all.end()};
}

bool Layout::shares_columns(const Piece& a, const Piece& b) const {
  const bool is_comparable = a.table != kNone ? a.table == b.table : (a.fixed_width && b.fixed_width);
  return !is_comparable || (a.left < b.right && b.left < a.right);
}

std::vector<std::uint32_t> Layout::in_columns_of(std::uint32_t piece, std::uint32_t row_index) const {
  const Piece& self = pieces_[piece];
  const std::span<const std::uint32_t> others = row(row_index);
  std::vector<std::uint32_t> chosen;
  std::copy_if(others.begin(), others.end(), std::back_inserter(chosen),
               [&](std::uint32_t other) { return shares_columns(self, pieces_[other]); });
  const std::span<const std::uint32_t> own = row(self.row);
  const bool is_crowded = chosen.size() != 1 && others.size() == own.size() && own.size() > 1;
  if (!is_crowded) return chosen;
  const auto place = std::find(own.begin(), own.end(), piece) - own.begin();
  return {others[static_cast<std::size_t>(place)]};
}

std::vector<std::uint32_t> Layout::nearest(std::uint32_t piece, std::uint32_t reach, int step) const {
  std::uint32_t at = pieces_[piece].row;
  for (std::uint32_t moved = 0; moved < reach; ++moved) {
    if (step < 0 && at == 0) return {};
    at = step < 0 ? at - 1 : at + 1;
    if (at >= row_count()) return {};
    std::vector<std::uint32_t> chosen = in_columns_of(piece, at);
    if (!chosen.empty()) return chosen;
  }
  return {};
}

std::vector<std::uint32_t> Layout::above(std::uint32_t piece, std::uint32_t reach) const {
  return nearest(piece, reach, -1);
}

std::vector<std::uint32_t> Layout::below(std::uint32_t piece, std::uint32_t reach) const {
  return nearest(piece, reach, 1);
}

bool Layout::is_contiguous(std::uint32_t upper, std::uint32_t lower) const {
  const Piece& a = pieces_[upper];
  const Piece& b = pieces_[lower];
  if (a.fixed_width || b.fixed_width) return b.row - a.row <= 1;
  return text_->lines[a.line].block == text_->lines[b.line].block || (a.cell != kNone && a.cell == b.cell);
}

}  // namespace prefile::parse
