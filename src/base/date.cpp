#include "base/date.h"

#include <array>
#include <cstdio>

namespace prefile {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};

bool is_all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int to_number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

}  // namespace

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999) return std::nullopt;
  const Date date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::optional<Date> parse_compact_date(std::string_view text) {
  if (text.size() != 8 || !is_all_digits(text)) return std::nullopt;
  return make_date(to_number(text.substr(0, 4)), static_cast<unsigned>(to_number(text.substr(4, 2))),
                   static_cast<unsigned>(to_number(text.substr(6, 2))));
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return parse_compact_date(std::string(text.substr(0, 4)).append(text.substr(5, 2)).append(text.substr(8, 2)));
}

std::string format_iso_date(Date date) {
  std::array<char, 32> buffer{};
  const int size = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                 static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return {buffer.data(), static_cast<std::size_t>(size)};
}

std::string format_long_date(Date date) {
  std::string text{kMonths[static_cast<unsigned>(date.month()) - 1]};
  return text + " " + std::to_string(static_cast<unsigned>(date.day())) + ", " +
         std::to_string(static_cast<int>(date.year()));
}

int days_between(Date from, Date to) {
  return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

Date add_days(Date date, int days) { return Date{std::chrono::sys_days{date} + std::chrono::days{days}}; }

bool is_weekend(Date date) {
  const std::chrono::weekday day{std::chrono::sys_days{date}};
  return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

std::string_view weekday_name(Date date) {
  return kWeekdays[std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding()];
}

}  // namespace prefile
