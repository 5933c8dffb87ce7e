// The encoding of a whole input: UTF-16, byte-order marks, Windows-1252, line ends.
#include "parse/input_encoding.h"

#include <algorithm>

#include "parse/parse.h"
#include "support/catch.h"

using namespace prefile;

namespace {

std::string utf16(std::u16string_view text, bool big, bool mark) {
  std::string bytes;
  const auto put = [&](char16_t unit) {
    const char low = static_cast<char>(unit & 0xFFU);
    const char high = static_cast<char>(unit >> 8U);
    bytes += big ? high : low;
    bytes += big ? low : high;
  };
  if (mark) put(0xFEFF);
  for (const char16_t unit : text) put(unit);
  return bytes;
}

const std::u16string kWide =
    u"<SEC-DOCUMENT>x\r\n<SEC-HEADER>\r\nCONFORMED SUBMISSION "
    u"TYPE:\t8-K\r\n</SEC-HEADER>\r\n<DOCUMENT>\r\n<TYPE>8-K\r\n"
    u"<TEXT>\r\n<html><body><p>Caf\u00E9 \u201Cx\u201D \U0001F600</p></body></html>\r\n</TEXT>\r\n</DOCUMENT>\r\n"
    u"</SEC-DOCUMENT>\r\n";
const std::string kNarrow =
    "<SEC-DOCUMENT>x\r\n<SEC-HEADER>\r\nCONFORMED SUBMISSION TYPE:\t8-K\r\n</SEC-HEADER>\r\n<DOCUMENT>\r\n<TYPE>8-K\r\n"
    "<TEXT>\r\n<html><body><p>Caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D \xF0\x9F\x98\x80</p></body></html>\r\n</TEXT>\r\n"
    "</DOCUMENT>\r\n</SEC-DOCUMENT>\r\n";

}  // namespace

TEST_CASE("UTF-16 of either order, with and without its mark, is read as its UTF-8 and says so") {
  for (const bool big : {false, true}) {
    for (const bool mark : {false, true}) {
      const auto parsed = parse::parse_filings("wide.txt", utf16(kWide, big, mark));
      REQUIRE(parsed.size() == 1);
      REQUIRE(parsed[0].filing.has_value());
      const Filing& filing = *parsed[0].filing;
      CHECK(filing.sources[0]->bytes == kNarrow);
      REQUIRE(filing.problems.size() == 1);
      CHECK(filing.problems[0].code == "utf-16");
      CHECK_FALSE(filing.problems[0].incomplete);
      CHECK(filing.documents.at(0).text.visible.text().find("Caf\xC3\xA9") == 0);
    }
  }
}

TEST_CASE("surrogates without their half and an odd byte at the end become U+FFFD and are counted") {
  std::string bytes = utf16(u"words and words", false, true);
  bytes += std::string("\x00\xD8", 2) + std::string("a\0", 2) + std::string("\x00\xDC", 2) + "x";
  const std::optional<Problem> problem = parse::decode_input(bytes);
  REQUIRE(problem.has_value());
  CHECK(problem->message.find("3 place(s)") != std::string::npos);
  CHECK(bytes ==
        "words and words\xEF\xBF\xBD"
        "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("other text is left as it is") {
  for (const std::string& text : {kNarrow, std::string("\xEF\xBB\xBFwords"), std::string("caf\xE9 words"),
                                  std::string(), std::string("a\0b\0", 4), std::string("short")}) {
    std::string bytes = text;
    CHECK_FALSE(parse::decode_input(bytes).has_value());
    CHECK(bytes == text);
  }
}

TEST_CASE("a submission reads the same with LF, CR, CRLF and mixed line ends, and with a byte-order mark") {
  std::string lf = kNarrow;
  lf.erase(std::remove(lf.begin(), lf.end(), '\r'), lf.end());
  std::string cr = lf;
  std::replace(cr.begin(), cr.end(), '\n', '\r');
  std::string mixed = lf;
  for (std::size_t at = mixed.find('\n'), i = 0; at != std::string::npos; at = mixed.find('\n', at + 2), ++i) {
    if (i % 2 == 0) mixed.insert(at, "\r");
  }
  for (const std::string& text : {kNarrow, lf, cr, mixed, "\xEF\xBB\xBF" + lf}) {
    const auto parsed = parse::parse_filings("lines.txt", text);
    REQUIRE(parsed.size() == 1);
    REQUIRE(parsed[0].filing.has_value());
    const Filing& filing = *parsed[0].filing;
    CHECK(filing.problems.empty());
    CHECK(filing.form == "8-K");
    REQUIRE(filing.documents.size() == 1);
    CHECK(filing.documents[0].text.visible.text().find("Caf\xC3\xA9") == 0);
  }
}

TEST_CASE("Windows-1252 is read where bytes are no UTF-8") {
  std::string text = kNarrow;
  text.replace(text.find("Caf\xC3\xA9"), 5, "Caf\xE9");
  const auto parsed = parse::parse_filings("windows.txt", text);
  REQUIRE(parsed[0].filing.has_value());
  CHECK(parsed[0].filing->documents.at(0).text.visible.text().find("Caf\xC3\xA9") == 0);
}
