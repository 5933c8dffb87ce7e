// Tables, rows and cells of HTML, well formed and not.
#include "scanned.h"
#include "support/catch.h"

using prefile::kNone;
using prefile::parse::scan_html_text;
using prefile::parse::Scanned;

TEST_CASE("a table gives its rows and cells with their text") {
  const Scanned scanned = scan_html_text("a<table><tr><td>b</td><td> c </td></tr><tr><td>d<br>e</td></tr></table>f");
  CHECK(scanned.layout() == "a||b||c||d|e||f");
  REQUIRE(scanned.document.tables.size() == 1);
  CHECK(scanned.table(0) == "b,c;d|e");
  const auto& table = scanned.document.tables[0];
  CHECK(scanned.slice(table.start, table.end) == "b\nc\nd\ne");
  CHECK(table.parent_cell == kNone);
}

TEST_CASE("end tags of cells and rows may be left out") {
  CHECK(scan_html_text("<table><tr><td>a<td>b<tr><td>c<td>d</table>").table(0) == "a,b;c,d");
  CHECK(scan_html_text("<table><td>a<td>b<tr><td>c</table>").table(0) == "a,b;c");
  CHECK(scan_html_text("<table><thead><tr><th>a<tbody><tr><td>b<tfoot><td>c</table>").table(0) == "a;b;c");
  CHECK(scan_html_text("<table><tr><td>a").table(0) == "a");
}

TEST_CASE("an open block inside a cell does not swallow the next cell") {
  CHECK(scan_html_text("<table><tr><td><div><p>a<td><center>b<tr><td>c</table>").table(0) == "a,b;c");
  CHECK(scan_html_text("<table><tr><td><div>a</td></div><td>b</table>").table(0) == "a,b");
}

TEST_CASE("a cell's end tag that matches no open cell is ignored") {
  CHECK(scan_html_text("<table><tr><td>a</th>b</td></tr></table>").table(0) == "ab");
  CHECK(scan_html_text("<p>a</td>b</tr>c</table>d").layout() == "abcd");
}

TEST_CASE("cells outside any table are no cells") {
  const Scanned scanned = scan_html_text("a<tr><td>b</td></tr>c");
  CHECK(scanned.layout() == "abc");
  CHECK(scanned.document.cells.empty());
}

TEST_CASE("columns count column spans") {
  const Scanned scanned =
      scan_html_text("<table><tr><td colspan=3>a<td>b<td colspan='0'>c<td colspan=x>d<td colspan=99999>e</table>");
  const auto& cells = scanned.document.cells;
  REQUIRE(cells.size() == 5);
  CHECK(cells[0].column == 0);
  CHECK(cells[0].column_span == 3);
  CHECK(cells[1].column == 3);
  CHECK(cells[2].column == 4);
  CHECK(cells[3].column == 5);
  CHECK(cells[4].column == 6);
  CHECK(cells[4].column_span == 1000);
}

TEST_CASE("tables in tables keep their rows apart") {
  const Scanned scanned =
      scan_html_text("<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e<tr><td><table><tr><td>f</table></table>");
  REQUIRE(scanned.document.tables.size() == 3);
  CHECK(scanned.table(0) == "a|b|c|d,e;f");
  CHECK(scanned.table(1) == "b,c");
  CHECK(scanned.table(2) == "f");
  const auto& document = scanned.document;
  CHECK(document.tables[1].parent_cell == document.row_cells[document.rows[0].first_cell]);
  CHECK(document.tables[0].parent_cell == kNone);
}

TEST_CASE("a block knows the innermost cell that holds it") {
  const Scanned scanned = scan_html_text("x<table><tr><td>a<table><tr><td>b</table>c</table>y");
  const auto& blocks = scanned.document.blocks;
  REQUIRE(blocks.size() == 5);
  CHECK(blocks[0].cell == kNone);
  CHECK(blocks[1].cell == 0);
  CHECK(blocks[2].cell == 1);
  CHECK(blocks[3].cell == 0);
  CHECK(blocks[4].cell == kNone);
}

TEST_CASE("a table between the rows of another ends that one") {
  const Scanned scanned = scan_html_text("<table><tr><td>a</td></tr><table><tr><td>b</table>c");
  REQUIRE(scanned.document.tables.size() == 2);
  CHECK(scanned.table(0) == "a");
  CHECK(scanned.table(1) == "b");
  CHECK(scanned.document.tables[1].parent_cell == kNone);
}

TEST_CASE("empty cells keep their place") {
  const Scanned scanned =
      scan_html_text("<table><tr><td></td><td>a</td><td>&nbsp;</td><td>b</td></tr><tr></tr></table>");
  CHECK(scanned.table(0) == ",a,,b;");
  CHECK(scan_html_text("x<table><tr><td></td><td>a</table>").document.cells[0].start == 2);
}

TEST_CASE("tables and rows that are not displayed leave nothing") {
  const Scanned scanned = scan_html_text(
      "<table style='display:none'><tr><td>a</table>b<table><tr style='display:none'><td>c</td></tr><tr><td>d</table>");
  REQUIRE(scanned.document.tables.size() == 1);
  CHECK(scanned.table(0) == "d");
  CHECK(scanned.text() == "b\nd");
}

TEST_CASE("captions and text between rows belong to no cell") {
  const Scanned scanned = scan_html_text("<table><caption>a</caption><tr><td>b</td></tr>c</table>");
  CHECK(scanned.layout() == "a||b||c");
  CHECK(scanned.document.blocks[0].cell == kNone);
  CHECK(scanned.document.blocks[2].cell == kNone);
  CHECK(scanned.table(0) == "b");
}

TEST_CASE("an element between rows keeps its own look") {
  CHECK(scan_html_text("<table><p style='display:none'>a<tr><td>b</table>").text() == "b");
  CHECK(scan_html_text("<table><b>a</b><tr><td>b</table>").styles() == "0:bold");
  CHECK(scan_html_text("<b><table>a<tr><td>b</table></b>").styles() == "0:bold");
}

TEST_CASE("a heading split over cells is one line for each cell") {
  CHECK(scan_html_text("<table><tr><td><b>Item 7.01</b><td><b>Regulation FD</b></table>").layout() ==
        "Item 7.01||Regulation FD");
}

TEST_CASE("cells laid out inline are cells all the same") {
  CHECK(scan_html_text("<table><tr><td style='display:inline'>a<td style='display:inline'>b</table>").table(0) ==
        "a,b");
}
