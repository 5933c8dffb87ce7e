// Decides from its bytes what a document is.
#pragma once

#include <string_view>

#include "model/document.h"

namespace prefile::parse {

/// The media of a document's body. Names are not considered: `.txt` may hold HTML.
[[nodiscard]] Media decide_media(std::string_view body);

/// The root element of XML or HTML bytes, past declaration, comments and document type; empty when there is none.
struct RootElement {
  std::string_view name;        ///< with its prefix
  std::string_view local_name;  ///< without
  std::string_view attributes;  ///< as written, up to the '>'
};
[[nodiscard]] RootElement find_root_element(std::string_view bytes);

/// The root of XML that filings are made of: ownership forms, 13F tables, EDGAR's form XML, XBRL.
[[nodiscard]] bool is_known_root(std::string_view local_name);

/// Bytes that are no text in any encoding EDGAR takes: control characters where text has none.
[[nodiscard]] bool is_binary(std::string_view bytes);

}  // namespace prefile::parse
