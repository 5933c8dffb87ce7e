// Source lines with carets under the marked part, for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "diag/diagnostics.h"
#include "report/terminal_encoder.h"

namespace prefile::report {

struct SnippetOptions {
  std::size_t width = 80;  ///< of the whole line, gutter included
  std::size_t gutter = 1;  ///< columns for line numbers
  bool color = false;
  Paint mark = Paint::bold;  ///< of the carets and the label
};

/// The marked lines of `evidence` with carets and its label, without the line that names the place.
[[nodiscard]] std::string render_snippet(const Evidence& evidence, const SnippetOptions& options);
/// `d8k.htm:61:92 (filings/x.txt:112:92)`; one place when the document is the file.
[[nodiscard]] std::string place_text(const Evidence& evidence);
/// The role, with the value where the role introduces one: "the cover says 04-3321805".
[[nodiscard]] std::string label_text(const Evidence& evidence);
/// Encoded text of at most `most` columns; "..." follows when it was longer.
[[nodiscard]] std::string cut_to(std::string_view text, std::size_t most);

}  // namespace prefile::report
