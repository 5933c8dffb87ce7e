#include "scanned.h"

#include <algorithm>

#include "support/catch.h"

namespace prefile::parse {
namespace {

std::string run_faults(const Scanned& scanned, Span body) {
  const VisibleText& visible = scanned.document.visible;
  const auto& runs = visible.runs();
  std::uint32_t source = body.start;
  std::uint32_t text = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const TextRun& run = runs[i];
    const std::uint32_t end = i + 1 < runs.size() ? runs[i + 1].text_start : visible.size();
    const std::string at = " at run " + std::to_string(i);
    if (run.text_start != text || end <= run.text_start) return "text not covered" + at;
    if (run.source_start < source || run.source_end < run.source_start) return "source out of order" + at;
    if (run.source_end > body.end) return "source past the body" + at;
    const Span bytes{0, run.source_start, run.source_end};
    if (run.verbatim && scanned.bytes_of(bytes) != visible.slice(run.text_start, end)) return "not verbatim" + at;
    if (visible.span_of(run.text_start, end) != bytes) return "span_of differs" + at;
    if (!bytes.is_empty() && visible.text_offset_at(run.source_start) != run.text_start) return "no way back" + at;
    source = run.source_end;
    text = end;
  }
  return text == visible.size() ? "" : "text without runs";
}

bool has_folded_space(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_blank = text[i] == ' ' || text[i] == '\n';
    const bool next_is_blank = i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n';
    if (is_blank && (next_is_blank || i == 0)) return false;
    if (text[i] == '\t' || text[i] == '\r') return false;
  }
  return true;
}

std::string line_faults(const DocumentText& document) {
  const auto& lines = document.lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::uint32_t expected = i == 0 ? 0 : lines[i - 1].end + 1;
    if (lines[i].start != expected || lines[i].end <= lines[i].start) return "line " + std::to_string(i);
    if (lines[i].block >= document.blocks.size()) return "block of line " + std::to_string(i);
  }
  if (!lines.empty() && lines.back().end != document.visible.size()) return "last line";
  std::uint32_t line = 0;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (block.first_line != line || block.line_count == 0) return "lines of a block";
    for (std::uint32_t j = 0; j < block.line_count; ++j) {
      if (lines[line + j].block != i) return "block of a line";
    }
    line += block.line_count;
    if (block.cell == kNone) continue;
    const Cell& cell = document.cells.at(block.cell);
    const Line& last = lines[block.first_line + block.line_count - 1];
    if (lines[block.first_line].start < cell.start || last.end > cell.end) return "block outside its cell";
  }
  return line == lines.size() ? "" : "lines without a block";
}

std::string table_faults(const DocumentText& document) {
  if (document.table_rows.size() != document.rows.size()) return "table_rows";
  if (document.row_cells.size() != document.cells.size()) return "row_cells";
  for (std::uint32_t i = 0; i < document.tables.size(); ++i) {
    const Table& table = document.tables[i];
    if (table.start > table.end || table.end > document.visible.size()) return "range of a table";
    for (std::uint32_t r = 0; r < table.row_count; ++r) {
      const std::uint32_t row_index = document.table_rows.at(table.first_row + r);
      const Row& row = document.rows.at(row_index);
      if (row.table != i) return "row of another table";
      std::uint32_t end = table.start;
      for (std::uint32_t c = 0; c < row.cell_count; ++c) {
        const Cell& cell = document.cells.at(document.row_cells.at(row.first_cell + c));
        if (cell.row != row_index) return "cell of another row";
        if (cell.start < end || cell.end < cell.start || cell.end > table.end) return "range of a cell";
        end = cell.end;
      }
    }
  }
  return "";
}

