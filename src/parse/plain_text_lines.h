// Physical lines of ASCII documents: EDGAR's layout tags in them, PEM's escaped dashes, columns.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/document.h"

namespace prefile::parse {

struct PhysicalLine {
  std::uint32_t start = 0;
  std::uint32_t end = 0;   ///< without the line end
  std::uint32_t next = 0;  ///< start of the next line
};
/// Goes through the lines of a range; they end with LF, CR or CRLF.
class PhysicalLines {
 public:
  PhysicalLines(std::string_view source, std::uint32_t start, std::uint32_t end)
      : source_(source), at_(start), end_(end), look_from_(start) {}
  /// False at the end.
  bool next(PhysicalLine& line);

 private:
  std::string_view source_;
  std::uint32_t at_;
  std::uint32_t end_;
  std::uint32_t line_feed_ = 0;  ///< the next one from `at_`, looked up once
  std::uint32_t look_from_;      ///< where to look when `at_` gets there
};

/// Privacy-enhanced mail writes "- " before a line that starts with a dash.
[[nodiscard]] bool is_dash_escaped(std::string_view source, const PhysicalLine& line);

/// A tag that lays out and is not shown: <PAGE>, <TABLE>, <CAPTION>, <S>, <C>, <FN>, <F1>, stray HTML; a form feed too.
struct LayoutTag {
  std::uint32_t start = 0;  ///< both at the end of the range when there is none
  std::uint32_t end = 0;
  bool is_page = false;
  bool is_boundary = false;  ///< text before and after it does not belong together: <PAGE>, <TABLE>
};
[[nodiscard]] LayoutTag find_layout_tag(std::string_view source, std::uint32_t start, std::uint32_t end);

/// Marks lines that stand in the middle of the page.
void centre_lines(std::string_view source, DocumentText& document);

}  // namespace prefile::parse
