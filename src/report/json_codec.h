// A result in the two shapes of JSON that reports need.
#pragma once

#include <string>

#include "diag/diagnostics.h"
#include "report/html_writer.h"

namespace prefile::report {

/// The result for a script element.
[[nodiscard]] ScriptJson script_json_of(const CheckResult& result);

}  // namespace prefile::report
