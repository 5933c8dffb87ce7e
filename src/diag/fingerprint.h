// The stable name of a finding.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "diag/diagnostics.h"

namespace prefile::diag {

/// 16 hexadecimal digits (FNV-1a, 64 bits) over the rule, the message id and, for each piece of evidence, its document,
/// role, excerpt with white space folded, and the nearest word on either side. No position and no path goes in.
[[nodiscard]] std::string fingerprint_of(std::string_view rule, std::string_view message_id,
                                         std::span<const Evidence> evidence);

}  // namespace prefile::diag
