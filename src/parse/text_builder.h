// Builds the visible text of one document: runs, lines and blocks, with white space folded as text arrives.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/document.h"

namespace prefile::parse {

/// What a character looks like, and which passages are not shown at all.
enum StyleBit : std::uint16_t {
  kBold = 1U << 0U,
  kItalic = 1U << 1U,
  kUnderlined = 1U << 2U,
  kCentered = 1U << 3U,
  kHeading = 1U << 4U,
  kNotDisplayed = 1U << 5U,  ///< display:none and elements that are never shown
  kInvisible = 1U << 6U,     ///< visibility:hidden
  kPreformatted = 1U << 7U,
  kSymbolFont = 3U << 8U,  ///< two bits: none or one of the three below
  kWingdings = 1U << 8U,
  kWingdings2 = 2U << 8U,
  kWebdings = 3U << 8U,
};
using StyleBits = std::uint16_t;

/// How the bytes between two tags are read.
struct TextMode {
  bool entities = true;         ///< `&amp;` and the like stand for characters
  bool newlines_break = false;  ///< a line end in the source is one for the reader
};

/// White space is folded to one space inside a line and dropped at its ends; no-break and other Unicode
/// spaces count as white space; zero-width spaces, byte order marks and soft hyphens are dropped. Breaks
/// take effect before the next visible character, so no line is empty.
class TextBuilder {
 public:
  TextBuilder(std::string_view source, SourceId source_id) : source_(source), source_id_(source_id) {}

  /// Makes room for text of `size` bytes, so that longer text needs no copies.
  void reserve(std::uint32_t size) { text_.reserve(size); }
  /// Adds the bytes [start, end) of the source, none of them markup.
  void add_text(std::uint32_t start, std::uint32_t end, StyleBits style, TextMode mode);
  /// Adds characters that stand for the bytes [start, end): a box for an input element.
  void add_symbol(std::string_view characters, std::uint32_t start, std::uint32_t end, StyleBits style);
  /// The line ends here for the bytes [start, end). A second one before any text ends the block.
  void break_line(std::uint32_t start, std::uint32_t end);
  void break_block(std::uint32_t start, std::uint32_t end);
  /// The break that is pending, if any, stands for the bytes up to `end`.
  void extend_break(std::uint32_t end) { break_end_ = end; }
  /// The next visible text stands on a new page. Breaks without text between them count once.
  void break_page() { page_break_pending_ = true; }
  /// The table cell that holds what follows.
  void set_cell(std::uint32_t cell) { cell_ = cell; }

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] const std::string& text() const { return text_; }
  /// Makes [start, end) start and end at visible characters; empty ranges stand at `end`.
  void trim(std::uint32_t& start, std::uint32_t& end) const;
  /// The text of the line that is being built.
  [[nodiscard]] std::string_view current_line() const;
  [[nodiscard]] std::uint32_t nul_count() const { return nul_count_; }
  [[nodiscard]] std::uint32_t first_nul() const { return first_nul_; }

  /// Moves text, runs, lines and blocks into `document`. The builder is empty afterwards.
  void finish(DocumentText& document);

 private:
  enum class Break : std::uint8_t { none, line, block };

  void begin_text(StyleBits style);
  void open_line();
  void close_line();
  void close_block();
  void begin_run(std::uint32_t start, std::uint32_t end, bool verbatim);
  void append_verbatim(std::uint32_t start, std::uint32_t end);
  void append_mapped(std::string_view characters, std::uint32_t start, std::uint32_t end);
  void note_space(std::uint32_t start, std::uint32_t end);
  std::uint32_t add_entity(std::uint32_t at, std::uint32_t end, StyleBits style, TextMode mode);
  std::uint32_t add_white_space(std::uint32_t at, std::uint32_t end, TextMode mode);
  std::uint32_t add_windows_1252(std::uint32_t at, StyleBits style);
  std::uint32_t end_of_visible(std::uint32_t at, std::uint32_t end, TextMode mode) const;
  void add_code_point(char32_t code_point, std::string_view characters, std::uint32_t start, std::uint32_t end,
                      StyleBits style, TextMode mode);

  std::string_view source_;
  SourceId source_id_;
  std::string text_;
  TextRuns runs_;  ///< without the last
  TextRun run_;    ///< the last, once there is text
  Lines lines_;    ///< those that ended
  Blocks blocks_;
  std::uint32_t line_start_ = 0;
  std::uint32_t lines_of_block_ = 0;  ///< of the last block, which is not in `blocks_` yet; 0 before the first
  std::uint32_t cell_of_block_ = kNone;

  Break pending_break_ = Break::block;
  std::uint32_t break_start_ = 0;
  std::uint32_t break_end_ = 0;
  bool space_pending_ = false;
  std::uint32_t space_start_ = 0;
  std::uint32_t space_end_ = 0;
  bool page_break_pending_ = false;
  std::uint32_t page_ = 0;
  std::uint32_t cell_ = kNone;
  StyleBits line_style_ = 0;
  std::uint32_t nul_count_ = 0;
  std::uint32_t first_nul_ = 0;
};

}  // namespace prefile::parse
