// The filing as prefile read it, with positions: what the rules see.
#pragma once

#include <string>

#include "model/filing.h"

namespace prefile::app {

/// For people: a section for each part, a line for each value with its place as line:column.
[[nodiscard]] std::string inspect_text(const Filing& filing);
/// For programs: every value that was read is {"value", "start", "end"}.
[[nodiscard]] std::string inspect_json(const Filing& filing);

}  // namespace prefile::app
