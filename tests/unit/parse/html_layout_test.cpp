// Lines, blocks, pages, links and anchors of HTML.
#include "scanned.h"
#include "support/catch.h"

using prefile::parse::scan_html_text;
using prefile::parse::Scanned;

namespace {

std::string layout_of(std::string source) { return scan_html_text(std::move(source)).layout(); }

/// The page of each block: "0 0 1".
std::string pages_of(std::string source) {
  const Scanned scanned = scan_html_text(std::move(source));
  std::string pages;
  for (const auto& block : scanned.document.blocks) pages += (pages.empty() ? "" : " ") + std::to_string(block.page);
  return pages;
}

}  // namespace

TEST_CASE("block elements stand in blocks of their own") {
  CHECK(layout_of("a<p>b</p>c<div>d</div><h2>e</h2><ul><li>f<li>g</ul>") == "a||b||c||d||e||f||g");
  CHECK(layout_of("<blockquote>a</blockquote><center>b</center><dl><dt>c<dd>d</dl>e") == "a||b||c||d||e");
}

TEST_CASE("a line break ends a line, two end a block") {
  CHECK(layout_of("<p>a<br>b<br/>c<br><br>d</p>") == "a|b|c||d");
  CHECK(layout_of("<p>a<br>\n&nbsp;<br>b") == "a||b");
  CHECK(layout_of("a</br>b") == "a|b");
}

TEST_CASE("empty elements leave no lines") {
  CHECK(layout_of("<p></p><div><div></div></div><p>a</p><p>&nbsp;</p><br><br><p>b") == "a||b");
}

TEST_CASE("rules and the ends of paragraphs break lines") {
  CHECK(layout_of("a<hr>b</p>c") == "a||b||c");
  CHECK(layout_of("a</div>b") == "ab");
}

TEST_CASE("inline elements break no line") {
  CHECK(layout_of("a<span>b</span><font>c</font><b>d</b><sup>e</sup><unknown>f</unknown>") == "abcdef");
}

TEST_CASE("display decides whether an element stands on its own lines") {
  CHECK(layout_of("a<div style='display:inline'>b</div>c") == "abc");
  CHECK(layout_of("a<span style='display: block'>b</span>c") == "a||b||c");
  CHECK(layout_of("<p style='display:inline-block'>a</p>b") == "ab");
  CHECK(layout_of("a<div style='display:none'>b</div>c") == "ac");
}

TEST_CASE("a heading split over lines and elements gives a line for each that a reader sees") {
  CHECK(layout_of("<p><b>Item</b>&nbsp;<b>5.</b> Other<br>Events</p>") == "Item 5. Other|Events");
}

TEST_CASE("preformatted text keeps its line ends, and empty lines end a block") {
  CHECK(layout_of("<pre>\na  b\n  c\n\nd\r\ne</pre>f") == "a b|c||d|e||f");
  CHECK(layout_of("<p style='white-space:pre-wrap'>a\nb</p>") == "a|b");
  CHECK(scan_html_text("<pre>a</pre>").document.lines[0].preformatted);
  CHECK_FALSE(scan_html_text("<p>a</p>").document.lines[0].preformatted);
}

TEST_CASE("page breaks in styles, page tags and ruled page ends count pages") {
  CHECK(pages_of("<p>a</p><p style='page-break-before: always'>b</p>") == "0 1");
  CHECK(pages_of("<p>a</p><div style='page-break-after:always'>b</div><p>c</p>") == "0 0 1");
  CHECK(pages_of("<p>a</p><p style='break-before:page'>b") == "0 1");
  CHECK(pages_of("<p>a<PAGE><p>b") == "0 1");
  CHECK(pages_of("<p>a<br style='page-break-before:always'>b") == "0 1");
  CHECK(pages_of("<p>a</p><p style='page-break-before:avoid'>b") == "0 0");
  CHECK(pages_of("<p>a<p>- 12 -<hr>b") == "0 0 1");
  CHECK(pages_of("<p>a<p>Page 3 of 10</p><hr width='100%'>b") == "0 0 1");
}

TEST_CASE("a rule under ordinary text ends no page") {
  CHECK(pages_of("<p>a</p><hr>b") == "0 0");
  CHECK(pages_of("<p>Delaware</p><hr><p>b") == "0 0");
}

TEST_CASE("page breaks without text between them count once") {
  CHECK(pages_of("<p>a</p><p style='page-break-after:always'>&nbsp;</p><hr style='page-break-after:always'>"
                 "<p style='page-break-before:always'>b</p>") == "0 1");
}

TEST_CASE("page breaks in hidden passages do not count") {
  CHECK(pages_of("<p>a</p><div style='display:none'><p style='page-break-before:always'>x</p></div><p>b") == "0 0");
}

TEST_CASE("a link knows its target and the text it wraps") {
  const Scanned scanned = scan_html_text("<p>see <a href=' ex99.htm?a=1&amp;b=2 '> Exhibit\n99.1 </a> here</p>");
  REQUIRE(scanned.document.links.size() == 1);
  const auto& link = scanned.document.links[0];
  CHECK(link.href.value == "ex99.htm?a=1&b=2");
  CHECK(scanned.bytes_of(link.href.span) == " ex99.htm?a=1&amp;b=2 ");
  CHECK(scanned.slice(link.start, link.end) == "Exhibit 99.1");
}

TEST_CASE("a link that is not closed ends with the next link or its cell") {
  const Scanned scanned =
      scan_html_text("<a href=a>one <a href=b>two</a> three<table><tr><td><a href=c>four<td>five</table>");
  REQUIRE(scanned.document.links.size() == 3);
  const auto text = [&](std::size_t i) {
    return scanned.slice(scanned.document.links[i].start, scanned.document.links[i].end);
  };
  CHECK(text(0) == "one");
  CHECK(text(1) == "two");
  CHECK(text(2) == "four");
}

TEST_CASE("a link reaches over blocks inside it") {
  const Scanned scanned = scan_html_text("<a href=x><p>one</p><p>two</p></a><p>three");
  CHECK(scanned.slice(scanned.document.links[0].start, scanned.document.links[0].end) == "one\ntwo");
}

TEST_CASE("anchors stand at the text that follows them") {
  const Scanned scanned = scan_html_text("<p>one</p><a name='Item&amp;1'></a><p id=two>two</p><div id=end></div>");
  REQUIRE(scanned.document.anchors.size() == 3);
  CHECK(scanned.document.anchors[0].name.value == "Item&1");
  CHECK(scanned.bytes_of(scanned.document.anchors[0].name.span) == "Item&amp;1");
  CHECK(scanned.document.anchors[0].text_offset == 4);
  CHECK(scanned.document.anchors[1].text_offset == 4);
  CHECK(scanned.document.anchors[2].text_offset == scanned.text().size());
}

TEST_CASE("the first of two attributes of one name counts") {
  CHECK(scan_html_text("<a href=one href=two>x</a>").document.links[0].href.value == "one");
}
