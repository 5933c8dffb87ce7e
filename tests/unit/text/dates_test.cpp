#include "text/dates.h"

#include <string>

#include "support/catch.h"

using prefile::format_iso_date;
using prefile::text::find_date;
using prefile::text::find_dates;

namespace {

// "2017-03-08 [March 8, 2017]": the date and the bytes it was read from.
std::string read(std::string_view text) {
  const auto match = find_date(text);
  if (!match) return "none";
  return format_iso_date(match->date) + " [" + std::string(text.substr(match->start, match->end - match->start)) + "]";
}

}  // namespace

TEST_CASE("dates with the month in words") {
  CHECK(read("Date of Report: March 8, 2017 (x)") == "2017-03-08 [March 8, 2017]");
  CHECK(read("Mar. 8, 2017") == "2017-03-08 [Mar. 8, 2017]");
  CHECK(read("Sept. 08, 2017") == "2017-09-08 [Sept. 08, 2017]");
  CHECK(read("MARCH 8TH, 2017") == "2017-03-08 [MARCH 8TH, 2017]");
  CHECK(read("March 8 2017") == "2017-03-08 [March 8 2017]");
  CHECK(read("March 8,2017") == "2017-03-08 [March 8,2017]");
  CHECK(read("March8 , 2017.") == "2017-03-08 [March8 , 2017]");
  CHECK(read("March\u00a08,\n   2017") == "2017-03-08 [March\u00a08,\n   2017]");
  CHECK(read("March 8, '17") == "2017-03-08 [March 8, '17]");
  CHECK(read("may 31, 1999") == "1999-05-31 [may 31, 1999]");
  CHECK(read("Wednesday, March 1st, 2017") == "2017-03-01 [March 1st, 2017]");
}

TEST_CASE("dates with the day first") {
  CHECK(read("8 March 2017") == "2017-03-08 [8 March 2017]");
  CHECK(read("this 8th day of March, 2017.") == "2017-03-08 [8th day of March, 2017]");
  CHECK(read("22nd of December 1998") == "1998-12-22 [22nd of December 1998]");
  CHECK(read("08-MAR-17") == "2017-03-08 [08-MAR-17]");
  CHECK(read("8-Mar-2017") == "2017-03-08 [8-Mar-2017]");
  CHECK(read("____ day of March, 2017") == "none");
}

TEST_CASE("dates in numbers are read month first, or year first") {
  CHECK(read("on 3/8/2017,") == "2017-03-08 [3/8/2017]");
  CHECK(read("03-08-17") == "2017-03-08 [03-08-17]");
  CHECK(read("12/31/69") == "2069-12-31 [12/31/69]");
  CHECK(read("12/31/70") == "1970-12-31 [12/31/70]");
  CHECK(read("2017-03-08T00:00") == "none");
  CHECK(read("(2017-03-08)") == "2017-03-08 [2017-03-08]");
  CHECK(read("2017/3/8") == "2017-03-08 [2017/3/8]");
}

TEST_CASE("numbers that only look like dates are none") {
  CHECK(read("file 001-36598 and 333-10-1234") == "none");
  CHECK(read("call 617-244-1616 or 1-800-555-1212") == "none");
  CHECK(read("EIN 04-3321805") == "none");
  CHECK(read("0001144204-17-013452") == "none");
  CHECK(read("10-4-98-5") == "none");
  CHECK(read("5.12/31/98") == "none");
  CHECK(read("3/8-2017") == "none");
  CHECK(read("March 2017") == "none");
  CHECK(read("March 8") == "none");
  CHECK(read("March 31, 5000 shares") == "none");
  CHECK(read("On March 31, 201712") == "none");
  CHECK(read("Marching 8, 2017") == "none");
  CHECK(read("summary 8, 2017") == "none");
  CHECK(read("") == "none");
}

TEST_CASE("impossible dates are passed over") {
  CHECK(read("February 30, 2017") == "none");
  CHECK(read("February 30, 2017, then March 1, 2017") == "2017-03-01 [March 1, 2017]");
  CHECK(read("13/31/2017") == "none");
  CHECK(read("February 29, 2016") == "2016-02-29 [February 29, 2016]");
  CHECK(read("February 29, 2017") == "none");
}

TEST_CASE("all dates of a text come in order and do not overlap") {
  const std::string text = "From January 1, 2016 to 12/31/2016 (signed 2 May 2017)";
  const auto dates = find_dates(text);
  REQUIRE(dates.size() == 3);
  CHECK(format_iso_date(dates[0].date) == "2016-01-01");
  CHECK(format_iso_date(dates[1].date) == "2016-12-31");
  CHECK(format_iso_date(dates[2].date) == "2017-05-02");
  CHECK(dates[0].end <= dates[1].start);
  CHECK(format_iso_date(find_date(text, dates[1].end)->date) == "2017-05-02");
}

TEST_CASE("hostile repetition costs no more than its length") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "1/1/";
  CHECK(find_dates(text).empty());
  CHECK_FALSE(find_date(std::string(500'000, ' ') + "May 1").has_value());
  CHECK(find_dates(std::string("May\xff 1,\xe2\x80 2017 \xc2")).empty());
}
