// The table part of the scanner: what opens and closes tables, rows and cells, as browsers do it.
#include <algorithm>

#include "parse/html_scanner.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kMostColumns = 1000;  // as in browsers
// Without a document type that asks for standards, a table does not inherit the look of the text around it.
constexpr StyleBits kResetByTables = kBold | kItalic | kCentered;

std::uint32_t column_span(std::string_view value) {
  std::uint32_t span = 0;
  for (const char c : value) {
    if (c < '0' || c > '9') break;
    span = std::min(span * 10 + static_cast<std::uint32_t>(c - '0'), kMostColumns);
  }
  return std::max(span, 1U);
}

}  // namespace

/// Closes the parts of `table` that are open inside its section (section), row (row) or cell (cell).
void HtmlScanner::close_table_parts(const OpenTable& table, TagId down_to) {
  const std::uint32_t section = table.section;
  const std::uint32_t row = table.row_element;
  if (down_to == TagId::cell) {
    if (table.cell_element != 0) {
      pop_to(table.cell_element, false);
    } else if (row != 0) {
      pop_to(row + 1, false);
    }
    return;
  }
  if (down_to == TagId::row && section != 0) {
    pop_to(section + 1, false);
  } else {
    pop_to(table.element + 1, false);
  }
}

void HtmlScanner::open_table(const Token& token) {
  if (OpenTable* outer = innermost_table(); outer != nullptr && outer->cell_element == 0 && outer->caption == 0) {
    pop_to(outer->element, false);  // a table between the rows of another ends that one
  }
  if (!quirks_) close_paragraph();
  if (tables_.size() >= limits_.table_depth) {
    report_once(table_depth_hits_, token, "limit-table-depth",
                "more than " + std::to_string(limits_.table_depth) +
                    " tables are nested; those further in are read as text only");
    if (!is_hidden()) break_block(token);
    return;
  }
  const StyleBits outer_style = text_style();
  const std::uint32_t outer_cell = tables_.empty()                    ? kNone
                                   : tables_.back().cell_element != 0 ? elements_[tables_.back().cell_element].payload
                                                                      : tables_.back().outer_cell;
  InlineStyle style = style_of(token);
  OpenElement element = element_for(token, style);
  if (element.breaks) {
    break_block(token);
    if (style.page_break_before) text_.break_page();
    element.payload = table_builder_.table_count();
  }
  if (quirks_) element.mask |= kResetByTables;
  if (!push(element, token)) return;
  if (element.payload != kNone) table_builder_.open_table(outer_cell, text_.size());
  OpenTable table;
  table.table = element.payload;
  table.element = elements_.size() - 1;
  table.outer_cell = outer_cell;
  table.outer_style = outer_style;
  tables_.push_back(table);
}

void HtmlScanner::open_caption(const Token& token) {
  if (tables_.empty()) return;
  close_table_parts(tables_.back(), TagId::table);
  const OpenElement element = element_for(token, style_of(token));
  if (element.breaks) break_block(token);
  if (!push(element, token)) return;
  tables_.back().caption = elements_.size() - 1;
  enter_cell();
}

void HtmlScanner::open_section(const Token& token) {
  if (tables_.empty()) return;
  close_table_parts(tables_.back(), TagId::table);
  if (push(element_for(token, style_of(token)), token)) tables_.back().section = elements_.size() - 1;
}

void HtmlScanner::open_row(const Token& token) {
  if (tables_.empty()) return;
  close_table_parts(tables_.back(), TagId::row);
  const InlineStyle style = style_of(token);
  const OpenElement element = element_for(token, style);
  if (element.breaks) {
    break_block(token);
    if (style.page_break_before) text_.break_page();
  }
  if (!push(element, token)) return;
  OpenTable& table = tables_.back();
  table.row_element = elements_.size() - 1;
  table.next_column = 0;
  table.row = kNone;
  if (table.table == kNone || !element.breaks) return;
  table.row = table_builder_.row_count();
  table_builder_.open_row(table.table);
}

void HtmlScanner::open_cell(const Token& token) {
  if (tables_.empty()) return;
  if (tables_.back().row_element == 0) {
    Token row = token;
    row.tag = find_tag("tr");
    row.present = 0;
    open_row(row);
    if (tables_.back().row_element == 0) return;
  }
  close_table_parts(tables_.back(), TagId::cell);
  const InlineStyle style = style_of(token);
  OpenElement element = element_for(token, style);
  OpenTable& table = tables_.back();
  if (element.breaks) {
    break_block(token);
    if (style.page_break_before) text_.break_page();
  }
  const std::uint32_t span = column_span(tokens_.raw_value(token, Attribute::colspan));
  if (element.breaks && table.row != kNone) element.payload = table_builder_.cell_count();
  const std::uint32_t column = table.next_column;
  table.next_column += span;
  if (!push(element, token)) return;
  table.cell_element = elements_.size() - 1;
  enter_cell();
  if (element.payload == kNone) return;
  table_builder_.open_cell(table.row, column, span, text_.size());
  text_.set_cell(element.payload);
}

void HtmlScanner::end_table_part(const Token& token) {
  if (tables_.empty()) return;
  const OpenTable& table = tables_.back();
  switch (token.tag.info->id) {
    case TagId::table: pop_to(table.element, false); break;
    case TagId::caption:
      if (table.caption != 0) pop_to(table.caption, false);
      break;
    case TagId::section:
      if (table.section != 0 && elements_[table.section].slot == token.tag.slot) pop_to(table.section, false);
      break;
    case TagId::row:
      if (table.row_element != 0) pop_to(table.row_element, false);
      break;
    default:
      if (table.cell_element != 0 && elements_[table.cell_element].slot == token.tag.slot) {
        pop_to(table.cell_element, false);
      }
      break;
  }
}

}  // namespace prefile::parse
