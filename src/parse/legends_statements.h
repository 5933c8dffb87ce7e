// Sentences that look forward.
#pragma once

#include "model/filing.h"

namespace prefile::parse {

/// Fills `forward_looking_statements` from the primary document's items and the EX-99 exhibits that are no agreements,
/// without legends and exhibit indexes. `legends` must be there.
void find_forward_looking_statements(Filing& filing);

}  // namespace prefile::parse
