// Words that furnish information instead of filing it.
#pragma once

#include "model/filing.h"

namespace prefile::parse {

/// Fills `furnished_passages` from the primary document between its first item and its signatures (Form 8-K, General
/// Instruction B.2).
void find_furnished_passages(Filing& filing);

}  // namespace prefile::parse
