// The words that open the signatures of a form, and whose signatures they open.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/document.h"

namespace prefile::parse {

struct Preamble {
  std::uint32_t start = 0;  ///< offsets in the visible text
  std::uint32_t end = 0;
  std::string kind;  ///< of SignatureBlock
};

/// All preambles of a document, in order; they do not overlap.
[[nodiscard]] std::vector<Preamble> find_preambles(const DocumentText& text);

/// The line that holds `offset`; the last one when none does.
[[nodiscard]] std::uint32_t line_at(const DocumentText& text, std::uint32_t offset);

}  // namespace prefile::parse
