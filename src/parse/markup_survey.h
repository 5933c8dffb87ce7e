// Counts what the markup of a document is made of: elements, attributes, references, characters.
#pragma once

#include <string_view>
#include <vector>

#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// Surveys an HTML document in one pass. `body` is the range to look at in `source`; `anchors` are the places of the
/// document that a fragment can point to. Nothing is judged.
///
/// Problem appended with `incomplete` set: "limit-markup", when the document has more distinct names, references or
/// meta tags than `limits` allow; what was left out is counted in its message.
[[nodiscard]] Markup survey_html(std::string_view source, Span body, const std::vector<Anchor>& anchors,
                                 const Limits& limits, std::vector<Problem>& problems);

/// The same for a document in EDGAR's plain text: its characters, tags, lines and tables.
[[nodiscard]] Markup survey_plain_text(std::string_view source, Span body, const Limits& limits,
                                       std::vector<Problem>& problems);

}  // namespace prefile::parse
