// The exhibit number a document shows at its top.
#pragma once

#include "model/filing.h"

namespace prefile::parse {

/// Fills `heading_number` and `heading_title` from the first lines of `document`: "Exhibit 99.1", "EX-99.1",
/// "EXHIBIT 99 - PRESS RELEASE", also at the right of a line. When its top shows different numbers, nothing is
/// filled.
void find_exhibit_heading(const Filing& filing, Document& document);

}  // namespace prefile::parse
