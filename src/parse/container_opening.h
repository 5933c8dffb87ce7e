// Recognises what an input is by its first bytes.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace prefile::parse {

enum class OpeningKind : std::uint8_t {
  submission,      ///< envelope, header or `<DOCUMENT>` lines: read line by line
  index_page,      ///< EDGAR's index-headers page: HTML with the header as tags in a comment
  submission_xml,  ///< submission XML, which encodes its documents
  document,        ///< one document without any envelope
};

struct Opening {
  OpeningKind kind = OpeningKind::document;
  std::uint32_t start = 0;    ///< where it begins, past a byte-order mark and blanks; of an index page, its header
  std::uint32_t skipped = 0;  ///< bytes before `start` that belong to nothing
};

/// Errors: empty_input, unsupported_input (archives), not_a_filing (binary files, other XML,
/// JSON, a web server's error page), malformed_input (cut off inside its first line).
[[nodiscard]] Result<Opening> recognise_opening(std::string_view bytes);

}  // namespace prefile::parse
