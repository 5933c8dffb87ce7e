// Follows the tags of one HTML document and fills its DocumentText. See `scan_html`.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/filing.h"
#include "parse/html_elements.h"
#include "parse/html_facts.h"
#include "parse/html_style.h"
#include "parse/html_tokens.h"
#include "parse/limits.h"
#include "parse/table_builder.h"
#include "parse/text_builder.h"

namespace prefile::parse {

class HtmlScanner {
 public:
  HtmlScanner(std::string_view source, Span body, const Limits& limits, std::vector<Problem>& problems);

  [[nodiscard]] DocumentText scan();

 private:
  /// A table that is open. Indices are into the stack of elements (0: none) or the document's tables.
  struct OpenTable {
    std::uint32_t table = kNone;  ///< kNone when the table is not shown
    std::uint32_t element = 0;
    std::uint32_t caption = 0;
    std::uint32_t section = 0;
    std::uint32_t row_element = 0;
    std::uint32_t cell_element = 0;
    std::uint32_t row = kNone;
    std::uint32_t next_column = 0;
    std::uint32_t outer_cell = kNone;
    std::size_t outer_suspended = 0;  ///< where its suspended formatting started before the cell opened
    StyleBits outer_style = 0;        ///< of text between the table's tags, which browsers show before it
  };

  void handle(const Token& token);
  void finish_typewriting();
  void on_skipped(const Token& token);
  void on_text(const Token& token);
  void on_start(const Token& token);
  void on_end(const Token& token);

  void open_element(const Token& token, const InlineStyle& style);
  void open_void(const Token& token, const InlineStyle& style);
  void open_body(const Token& token);
  void open_table(const Token& token);
  void open_caption(const Token& token);
  void open_section(const Token& token);
  void open_row(const Token& token);
  void open_cell(const Token& token);
  void open_raw(const Token& token);
  void add_input(const Token& token, const InlineStyle& style);
  void add_rule(const Token& token, const InlineStyle& style);
  void close_implied(const Token& token);
  void close_list_item();
  void close_paragraph();
  void end_table_part(const Token& token);
  void close_table_parts(const OpenTable& table, TagId down_to);

  [[nodiscard]] InlineStyle style_of(const Token& token);
  [[nodiscard]] OpenElement element_for(const Token& token, const InlineStyle& style) const;
  bool push(const OpenElement& element, const Token& token);
  void pop_to(std::uint32_t index, bool keep_formatting);
  void resume_formatting();
  void end_formatting(const Token& token);
  void enter_cell();
  void leave_cell();
  void closed(const OpenElement& element);
  void remove_formatting(std::uint32_t index);
  void break_block(const Token& token);
  void break_hidden_text();
  void note_anchors(const Token& token);
  [[nodiscard]] std::uint32_t open_link(const Token& token);
  [[nodiscard]] bool is_between_cells() const;
  [[nodiscard]] StyleBits text_style() const;
  [[nodiscard]] bool is_hidden() const { return (text_style() & (kNotDisplayed | kInvisible)) != 0; }
  [[nodiscard]] OpenTable* innermost_table() { return tables_.empty() ? nullptr : &tables_.back(); }
  void note_symbol_boxes(std::uint32_t from, StyleBits style);
  void report_once(std::uint32_t& count, const Token& token, std::string_view code, std::string message);
  void finish_links_and_anchors();

  std::string_view source_;
  Span body_;
  const Limits& limits_;
  std::vector<Problem>& problems_;
  HtmlTokenizer tokens_;
  TextBuilder text_;
  TableBuilder table_builder_;
  FactReader facts_;
  OpenElements elements_;
  StyleReader styles_;
  std::vector<OpenTable> tables_;
  /// Formatting that was open in a block that ended: it goes on with the next text or inline element, but not
  /// inside the cells of a table that comes before that. Those of the innermost cell start at `suspended_start_`.
  std::vector<OpenElement> suspended_;
  std::size_t suspended_start_ = 0;
  DocumentText document_;
  std::vector<CheckBox> unsure_boxes_;
  std::uint32_t tag_start_ = 0;  ///< the tag being handled, for breaks its effects make
  std::uint32_t tag_end_ = 0;
  bool quirks_ = true;
  bool is_typewriting_ = false;  // the lines of the source are those of the page
  std::uint32_t depth_hits_ = 0;
  std::uint32_t table_depth_hits_ = 0;
  std::uint32_t attribute_hits_ = 0;
  std::uint32_t unterminated_ = 0;
};

}  // namespace prefile::parse
