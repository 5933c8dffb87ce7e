// The filings inside an archive.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parse/limits.h"
#include "parse/parse.h"

namespace prefile::parse {

/// Unpacks an archive and parses what it holds as a folder would be: one draft, or each submission by itself. A folder
/// that holds everything else is taken off the names. What could not be unpacked is a problem of the first filing.
[[nodiscard]] std::vector<ParsedSubmission> parse_archive(const std::string& name, std::string_view bytes,
                                                          const Limits& limits);

}  // namespace prefile::parse
