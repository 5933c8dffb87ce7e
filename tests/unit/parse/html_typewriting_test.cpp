// Typewriting in an HTML shell keeps its lines.
#include "scanned.h"
#include "support/catch.h"

using prefile::parse::scan_html_text;
using prefile::parse::Scanned;

namespace {

/// Fourteen lines, some of them set in.
std::string typed_page() {
  std::string page = "                                   FORM 20-F\n\n";
  for (int line = 0; line < 6; ++line) page += "The company spins flax in mills along the river &amp; sells it.\n";
  for (int line = 0; line < 6; ++line) page += "        Mill number nine                       1,200 spindles\n";
  return page + "For the fiscal year ended                December 31, 2000\n";
}

}  // namespace

TEST_CASE("lines between the tags of a shell are the lines of the page") {
  const Scanned scanned = scan_html_text("<html><body><div>" + typed_page() + "</div></body></html>");
  REQUIRE(scanned.document.lines.size() == 14);
  CHECK(scanned.line(0) == "FORM 20-F");
  CHECK(scanned.line(1) == "The company spins flax in mills along the river & sells it.");
  CHECK(scanned.document.lines[0].preformatted);
  CHECK(scanned.document.lines[0].style.centered);
  CHECK(scanned.has_problem("typewriting-in-html"));
}

TEST_CASE("EDGAR's table tags without cells do not change that") {
  const Scanned scanned =
      scan_html_text("<html><body>" + typed_page() +
                     "<TABLE>\n<CAPTION>\n                          Page\n<S>     <C>\nItem 1       "
                     "3\nItem 2       4\n</TABLE>\n</body></html>");
  CHECK(scanned.line(14) == "Page");
  CHECK(scanned.line(15) == "Item 1 3");
  CHECK(scanned.line(16) == "Item 2 4");
}

TEST_CASE("where tags set the lines, those of the file mean nothing") {
  std::string paragraphs;
  for (int count = 0; count < 20; ++count) paragraphs += "<p>    A paragraph\n    of two lines.</p>\n";
  const Scanned scanned = scan_html_text("<html><body>" + paragraphs + "</body></html>");
  CHECK(scanned.line(0) == "A paragraph of two lines.");
  CHECK_FALSE(scanned.has_problem("typewriting-in-html"));
  const Scanned table =
      scan_html_text("<html><body><table><tr><td>a</td></tr></table>" + typed_page() + "</body></html>");
  CHECK_FALSE(table.has_problem("typewriting-in-html"));
}

TEST_CASE("prose that is not set in anywhere is no typewriting") {
  std::string prose;
  for (int line = 0; line < 40; ++line) prose += "The company spins flax in mills along the river and sells it.\n";
  CHECK_FALSE(scan_html_text("<html><body><div>" + prose + "</div></body></html>").has_problem("typewriting-in-html"));
}
