// Typewriting in an HTML shell: text whose lines are the layout, between a few tags that set no line.
#pragma once

#include <string_view>

#include "base/span.h"

namespace prefile::parse {

/// Whether the lines of the source are those of the page: hardly any tag begins a line or a cell, and nearly every
/// line is as short as a typewriter's. A browser runs such lines together; whoever wrote them meant them to stand.
[[nodiscard]] bool is_typewriting_in_html(std::string_view source, Span body);

}  // namespace prefile::parse
