#include "base/lines.h"

#include <string>

#include "support/catch.h"

using prefile::LineIndex;

namespace {

std::pair<std::uint32_t, std::uint32_t> at(const LineIndex& index, std::size_t offset) {
  const auto place = index.locate(offset);
  return {place.line, place.column};
}

}  // namespace

TEST_CASE("LF, CR and CRLF each end one line") {
  const LineIndex index("a\nb\r\nc\rd");
  CHECK(index.line_count() == 4);
  CHECK(at(index, 0) == std::pair(1U, 1U));
  CHECK(at(index, 2) == std::pair(2U, 1U));
  CHECK(at(index, 4) == std::pair(2U, 3U));
  CHECK(at(index, 5) == std::pair(3U, 1U));
  CHECK(at(index, 7) == std::pair(4U, 1U));
  CHECK(index.line(1) == "a");
  CHECK(index.line(2) == "b");
  CHECK(index.line(3) == "c");
  CHECK(index.line(4) == "d");
  CHECK(index.line(5).empty());
  CHECK(index.line(0).empty());
}

TEST_CASE("the offset of a line and column is where locate finds them") {
  std::string source = "a\xC3\xA9\xF0\x9F\x98\x80z\r\n\xE2\x80\x94q\r";
  for (int i = 0; i < 3000; ++i) source += i % 7 == 0 ? "\xC3\xBC" : "x";
  for (const std::string& text : {source, std::string("plain\ntext"), std::string()}) {
    const LineIndex index(text);
    for (std::size_t offset = 0; offset <= text.size(); ++offset) {
      const bool is_inside = offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U;
      if (!is_inside) CHECK(index.offset_of(index.locate(offset)) == offset);
    }
    CHECK(index.offset_of({1, 100'000}) == text.size());
    CHECK(index.offset_of({9, 1}) == text.size());
  }
}

TEST_CASE("the end of the source stands behind its last character") {
  const LineIndex index("ab\ncd");
  CHECK(at(index, 5) == std::pair(2U, 3U));
  CHECK(at(index, 99) == std::pair(2U, 3U));
  const LineIndex empty("");
  CHECK(empty.line_count() == 1);
  CHECK(at(empty, 0) == std::pair(1U, 1U));
  const LineIndex closed("ab\n");
  CHECK(closed.line_count() == 1);
  CHECK(at(closed, 3) == std::pair(1U, 4U));
}

TEST_CASE("columns count code points, and each invalid byte as one") {
  const LineIndex utf8("x\n\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z");
  CHECK(at(utf8, 2) == std::pair(2U, 1U));
  CHECK(at(utf8, 4) == std::pair(2U, 2U));
  CHECK(at(utf8, 7) == std::pair(2U, 3U));
  CHECK(at(utf8, 11) == std::pair(2U, 4U));
  CHECK(at(utf8, 5) == std::pair(2U, 2U));
  const LineIndex windows("\x93\x94q\xE2\x82");
  CHECK(at(windows, 2) == std::pair(1U, 3U));
  CHECK(at(windows, 4) == std::pair(1U, 5U));
}

TEST_CASE("columns of a very long line with several bytes a character are right everywhere") {
  std::string source = "first\n";
  for (int i = 0; i < 5000; ++i) source += "\xC3\xA9";
  const LineIndex index(source);
  for (std::uint32_t i = 0; i < 5000; i += 37) CHECK(at(index, 6 + 2 * i) == std::pair(2U, i + 1));
}
