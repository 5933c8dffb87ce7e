#include "model/forms.h"
#include "support/catch.h"

using namespace prefile;

namespace {

Date day(std::string_view iso) {
  const auto date = parse_iso_date(iso);
  REQUIRE(date.has_value());
  return *date;
}

std::string after(std::string_view iso, int days) { return format_iso_date(add_business_days(day(iso), days)); }

}  // namespace

TEST_CASE("federal holidays by their rules") {
  CHECK(holiday_name(day("2024-01-01")) == "New Year's Day");
  CHECK(holiday_name(day("2024-01-15")) == "Martin Luther King Jr. Day");
  CHECK(holiday_name(day("2024-02-19")) == "Washington's Birthday");
  CHECK(holiday_name(day("2024-05-27")) == "Memorial Day");
  CHECK(holiday_name(day("2024-06-19")) == "Juneteenth");
  CHECK(holiday_name(day("2024-07-04")) == "Independence Day");
  CHECK(holiday_name(day("2024-09-02")) == "Labor Day");
  CHECK(holiday_name(day("2024-10-14")) == "Columbus Day");
  CHECK(holiday_name(day("2024-11-11")) == "Veterans Day");
  CHECK(holiday_name(day("2024-11-28")) == "Thanksgiving Day");
  CHECK(holiday_name(day("2024-12-25")) == "Christmas Day");
  CHECK(holiday_name(day("2024-03-29")).empty());  // Good Friday
  CHECK(is_federal_holiday(day("2021-05-31")));    // the last Monday is the fifth
}

TEST_CASE("a holiday on a weekend is observed on the weekday next to it") {
  CHECK(is_federal_holiday(day("2020-07-03")));  // Saturday the 4th
  CHECK_FALSE(is_federal_holiday(day("2020-07-04")));
  CHECK(is_federal_holiday(day("2021-07-05")));  // Sunday the 4th
  CHECK(is_federal_holiday(day("2021-12-31")));  // New Year of 2022 falls on a Saturday
  CHECK_FALSE(is_federal_holiday(day("2022-12-31")));
  CHECK(is_federal_holiday(day("2023-01-02")));
  CHECK(is_federal_holiday(day("2021-06-18")));  // Saturday the 19th
}

TEST_CASE("holidays begin with their law") {
  CHECK_FALSE(is_federal_holiday(day("2020-06-19")));
  CHECK(is_federal_holiday(day("2022-06-20")));
  CHECK_FALSE(is_federal_holiday(day("1985-01-21")));
  CHECK(is_federal_holiday(day("1986-01-20")));
}

TEST_CASE("the fourth business day after an event") {
  CHECK(after("2017-03-02", 4) == "2017-03-08");  // Thursday over a weekend
  CHECK(after("2024-07-01", 4) == "2024-07-08");  // over Independence Day and a weekend
  CHECK(after("2024-11-27", 4) == "2024-12-04");  // over Thanksgiving
  CHECK(after("2026-03-31", 4) == "2026-04-06");  // Good Friday is a business day
}

TEST_CASE("an event on a weekend or holiday counts from, and with, the next business day") {
  CHECK(after("2024-03-02", 4) == "2024-03-07");  // Saturday: Monday is the first day
  CHECK(after("2024-07-04", 4) == "2024-07-10");
}

TEST_CASE("business days forward and back") {
  CHECK(after("2024-07-05", 0) == "2024-07-05");
  CHECK(after("2024-07-06", 0) == "2024-07-08");
  CHECK(after("2024-07-08", -1) == "2024-07-05");
  CHECK(after("2024-07-05", -1) == "2024-07-03");
  CHECK(after("2024-07-07", -1) == "2024-07-05");
  CHECK(after("2024-01-01", 251) == "2024-12-31");
}

TEST_CASE("business days between two days") {
  CHECK(business_days_between(day("2017-03-02"), day("2017-03-08")) == 4);
  CHECK(business_days_between(day("2024-03-02"), day("2024-03-07")) == 4);
  CHECK(business_days_between(day("2024-07-03"), day("2024-07-05")) == 1);
  CHECK(business_days_between(day("2024-07-05"), day("2024-07-05")) == 0);
  CHECK(business_days_between(day("2024-07-05"), day("2024-07-03")) == 0);
  CHECK(business_days_between(day("2023-12-31"), day("2024-12-31")) == 251);
  CHECK(business_days_between(day("2021-12-30"), day("2022-01-03")) == 1);
}

TEST_CASE("counting agrees with walking day by day") {
  const Date start = day("1993-01-01");
  int count = 0;
  Date previous_business = start;
  for (int i = 1; i < 13'000; ++i) {
    const Date date = add_days(start, i);
    if (is_business_day(date)) {
      ++count;
      if (i < 4'000) {
        CHECK(add_business_days(previous_business, 1) == date);
        CHECK(add_business_days(date, 0) == date);
      }
      previous_business = date;
      if (i % 7 == 0) CHECK(add_business_days(start, count) == date);
    }
    if (i % 11 == 0) CHECK(business_days_between(start, date) == count);
  }
}

TEST_CASE("days that may have been closed count as doubtful, not as holidays") {
  CHECK(is_business_day(day("2018-12-05")));
  CHECK(doubtful_business_days_between(day("2018-12-03"), day("2018-12-06")) == 1);
  CHECK(doubtful_business_days_between(day("2018-12-05"), day("2018-12-06")) == 0);
  CHECK(doubtful_business_days_between(day("2019-03-01"), day("2019-04-01")) == 0);
}

TEST_CASE("the calendar stays within its years however far it is asked to go") {
  CHECK(format_iso_date(add_business_days(day("2024-01-02"), 2'000'000'000)).size() == 10);
  CHECK(format_iso_date(add_business_days(day("2024-01-02"), -2'000'000'000)).size() == 10);
  CHECK(business_days_between(*make_date(1, 1, 1), *make_date(9999, 12, 31)) > 2'000'000);
  CHECK(add_business_days(*make_date(9999, 12, 31), 1).ok());
}

TEST_CASE("a date as a number") { CHECK(day_number(day("2004-08-23")) == 20040823); }
