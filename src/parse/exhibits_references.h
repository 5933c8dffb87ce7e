// The earlier filings that rows of an exhibit index incorporate exhibits from.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/filing.h"

namespace prefile::parse {

/// The references in [start, end) of a document's text: "incorporated by reference to Exhibit 3.1 to the registrant's
/// Form 8-K (File No. 001-04321) filed on May 2, 2019", "filed as Exhibit 10.2 to ...", "[Exhibit 4.1, Form 10-K
/// dated March 3, 1997]". One for each exhibit or form that is named; nothing for exhibits of this filing.
[[nodiscard]] std::vector<ExhibitReference> find_references(const VisibleText& text, std::uint32_t start,
                                                            std::uint32_t end);

/// A form's name at `at`: "10-K", "8-K/A", "S-1", "10-K405", "20-F", "DEF 14A". Gives the offset behind it.
[[nodiscard]] std::optional<std::size_t> match_form_name(std::string_view text, std::size_t at);

/// A Commission file number at `at`: "001-34567", "333-123456-01", "0-1234", "1-3610".
[[nodiscard]] std::optional<std::size_t> match_file_number(std::string_view text, std::size_t at);

}  // namespace prefile::parse
