// Covers of applications for an order.
#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

Filing application(const std::string& lines) {
  return extract("<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>Washington, D.C. 20549</p>" + lines +
                     "<p>APPLICATION FOR AN ORDER UNDER THE INVESTMENT COMPANY ACT OF 1940</p>"
                     "<p>All communications to:</p><p>Ann Onymous</p><p>9 Dale Road</p><p>Dover, Delaware 19901</p>"
                     "<p>May 4, 2021</p></body></html>",
                 "40-APP");
}

}  // namespace

TEST_CASE("the applicants of an application are a list of names, their address below it") {
  const Filing filing = application(
      "<p>In the Matter of the Application of:</p><p>QUARRY LAKE FUND, QUARRY LAKE PARTNERS, LLC, HARBOR ADVISERS "
      "L.P.</p>"
      "<p>2</p><p>HARBOR MILLS, INC. and DALE TRUST</p><p>1 Pit Road</p><p>Suite 9</p><p>Madison, WI 53703</p>");
  const Cover& cover = filing.cover;
  CHECK(cover.recognition.method == "application");
  CHECK(shown(cover.registrant) == "QUARRY LAKE FUND");
  REQUIRE(cover.co_registrants.size() == 4);
  CHECK(cover.co_registrants[0].value == "QUARRY LAKE PARTNERS, LLC");
  CHECK(cover.co_registrants[1].value == "HARBOR ADVISERS L.P.");
  CHECK(cover.co_registrants[2].value == "HARBOR MILLS, INC.");
  CHECK(cover.co_registrants[3].value == "DALE TRUST");
  CHECK(shown(cover.address) == "1 Pit Road Suite 9 Madison, WI");
  CHECK(shown(cover.zip) == "53703");
  CHECK(shown(cover.filed_on) == "May 4, 2021");
}

TEST_CASE("an application that names nobody is not read") {
  CHECK(!application("<p>The applicants are listed in Schedule A.</p>").cover.recognition.recognised);
}

}  // namespace prefile::parse
