#include "base/date.h"

#include "support/catch.h"

using prefile::parse_compact_date;

TEST_CASE("a compact date must be eight digits and a real day") {
  REQUIRE(parse_compact_date("20170308").has_value());
  CHECK(prefile::format_iso_date(*parse_compact_date("20170308")) == "2017-03-08");
  CHECK(prefile::format_long_date(*parse_compact_date("20170308")) == "March 8, 2017");
  CHECK_FALSE(parse_compact_date("20170230").has_value());
  CHECK_FALSE(parse_compact_date("2017030").has_value());
  CHECK_FALSE(parse_compact_date("2017-3-8").has_value());
}

TEST_CASE("weekdays and day counts follow the calendar") {
  const auto wednesday = *prefile::parse_iso_date("2017-03-08");
  CHECK(prefile::weekday_name(wednesday) == "Wednesday");
  CHECK(prefile::days_between(wednesday, prefile::add_days(wednesday, 30)) == 30);
  CHECK(prefile::is_weekend(prefile::add_days(wednesday, 3)));
}
