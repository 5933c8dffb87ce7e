// Scans a piece of markup for a test and checks what must hold for every document: the source map is exact, and
// lines, blocks, tables and cells fit together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parse/scan.h"

namespace prefile::parse {

struct Scanned {
  std::string source;
  DocumentText document;
  std::vector<Problem> problems;

  [[nodiscard]] std::string_view text() const { return document.visible.text(); }
  [[nodiscard]] std::string slice(std::uint32_t start, std::uint32_t end) const;
  [[nodiscard]] std::string line(std::size_t index) const;
  /// Lines joined with "|", blocks with "||".
  [[nodiscard]] std::string layout() const;
  /// The cells of a table: joined with "," in a row, rows with ";".
  [[nodiscard]] std::string table(std::size_t index) const;
  /// Flags of each line that has any: "0:bold+centered 2:italic".
  [[nodiscard]] std::string styles() const;
  /// "x" for each checked box and "o" for each other.
  [[nodiscard]] std::string boxes() const;
  [[nodiscard]] std::string bytes_of(Span span) const;
  [[nodiscard]] bool has_problem(std::string_view code) const;
};

[[nodiscard]] Scanned scan_html_text(std::string source, const Limits& limits = {});
[[nodiscard]] Scanned scan_ascii(std::string source);

/// What is wrong with the source map and the tables of `scanned`; empty when nothing is.
[[nodiscard]] std::string faults_of(const Scanned& scanned, Span body);

}  // namespace prefile::parse
