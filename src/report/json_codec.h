// Result to JSON text in the two shapes reports need. nlohmann-json stays behind this.
#pragma once

#include <string>

#include "diag/diagnostics.h"

namespace prefile::report {

/// The result on one line, ASCII only, without '<', '>' and '&': safe as the text of a script element.
[[nodiscard]] std::string json_for_script(const CheckResult& result);

}  // namespace prefile::report
