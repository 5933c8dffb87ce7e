// Check boxes, drawn with characters, symbol fonts, brackets and letters.
#include "scanned.h"
#include "support/catch.h"

using prefile::parse::scan_ascii;
using prefile::parse::scan_html_text;
using prefile::parse::Scanned;

namespace {

std::string html_boxes(std::string source) { return scan_html_text(std::move(source)).boxes(); }
std::string ascii_boxes(std::string source) { return scan_ascii(std::move(source)).boxes(); }

}  // namespace

TEST_CASE("box characters are boxes in any font") {
  CHECK(html_boxes("<p>&#9744; a &#9745; b &#9746; c \xE2\x9C\x93 d &#128505; e \xE2\x96\xA1") == "oxxxxo");
}

TEST_CASE("a box knows where its mark stands") {
  const Scanned scanned = scan_html_text("<p>Yes &#9746; No [ ]");
  REQUIRE(scanned.boxes() == "xo");
  const auto& boxes = scanned.document.check_boxes;
  CHECK(scanned.slice(boxes[0].start, boxes[0].end) == "\u2612");
  CHECK(scanned.slice(boxes[1].start, boxes[1].end) == "[ ]");
}

TEST_CASE("letters in a symbol font are the boxes they draw") {
  CHECK(html_boxes("<font face=Wingdings>o</font> a <font face='Wingdings'>x</font> b") == "ox");
  CHECK(html_boxes("<span style='font-family:Wingdings'>&#168;</span> a <span style=\"font-family:'Wingdings'\">"
                   "\xFE</span>") == "ox");
  CHECK(
      html_boxes("<span style='font-family:Wingdings 2'>\xA3</span> a <span style='font: 10pt Wingdings 2'>R</span>") ==
      "ox");
  CHECK(html_boxes("<font face=Arial>o</font> a <font face=Arial>x</font>").empty());
  CHECK(html_boxes("<font face=Wingdings>\xA7 l n</font>").empty());
}

TEST_CASE("a font inside a symbol font ends it") {
  CHECK(html_boxes("<font face=Wingdings>o<font face=Arial>x</font></font>x") == "o");
}

TEST_CASE("letters of a symbol font that also mark list entries need a label") {
  CHECK(html_boxes("<font face=Wingdings>q</font> The notes are callable").empty());
  CHECK(html_boxes("<font face=Wingdings>p</font> Written communications pursuant to Rule 425") == "o");
}

TEST_CASE("symbols whose font was lost are boxes when they stand alone") {
  CHECK(html_boxes("<p>\xC3\xBE Written") == "x");
  CHECK(html_boxes("<p>\xFD No") == "x");
  CHECK(ascii_boxes("\xA8 Written") == "o");
  CHECK(html_boxes("<p>\xC3\xBEorn na\xC3\xBD").empty());
}

TEST_CASE("brackets with nothing or an X between them are boxes") {
  CHECK(ascii_boxes("[ ] a [X] b [x] c [_] d [__] e [ X ] f") == "oxxoox");
  CHECK(ascii_boxes("|_| a |X| b | | c") == "oxo");
  CHECK(html_boxes("<p>[&nbsp;&nbsp;] a") == "o");
}

TEST_CASE("brackets that hold something else are text") {
  CHECK(ascii_boxes("[1] [XX] [x y] [*] [a] a[i] || |x|y|").empty());
}

TEST_CASE("empty brackets, parentheses and slashes are boxes only where a label or Yes and No stands") {
  CHECK(ascii_boxes("[] Soliciting material pursuant to Rule 14a-12") == "o");
  CHECK(ascii_boxes("(X) ANNUAL REPORT PURSUANT TO SECTION 13") == "x");
  CHECK(ascii_boxes("Yes (X)   No ( )") == "xo");
  CHECK(ascii_boxes("/X/ QUARTERLY REPORT\n/ / TRANSITION REPORT") == "xo");
  CHECK(ascii_boxes("cash flow hedges (X)  see (x) and ( ) on / / or []").empty());
}

TEST_CASE("lone letters and underscores are boxes only where a label or Yes and No stands") {
  CHECK(ascii_boxes("Yes X   No ____") == "xo");
  CHECK(ascii_boxes("Yes _X_ No ___") == "xo");
  CHECK(ascii_boxes("X YES  __ NO") == "xo");
  CHECK(html_boxes("<table><tr><td>o<td>Written communications pursuant to Rule 425</table>") == "o");
  CHECK(html_boxes("<p>Emerging growth company o") == "o");
  CHECK(html_boxes("<p>o Our products are sold in x countries by X. No X here. ____").empty());
  CHECK(html_boxes("<p>ox Written communications").empty());
}

TEST_CASE("a marked symbol inside brackets is one box") {
  CHECK(html_boxes("Large accelerated filer [<font face=Wingdings>&#252;</font>] Accelerated") == "x");
}

TEST_CASE("input elements are boxes and are shown as such") {
  const Scanned scanned = scan_html_text("<input type=checkbox>a<input type=CHECKBOX checked>b<input type=text>c");
  CHECK(scanned.boxes() == "ox");
  CHECK(scanned.bytes_of(scanned.document.visible.span_of(0, 3)) == "<input type=checkbox>");
}
