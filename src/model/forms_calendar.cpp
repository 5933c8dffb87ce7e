// Federal holidays and business days.
#include <algorithm>
#include <cstdint>

#include "model/forms_tables.h"

namespace prefile {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

sys_days as_days(Date date) { return sys_days{date}; }

// The day a holiday of `year` is observed: of a fixed day on a weekend the nearest weekday.
sys_days observed_day(const tables::HolidayRule& rule, int year) {
  const auto of_month = std::chrono::year{year} / std::chrono::month{rule.month};
  if (rule.day == 0) {
    const std::chrono::weekday weekday{rule.weekday};
    if (rule.nth < 0) return sys_days{of_month / weekday[std::chrono::last]};
    return sys_days{of_month / weekday[static_cast<unsigned>(rule.nth)]};
  }
  const sys_days day{of_month / std::chrono::day{rule.day}};
  const std::chrono::weekday weekday{day};
  if (weekday == std::chrono::Saturday) return day - days{1};
  if (weekday == std::chrono::Sunday) return day + days{1};
  return day;
}

const tables::HolidayRule* find_holiday(Date date) {
  const sys_days day = as_days(date);
  const int year = static_cast<int>(date.year());
  const auto falls_on = [&](const tables::HolidayRule& rule) {
    const auto is_it = [&](int of_year) { return of_year >= rule.since && observed_day(rule, of_year) == day; };
    return is_it(year) || (rule.month == 1 && rule.day == 1 && is_it(year + 1));
  };
  const auto found = std::find_if(tables::kHolidays.begin(), tables::kHolidays.end(), falls_on);
  return found == tables::kHolidays.end() ? nullptr : &*found;
}

bool is_closed_by_order(Date date) {
  const DayNumber day = day_number(date);
  return std::any_of(tables::kClosings.begin(), tables::kClosings.end(),
                     [&](const tables::Closing& each) { return each.day == day && each.verified; });
}

sys_days day_of(const tables::Closing& closing) {
  return as_days(std::chrono::year{closing.day / 10000} /
                 std::chrono::month{static_cast<unsigned>(closing.day / 100 % 100)} /
                 std::chrono::day{static_cast<unsigned>(closing.day % 100)});
}

bool is_weekday(sys_days day) {
  const std::chrono::weekday weekday{day};
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

// Mondays to Fridays in (from, to].
std::int64_t count_weekdays(sys_days from, sys_days to) {
  const std::int64_t total = (to - from).count();
  std::int64_t count = total / 7 * 5;
  for (sys_days day = to - days{total % 7} + days{1}; day <= to; day += days{1}) count += is_weekday(day) ? 1 : 0;
  return count;
}

// Closings in (from, to] that are not holidays or weekends anyway.
int count_closings(sys_days from, sys_days to, bool verified) {
  return static_cast<int>(
      std::count_if(tables::kClosings.begin(), tables::kClosings.end(), [&](const tables::Closing& each) {
        const sys_days day = day_of(each);
        return each.verified == verified && day > from && day <= to && is_weekday(day) && find_holiday(day) == nullptr;
      }));
}

// Holidays on weekdays in (from, to].
std::int64_t count_holidays(sys_days from, sys_days to) {
  const int first_year = static_cast<int>(Date{from}.year());
  const int last_year = static_cast<int>(Date{to}.year()) + 1;
  std::int64_t count = 0;
  for (int year = first_year; year <= last_year; ++year) {
    for (const tables::HolidayRule& rule : tables::kHolidays) {
      if (year < rule.since) continue;
      const sys_days day = observed_day(rule, year);
      count += day > from && day <= to && is_weekday(day) ? 1 : 0;
    }
  }
  return count;
}

sys_days clamp(sys_days day) {
  const sys_days first = as_days(std::chrono::year{kFirstYear} / 1 / 1);
  const sys_days last = as_days(std::chrono::year{kLastYear} / 12 / 31);
  return std::clamp(day, first, last);
}

}  // namespace

bool is_federal_holiday(Date date) { return find_holiday(date) != nullptr; }

std::string_view holiday_name(Date date) {
  const tables::HolidayRule* const holiday = find_holiday(date);
  return holiday == nullptr ? std::string_view{} : holiday->name;
}

bool is_business_day(Date date) { return !is_weekend(date) && !is_federal_holiday(date) && !is_closed_by_order(date); }

// Steps over whole stretches of calendar days, so that even a huge count takes a few rounds.
Date add_business_days(Date date, int days_to_add) {
  constexpr std::int64_t kMost = 3'000'000;
  const int direction = days_to_add < 0 ? -1 : 1;
  std::int64_t left = std::min<std::int64_t>(std::int64_t{days_to_add} * direction, kMost);
  sys_days day = as_days(date);
  while (left > 0) {
    const sys_days next = clamp(day + days{static_cast<int>(left) * direction});
    if (next == day) break;
    const auto passed =
        direction > 0 ? business_days_between(day, next) : business_days_between(next - days{1}, day - days{1});
    left -= passed;
    day = next;
  }
  while (!is_business_day(day) && clamp(day + days{direction}) != day) day += days{direction};
  return day;
}

int business_days_between(Date from, Date to) {
  const sys_days first = as_days(from);
  const sys_days last = as_days(to);
  if (last <= first) return 0;
  return static_cast<int>(count_weekdays(first, last) - count_holidays(first, last)) -
         count_closings(first, last, true);
}

int doubtful_business_days_between(Date from, Date to) { return count_closings(as_days(from), as_days(to), false); }

}  // namespace prefile
