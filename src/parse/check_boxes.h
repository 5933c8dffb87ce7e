// Finds check boxes drawn in visible text.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"
#include "parse/text_builder.h"

namespace prefile::parse {

/// What a character means as a check box in one of the symbol fonts; nothing when it is no box there.
[[nodiscard]] std::optional<CheckState> symbol_font_box(char32_t code_point, StyleBits font);

/// Adds the boxes that the characters of `document.visible` draw in any font to `document.check_boxes`
/// (which may hold boxes found in symbol fonts) and sorts them.
void find_check_boxes(DocumentText& document);

}  // namespace prefile::parse
