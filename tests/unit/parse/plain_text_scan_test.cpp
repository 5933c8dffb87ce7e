// ASCII documents: physical lines, layout tags, pages, columns, PEM's escaped dashes.
#include "scanned.h"
#include "support/catch.h"

using prefile::parse::scan_ascii;
using prefile::parse::Scanned;

namespace {

/// "text@first-last" for each segment of a line, joined with "|".
std::string segments(const Scanned& scanned, std::size_t line) {
  std::string result;
  for (const auto& segment :
       prefile::parse::segments_of(scanned.source, scanned.document, scanned.document.lines.at(line))) {
    if (!result.empty()) result += "|";
    result += scanned.slice(segment.start, segment.end) + "@" + std::to_string(segment.first_column) + "-" +
              std::to_string(segment.last_column);
  }
  return result;
}

}  // namespace

TEST_CASE("physical lines are lines, empty ones separate blocks") {
  CHECK(scan_ascii("  FORM 8-K\nCURRENT   REPORT\n\n\nDate\r\nof\rreport").layout() ==
        "FORM 8-K|CURRENT REPORT||Date|of|report");
  CHECK(scan_ascii("a\n \t \nb").layout() == "a||b");
  CHECK(scan_ascii("").layout().empty());
}

TEST_CASE("a line's text maps to its bytes") {
  const Scanned scanned = scan_ascii("a\n   Date   of report\n");
  REQUIRE(scanned.line(1) == "Date of report");
  const auto& line = scanned.document.lines[1];
  CHECK(scanned.bytes_of(scanned.document.visible.span_of(line.start, line.end)) == "Date   of report");
}

TEST_CASE("layout tags are not shown") {
  CHECK(scan_ascii("<TABLE>\n<CAPTION>\n  1997  1996\n<S>    <C>   <C>\nSales  1 2\n</TABLE>\n<FN>\n<F1> note")
            .layout() == "1997 1996|Sales 1 2||note");
  CHECK(scan_ascii("a <B>bold</B> word<BR>").layout() == "a bold word");
}

TEST_CASE("angle brackets that are no tags are text") {
  CHECK(scan_ascii("a < b > c <tbd> <NAME OF COMPANY> <1>").layout() == "a < b > c <tbd> <NAME OF COMPANY> <1>");
}

TEST_CASE("page tags and form feeds count pages") {
  const Scanned scanned = scan_ascii("a\n<PAGE>\nb\n\n<PAGE>   2\n\nc\n\fd");
  CHECK(scanned.layout() == "a||b||2||c||d");
  const auto& blocks = scanned.document.blocks;
  CHECK(blocks[0].page == 0);
  CHECK(blocks[1].page == 1);
  CHECK(blocks[2].page == 2);
  CHECK(blocks[4].page == 3);
}

TEST_CASE("dashes escaped by privacy-enhanced mail are unescaped") {
  const Scanned scanned = scan_ascii("- ------   - ----\n- item\n-- x");
  CHECK(scanned.line(0) == "------ - ----");
  CHECK(scanned.line(1) == "- item");
  CHECK(scanned.line(2) == "-- x");
  CHECK(segments(scanned, 0) == "------@0-6|- ----@9-15");
}

TEST_CASE("character references stay unless the document escapes its own") {
  CHECK(scan_ascii("AT&T &amp; R&D").layout() == "AT&T &amp; R&D");
  CHECK(scan_ascii("AT&amp;T and R&amp;D &lt;x&gt;").layout() == "AT&T and R&D <x>");
  CHECK(scan_ascii("a &nbsp; &amp; b").layout() == "a &nbsp; &amp; b");
}

TEST_CASE("Windows-1252 characters are read") { CHECK(scan_ascii("Company\x92s").layout() == "Company\u2019s"); }

TEST_CASE("segments are set apart by gaps, with their columns") {
  const Scanned scanned = scan_ascii("      Delaware        1-12345      04-1234567\n");
  CHECK(segments(scanned, 0) == "Delaware@6-14|1-12345@22-29|04-1234567@35-45");
}

TEST_CASE("tabs stop at every eight columns and set segments apart") {
  const Scanned scanned = scan_ascii("Revenue\t$ 12\tx\n");
  CHECK(segments(scanned, 0) == "Revenue@0-7|$ 12@8-12|x@16-17");
}

TEST_CASE("two spaces after a full stop are no gap") {
  CHECK(segments(scan_ascii("Washington, D.C.  20549"), 0) == "Washington, D.C. 20549@0-23");
  CHECK(segments(scan_ascii("Delaware  Ohio"), 0) == "Delaware@0-8|Ohio@10-14");
}

TEST_CASE("segments in preformatted HTML skip tags and count references as one column") {
  Scanned scanned = prefile::parse::scan_html_text("<html><pre>x\n  <b>Dela&amp;ware</b>&nbsp;&nbsp; <u>1-1</u></pre>");
  CHECK(segments(scanned, 1) == "Dela&ware@2-11|1-1@14-17");
}

TEST_CASE("a line of other HTML is one segment") {
  Scanned scanned = prefile::parse::scan_html_text("<p>Delaware &nbsp; &nbsp; 1-1");
  CHECK(segments(scanned, 0) == "Delaware 1-1@0-12");
}

TEST_CASE("lines in the middle of the page are centred") {
  const std::string full(76, 'x');
  const Scanned scanned =
      scan_ascii(full + "\n" + std::string(34, ' ') + "FORM 8-K\n" + full + "\n          left of the middle\n" +
                 std::string(30, ' ') + "a" + std::string(14, ' ') + "b\n");
  CHECK(scanned.styles() == "1:centered");
}

TEST_CASE("NUL bytes in plain text are left out and reported") {
  const Scanned scanned = scan_ascii(std::string("a\0b", 3));
  CHECK(scanned.text() == "ab");
  CHECK(scanned.has_problem("nul-bytes"));
}

TEST_CASE("any byte may stand anywhere in plain text") {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string one(1, static_cast<char>(byte));
    const Scanned scanned = scan_ascii(one + "a" + one + one + "b <" + one + "P" + one + ">\n" + one);
    for (std::size_t line = 0; line < scanned.document.lines.size(); ++line) segments(scanned, line);
  }
}
