// The only way text reaches XML that prefile writes.
#pragma once

#include <string>
#include <string_view>

namespace prefile::report {

/// `text` for the content of an element or a quoted attribute: markup characters as references, characters that XML or
/// a reader cannot show by name ("<U+0001>"), bytes that are no UTF-8 as U+FFFD.
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace prefile::report