std::string range_faults(const DocumentText& document) {
  const std::uint32_t size = document.visible.size();
  for (const Link& link : document.links) {
    if (link.start > link.end || link.end > size) return "range of a link";
  }
  for (const Anchor& anchor : document.anchors) {
    if (anchor.text_offset > size) return "place of an anchor";
  }
  std::uint32_t end = 0;
  for (const CheckBox& box : document.check_boxes) {
    if (box.start < end || box.end <= box.start || box.end > size) return "range of a check box";
    end = box.end;
  }
  for (const Fact& fact : document.facts) {
    if (fact.start > fact.end || fact.end > size) return "range of a fact";
  }
  return "";
}

Scanned checked(Scanned scanned, Span body) {
  INFO(scanned.source.substr(0, 2000));
  CHECK(faults_of(scanned, body) == "");
  return scanned;
}

}  // namespace

std::string faults_of(const Scanned& scanned, Span body) {
  std::string faults = run_faults(scanned, body);
  if (faults.empty() && !has_folded_space(scanned.text())) faults = "white space is not folded";
  if (faults.empty()) faults = line_faults(scanned.document);
  if (faults.empty()) faults = table_faults(scanned.document);
  if (faults.empty()) faults = range_faults(scanned.document);
  return faults;
}

std::string Scanned::slice(std::uint32_t start, std::uint32_t end) const {
  return std::string(document.visible.slice(start, end));
}

std::string Scanned::line(std::size_t index) const {
  const Line& line = document.lines.at(index);
  return slice(line.start, line.end);
}

std::string Scanned::layout() const {
  std::string layout;
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    if (i > 0) layout += document.lines[i].block == document.lines[i - 1].block ? "|" : "||";
    layout += line(i);
  }
  return layout;
}

std::string Scanned::table(std::size_t index) const {
  std::string cells;
  const Table& table = document.tables.at(index);
  for (std::uint32_t r = 0; r < table.row_count; ++r) {
    if (r > 0) cells += ";";
    const Row& row = document.rows[document.table_rows[table.first_row + r]];
    for (std::uint32_t c = 0; c < row.cell_count; ++c) {
      const Cell& cell = document.cells[document.row_cells[row.first_cell + c]];
      if (c > 0) cells += ",";
      std::string content = slice(cell.start, cell.end);
      std::replace(content.begin(), content.end(), '\n', '|');
      cells += content;
    }
  }
  return cells;
}

std::string Scanned::styles() const {
  std::string styles;
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const LineStyle& style = document.lines[i].style;
    std::string flags;
    const auto add = [&flags](bool is_set, std::string_view name) {
      if (is_set) flags += (flags.empty() ? "" : "+") + std::string(name);
    };
    add(style.bold, "bold");
    add(style.italic, "italic");
    add(style.underlined, "underlined");
    add(style.centered, "centered");
    add(style.heading, "heading");
    if (!flags.empty()) styles += (styles.empty() ? "" : " ") + std::to_string(i) + ":" + flags;
  }
  return styles;
}

std::string Scanned::boxes() const {
  std::string boxes;
  for (const CheckBox& box : document.check_boxes) boxes += box.state == CheckState::checked ? "x" : "o";
  return boxes;
}

std::string Scanned::bytes_of(Span span) const { return source.substr(span.start, span.size()); }

bool Scanned::has_problem(std::string_view code) const {
  return std::any_of(problems.begin(), problems.end(), [code](const Problem& each) { return each.code == code; });
}

Scanned scan_html_text(std::string source, const Limits& limits) {
  Scanned scanned;
  scanned.source = std::move(source);
  const Span body{0, 0, static_cast<std::uint32_t>(scanned.source.size())};
  scanned.document = scan_html(scanned.source, body, limits, scanned.problems);
  return checked(std::move(scanned), body);
}

Scanned scan_ascii(std::string source) {
  Scanned scanned;
  scanned.source = std::move(source);
  const Span body{0, 0, static_cast<std::uint32_t>(scanned.source.size())};
  scanned.document = scan_plain_text(scanned.source, body, {}, scanned.problems);
  return checked(std::move(scanned), body);
}

}  // namespace prefile::parse
