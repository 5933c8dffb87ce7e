// What the numbers of a cover page look like: file numbers, IRS numbers, telephone numbers, ZIP codes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/phrases.h"

namespace prefile::parse {

/// Commission file numbers: `1-36598`, `001-36598`, `333-46893-01`, `0 - 12345`.
[[nodiscard]] std::vector<text::Match> find_file_numbers(std::string_view text);
/// The last employer identification number, `04-3321804`, or nine digits in a row.
[[nodiscard]] std::optional<text::Match> find_irs_number(std::string_view text);
/// The first telephone number: at least seven digits with brackets, dots, dashes, spaces and a plus.
[[nodiscard]] std::optional<text::Match> find_telephone(std::string_view text);
/// A ZIP or postal code at the end of an address: `53716`, `94065-1234`, `M5H 1J8`.
[[nodiscard]] std::optional<text::Match> find_trailing_zip(std::string_view text);
/// "Not applicable", "N/A", "None", dashes: words that stand for no value.
[[nodiscard]] bool says_nothing(std::string_view text);

}  // namespace prefile::parse
