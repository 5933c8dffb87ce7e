// Finds check boxes drawn in visible text.
#pragma once

#include <optional>

#include "model/document.h"
#include "parse/text_builder.h"

namespace prefile::parse {

/// What a character of one of the symbol fonts draws.
struct SymbolBox {
  CheckState state = CheckState::unchecked;
  bool may_be_bullet = false;  ///< also used to mark list entries: counts only next to a box's label
};
/// Nothing when the character is no box in that font (bits of kSymbolFont).
[[nodiscard]] std::optional<SymbolBox> symbol_font_box(char32_t code_point, StyleBits font);

/// Adds the boxes that the characters of `document.visible` draw in any font to `document.check_boxes`
/// (which may hold boxes found in symbol fonts) and sorts them. Marks that could be something else, like a lone
/// "o", count only where a form's label or Yes and No stand next to them.
void find_check_boxes(DocumentText& document);

/// Whether the text around [start, end) is that of a check box: the label of one of the Commission's forms
/// after it, or the end of one, or Yes and No.
[[nodiscard]] bool has_box_label(std::string_view text, std::size_t start, std::size_t end);

}  // namespace prefile::parse
