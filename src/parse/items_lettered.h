// Items of the forms that count on and squeeze new items in by letters (10-K, 10-Q, 20-F, S-1 ...): two readings, by
// headings and by the table of contents, held against each other.
#pragma once

#include "model/filing.h"
#include "model/forms.h"

namespace prefile::parse {

/// Fills `items` and `items_recognition` of a filing whose primary document has text; needs `contents`.
void find_lettered_items(Filing& filing, const FormDefinition& form);

}  // namespace prefile::parse
