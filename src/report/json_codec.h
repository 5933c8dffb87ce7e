// A result in the two shapes of JSON that reports need. nlohmann-json stays behind this.
#pragma once

#include <string>

#include "diag/diagnostics.h"
#include "report/html_writer.h"

namespace prefile::report {

struct SerializedResult {
  std::string pretty;    ///< what `render_json` gives
  ScriptJson in_script;  ///< the same on one line, for a script element
};

[[nodiscard]] SerializedResult serialize(const CheckResult& result);
/// ASCII JSON with '<', '>' and '&' as \u escapes: it cannot end the element it stands in.
[[nodiscard]] ScriptJson script_json_of(const std::string& json);

}  // namespace prefile::report
