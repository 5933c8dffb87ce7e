// Decodes base64 that stands in XML.
#pragma once

#include <string>
#include <string_view>

#include "base/span.h"

namespace prefile::parse {

struct Base64 {
  std::string bytes;  ///< up to the fault when there is one
  std::string fault;  ///< what is wrong, empty when nothing is
  Span fault_span{};
};

/// Decodes the content of an XML element by RFC 4648, section 4: the standard alphabet, padded to a multiple of four.
/// White space, references to it, comments and the marks of CDATA sections may stand anywhere; nothing else may.
/// Linear. `content` is that of a well-formed element without elements inside.
[[nodiscard]] Base64 decode_base64(std::string_view source, Span content);

}  // namespace prefile::parse
