// Calendar dates as filings use them: civil days of the Gregorian calendar, without a clock or a zone.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace prefile {

/// A valid civil date. Compare with <, ==; subtract through std::chrono::sys_days.
using Date = std::chrono::year_month_day;

/// A valid date from its parts, or nothing (30 February, month 13).
[[nodiscard]] std::optional<Date> make_date(int year, unsigned month, unsigned day);
/// `20170308`, as submission headers write it; nothing unless it is eight digits and a real day.
[[nodiscard]] std::optional<Date> parse_compact_date(std::string_view text);
/// `2017-03-08`.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);
/// `2017-03-08`.
[[nodiscard]] std::string format_iso_date(Date date);
/// `March 8, 2017`, as covers write it.
[[nodiscard]] std::string format_long_date(Date date);
/// Whole days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int days_between(Date from, Date to);
[[nodiscard]] Date add_days(Date date, int days);
[[nodiscard]] bool is_weekend(Date date);
/// "Monday" to "Sunday".
[[nodiscard]] std::string_view weekday_name(Date date);

}  // namespace prefile
