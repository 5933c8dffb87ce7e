// The bytes of a document that EDGAR's character set does not hold.
#pragma once

#include <string_view>

#include "model/markup.h"

namespace prefile::parse {

/// Notes byte order mark, bytes beyond ASCII and control characters of `body`.
void survey_characters(std::string_view source, Span body, Markup& markup);

}  // namespace prefile::parse
