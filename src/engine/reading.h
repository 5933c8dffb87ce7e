// The filing as it was read, as sections of rows for reports.
#pragma once

#include <vector>

#include "diag/diagnostics.h"
#include "engine/evidence.h"
#include "model/filing.h"

namespace prefile::engine {

/// Header, cover, items, exhibits against attachments, signatures, legends and problems, so that a reader sees
/// what the rules saw.
[[nodiscard]] std::vector<ReadingSection> make_reading(const Filing& filing, const EvidenceMaker& evidence);

}  // namespace prefile::engine
