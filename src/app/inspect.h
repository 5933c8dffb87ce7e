// The filing as prefile read it, with positions: what the rules see.
#pragma once

#include <span>
#include <string>

#include "model/filing.h"

namespace prefile::app {

/// For people: a section for each part, a line for each value with its place as line:column.
[[nodiscard]] std::string inspect_text(const Filing& filing);
/// For programs: every value that was read is {"value", "start", "end"}, in bytes of the input file, or of the file
/// that "source" numbers.
[[nodiscard]] std::string inspect_json(const Filing& filing);
/// One filing as above, several as a list.
[[nodiscard]] std::string inspect_json(std::span<const Filing> filings);

}  // namespace prefile::app
