// Dates as people write them in filings.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace prefile::text {

struct DateMatch {
  Date date;
  std::size_t start = 0;  ///< byte range in the text that was searched
  std::size_t end = 0;
};

/// First date at or after `from`: "March 8, 2017", "Mar. 8, 2017", "8 March 2017", "MARCH 8TH, 2017",
/// "this 8th day of March, 2017", "3/8/2017", "03-08-17", "2017-03-08". Two-digit years count 1970 to 2069.
/// Numbers are read month first, as US filings write them. Impossible dates are no match.
[[nodiscard]] std::optional<DateMatch> find_date(std::string_view text, std::size_t from = 0);
[[nodiscard]] std::vector<DateMatch> find_dates(std::string_view text);

}  // namespace prefile::text
