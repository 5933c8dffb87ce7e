// Items that a form asks for and that are not headed at their place.
#pragma once

#include "model/filing.h"
#include "model/forms.h"

namespace prefile::parse {

/// Fills `item_gaps` of a filing whose primary document has text; needs `items` and `contents`.
void find_item_gaps(Filing& filing, const FormDefinition& form);

}  // namespace prefile::parse
