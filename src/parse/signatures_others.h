// Signatures that are not the form's own, and what people sign by.
#pragma once

#include "model/filing.h"

namespace prefile::parse {

/// Fills `other_signature_blocks` (certifications, consents, reports, agreements, in the main document and in the
/// others) and `unclaimed_marks`; needs `signature_blocks`.
void find_other_signatures(Filing& filing);
/// Fills `powers_of_attorney`.
void find_powers_of_attorney(Filing& filing);

}  // namespace prefile::parse
