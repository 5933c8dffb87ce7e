#include "report/xml_encoder.h"

#include "support/catch.h"

using prefile::report::xml_text;

TEST_CASE("text in XML cannot be markup") {
  CHECK(xml_text("<a b=\"c\">&'") == "&lt;a b=&quot;c&quot;&gt;&amp;&apos;");
  CHECK(xml_text("]]>") == "]]&gt;");
}

TEST_CASE("characters that XML does not have are shown by name, and line ends survive attributes") {
  CHECK(xml_text(std::string("\0\x01", 2)) == "&lt;U+0000&gt;&lt;U+0001&gt;");
  CHECK(xml_text("a\nb\tc") == "a&#10;b&#9;c");
  CHECK(xml_text("\xEF\xBF\xBE") == "&lt;U+FFFE&gt;");
}

TEST_CASE("bytes that are no UTF-8 become the replacement character") { CHECK(xml_text("\xFF") == "\xEF\xBF\xBD"); }
