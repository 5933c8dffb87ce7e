// Base64 inside XML: what is decoded, and the place of each fault.
#include "parse/base64.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "support/catch.h"

namespace prefile::parse {
namespace {

Base64 decode(std::string_view text) { return decode_base64(text, {0, 0, static_cast<std::uint32_t>(text.size())}); }

}  // namespace

TEST_CASE("base64 of each length is decoded") {
  CHECK(decode("").bytes.empty());
  CHECK(decode("Zg==").bytes == "f");
  CHECK(decode("Zm8=").bytes == "fo");
  CHECK(decode("Zm9v").bytes == "foo");
  CHECK(decode("Zm9vYg==").bytes == "foob");
  CHECK(decode("+/+/").bytes == "\xFB\xFF\xBF");
  for (const std::string_view text : {"", "Zg==", "Zm8=", "Zm9v", "+/+/"}) CHECK(decode(text).fault.empty());
}

TEST_CASE("white space, references to it, comments and marks of sections may stand in base64") {
  const Base64 decoded = decode(" Zm\r\n9v&#13;\n&#xD;&#10;<!-- half -->Ym<![CDATA[Fy]]>\t");
  CHECK(decoded.fault.empty());
  CHECK(decoded.bytes == "foobar");
}

TEST_CASE("each fault of base64 is named at its place, and what stands before it is kept") {
  struct Case {
    std::string_view text;
    std::uint32_t place;
    std::string_view bytes;
  };
  for (const Case& each :
       {Case{"Zm9v*mFy", 4, "foo"}, Case{"Zm9vY", 5, "foo"}, Case{"Zm9vYg=", 7, "foo"}, Case{"Zm9vYm", 6, "foo"},
        Case{"Zg==Zg==", 4, ""}, Case{"Zg===", 4, ""}, Case{"=Zg=", 0, ""}, Case{"Z===", 1, ""}, Case{"Zh==", 4, ""},
        Case{"Zm9=", 4, ""}, Case{"Zm9v&amp;", 4, "foo"}, Case{"Zm-_", 2, ""}, Case{"Zm9v<x/>", 4, "foo"}}) {
    CAPTURE(each.text);
    const Base64 decoded = decode(each.text);
    CHECK_FALSE(decoded.fault.empty());
    CHECK(decoded.fault_span.start == each.place);
    CHECK(decoded.bytes == each.bytes);
  }
}

TEST_CASE("base64 is read only inside the content it is given") {
  constexpr std::string_view kSource = "<c>Zm9v</c>";
  CHECK(decode_base64(kSource, {3, 3, 7}).bytes == "foo");
  CHECK(decode_base64(kSource, {3, 3, 6}).fault_span.source == 3);
}

}  // namespace prefile::parse
