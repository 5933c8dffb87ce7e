// Lists of registered securities that are no tables.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

std::string securities_of(const Filing& filing) {
  std::string all;
  for (const RegisteredSecurity& each : filing.cover.securities) {
    all += (all.empty() ? "" : "; ") + shown(each.title) + " | " + shown(each.exchange);
  }
  return all;
}

Filing typed(const std::string& lines) {
  return extract(
      "                                   FORM 10-K\n\n                       Commission file number 1-12345\n\n"
      "                               QUARRY LAKE, INC.\n"
      "             (Exact name of registrant as specified in its charter)\n\n"
      "          Securities registered pursuant to Section 12(b) of the Act:\n\n" +
          lines + "\n          Securities registered pursuant to Section 12(g) of the Act:\n\n     None\n",
      "10-K");
}

Filing html(const std::string& lines) {
  return extract(
      "<html><body><p>FORM 10-K</p><p>Commission file number 1-12345</p><p>Quarry Lake, Inc.</p>"
      "<p>(Exact name of registrant as specified in its charter)</p>" +
          lines + "</body></html>",
      "10-K");
}

}  // namespace

TEST_CASE("a typewritten list has titles at the left and exchanges at the right") {
  const Filing filing = typed(
      "  TITLE OF EACH CLASS                          NAME OF EACH EXCHANGE ON\n"
      "                                                 WHICH REGISTERED\n"
      "  -------------------                      ------------------------\n"
      "COMMON STOCK, $1.00 PAR       HILL STOCK EXCHANGE       LAKE STOCK EXCHANGE\n"
      " VALUE                        DALE STOCK EXCHANGE       ROAD STOCK EXCHANGE\n"
      "NOTES DUE 2031                           HILL STOCK EXCHANGE\n");
  CHECK(securities_of(filing) ==
        "COMMON STOCK, $1.00 PAR VALUE | HILL STOCK EXCHANGE DALE STOCK EXCHANGE LAKE STOCK EXCHANGE ROAD STOCK "
        "EXCHANGE; NOTES DUE 2031 | HILL STOCK EXCHANGE");
}

TEST_CASE("titles without exchanges are securities, too") {
  const Filing filing = html(
      "<p>Securities registered pursuant to Section 12(b) of the Act:</p><p>Class A Common Stock</p>"
      "<p>Preference Share Purchase Rights</p><p>(Title of each class)</p>"
      "<p>Securities registered pursuant to Section 12(g) of the Act: None</p>");
  CHECK(securities_of(filing) == "Class A Common Stock | -; Preference Share Purchase Rights | -");
  CHECK(filing.cover.securities_12g.empty());
}

TEST_CASE("what is not registered is no security") {
  CHECK(securities_of(html("<p>Securities registered pursuant to Section 12(b) of the Act: None</p>")).empty());
  CHECK(securities_of(html("<p>Securities registered pursuant to Section 12(b) of the Act:</p><p>None</p>")).empty());
  CHECK(securities_of(html("<p>Securities registered pursuant to Section 12(b) of the Act:</p>"
                           "<p>Registrant's auditors are Sum and Total LLP</p>"))
            .empty());
}

TEST_CASE("securities registered under Section 12(g) stand beside the words or below them") {
  const Filing beside =
      html("<p>Securities registered pursuant to Section 12(g) of the Act: Common Stock, no par value</p>");
  REQUIRE(beside.cover.securities_12g.size() == 1);
  CHECK(beside.cover.securities_12g[0].value == "Common Stock, no par value");
  CHECK(beside.bytes_of(beside.cover.securities_12g[0].span) == "Common Stock, no par value");
  const Filing below = html(
      "<p>Securities registered pursuant to Section 12(g) of the Act:</p><p>Common Stock</p><p>Warrants</p>"
      "<p>(Title of class)</p><p>Indicate by check mark whether the registrant has filed all reports.</p>");
  REQUIRE(below.cover.securities_12g.size() == 2);
  CHECK(below.cover.securities_12g[1].value == "Warrants");
}

TEST_CASE("shares held in treasury are not outstanding") {
  const Filing filing = html(
      "<p>At May 4, 2021, 2,840,569 shares of common stock were outstanding, after deducting 127,040 shares held in "
      "treasury.</p>");
  REQUIRE(filing.cover.shares_outstanding.size() == 1);
  CHECK(filing.cover.shares_outstanding[0].count.value == "2,840,569");
}

TEST_CASE("counts of several series stand in the paragraph after the market value") {
  const Filing filing = html(
      "<p>The aggregate market value of the units held by others was $52,134,000.</p>"
      "<p>As of May 4, 2021, the company had 8,805 Series A, 3,334 Series B and 1,000 Series C units outstanding.</p>");
  REQUIRE(filing.cover.shares_outstanding.size() == 3);
  CHECK(shown(filing.cover.shares_outstanding[0].title) == "Series A");
  CHECK(shown(filing.cover.shares_outstanding[1].title) == "Series B");
  CHECK(shown(filing.cover.shares_outstanding[2].title) == "Series C units");
  CHECK(shown(filing.cover.market_value) == "$52,134,000");
}

}  // namespace prefile::parse
