// Names of companies inside the sentences of an accountant's report or consent.
#pragma once

#include <cstddef>
#include <string_view>

namespace prefile::parse {

/// Length of the company's name that `text` begins with, as a sentence goes on behind it: "Quarry Lake, Inc. and
/// subsidiaries as of ..." begins with 17 characters of name. 0 when it begins with no capital.
[[nodiscard]] std::size_t company_name_length(std::string_view text);

}  // namespace prefile::parse
