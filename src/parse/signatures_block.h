// Reads the signatures between a preamble and the end of their block.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/filing.h"

namespace prefile::parse {

/// The doubt about a block in which nobody is found who signs for those with an asterisk.
inline constexpr std::string_view kNobodySignsForMarked =
    "nobody is shown to sign for those who are marked with an asterisk";

/// Where a signature block stands.
struct BlockBounds {
  std::string kind;  ///< of SignatureBlock
  DocumentIndex document = 0;
  std::optional<Passage> preamble;
  std::uint32_t first_line = 0;  ///< the first line after the preamble
  std::uint32_t end_line = 0;    ///< no signature of the block stands on it or after
};

/// Fills a block from the lines in `bounds`. A block without a signature line has no signatures. The filing gets the
/// problem limit-signature-registrants when more companies sign by more hands than are kept.
[[nodiscard]] SignatureBlock read_signature_block(Filing& filing, const BlockBounds& bounds);

}  // namespace prefile::parse
