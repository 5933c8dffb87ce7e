#include "model/text_parts.h"

namespace prefile {

void Lines::push_back(std::uint32_t end, std::uint32_t block, LineStyle style, bool preformatted) {
  ends_.push_back(end);
  blocks_.push_back(block);
  const auto look_if = [](bool holds, Look look) { return holds ? static_cast<unsigned>(look) : 0U; };
  looks_.push_back(static_cast<std::uint8_t>(
      look_if(style.bold, kBold) | look_if(style.italic, kItalic) | look_if(style.underlined, kUnderlined) |
      look_if(style.centered, kCentered) | look_if(style.heading, kHeading) | look_if(preformatted, kPreformatted)));
}

void Lines::set_centered(std::size_t index, bool centered) {
  const unsigned others = looks_[index] & ~static_cast<unsigned>(kCentered);
  looks_[index] = static_cast<std::uint8_t>(centered ? others | kCentered : others);
}

void Lines::shrink_to_fit() {
  ends_.shrink_to_fit();
  blocks_.shrink_to_fit();
  looks_.shrink_to_fit();
}

void Blocks::push_back(std::uint32_t line_count, std::uint32_t cell, std::uint32_t page) {
  line_ends_.push_back((empty() ? 0 : line_ends_.back()) + line_count);
  cells_.push_back(cell + 1);
  pages_.push_back(page);
}

void Blocks::shrink_to_fit() {
  line_ends_.shrink_to_fit();
  cells_.shrink_to_fit();
  pages_.shrink_to_fit();
}

void Cells::push_back(const Cell& cell) {
  rows_.push_back(cell.row);
  columns_.push_back(cell.column);
  column_spans_.push_back(cell.column_span);
  starts_.push_back(cell.start);
  sizes_.push_back(cell.end - cell.start);
}

void Cells::shrink_to_fit() {
  for (PackedNumbers* numbers : {&rows_, &columns_, &column_spans_, &starts_, &sizes_}) numbers->shrink_to_fit();
}

void Rows::push_back(std::uint32_t table, std::uint32_t cell_count) {
  cell_ends_.push_back((empty() ? 0 : cell_ends_.back()) + cell_count);
  tables_.push_back(table);
}

void Rows::shrink_to_fit() {
  tables_.shrink_to_fit();
  cell_ends_.shrink_to_fit();
}

}  // namespace prefile
