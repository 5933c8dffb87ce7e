// Damaged and hostile markup: caps are reported, nothing is quadratic, no byte breaks the source map.
#include "scanned.h"
#include "support/catch.h"

using prefile::parse::Limits;
using prefile::parse::scan_html_text;
using prefile::parse::Scanned;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("elements nested too deep are reported and read as text") {
  Limits limits;
  limits.element_depth = 50;
  const Scanned scanned = scan_html_text(repeated("<div>", 60) + "a" + repeated("</div>", 60) + "<p>b", limits);
  CHECK(scanned.layout() == "a||b");
  REQUIRE(scanned.has_problem("limit-depth"));
  CHECK(scanned.problems.size() == 1);
  CHECK(scanned.problems[0].incomplete);
  CHECK(scanned.bytes_of(scanned.problems[0].span) == "<div>");
}

TEST_CASE("nesting below the limit is no problem") {
  CHECK(scan_html_text(repeated("<div>", 4000) + "a").problems.empty());
}

TEST_CASE("tables nested too deep are reported and read as text") {
  Limits limits;
  limits.table_depth = 3;
  const Scanned scanned = scan_html_text(repeated("<table><tr><td>a", 5), limits);
  CHECK(scanned.document.tables.size() == 3);
  CHECK(scanned.has_problem("limit-table-depth"));
}

TEST_CASE("a tag longer than the limit is reported and not read") {
  Limits limits;
  limits.attribute_bytes = 100;
  const Scanned scanned =
      scan_html_text("<p>a<div style='display:none' title='" + std::string(200, 'x') + "'>b", limits);
  CHECK(scanned.text() == "ab");
  CHECK(scanned.has_problem("limit-attributes"));
}

TEST_CASE("tags that are never closed do not pile up") {
  CHECK(scan_html_text(repeated("<p><font face=Arial>a", 20000)).problems.empty());
  CHECK(scan_html_text(repeated("<C>a <S>b <F1>c<br>", 20000)).problems.empty());
  CHECK(scan_html_text(repeated("<span>a", 20000)).problems.empty());
}

TEST_CASE("every prefix of a document is read without fault") {
  const std::string source =
      "<!DOCTYPE html><p align=center><b>Form&nbsp;8\x96K</b><!-- c --><table><tr><td colspan=2>a &amp; b<td>"
      "<ix:nonNumeric name='x' contextRef='c'>v</ix:nonNumeric></table><a "
      "href=\"x\">\xE2\x80\x99</a><script>1</script>";
  for (std::size_t length = 0; length <= source.size(); ++length) (void)scan_html_text(source.substr(0, length));
}

TEST_CASE("every single byte may stand anywhere") {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string one(1, static_cast<char>(byte));
    (void)scan_html_text("<p>a" + one + "b<" + one + "c &" + one + ";<a href=" + one + " x='" + one + "'>d</a>" + one);
  }
}

// Quadratic work would show as a test that does not come back: half a megabyte squared is minutes.
TEST_CASE("half a megabyte of any one piece of markup is read") {
  const std::string_view pieces[] = {"<b><i>",
                                     "<b></i>",
                                     "</b>",
                                     "<p><b>",
                                     "<div><b></div>",
                                     "<table>",
                                     "<table><tr><td>",
                                     "<li>",
                                     "<a href=x>",
                                     "<",
                                     "<!",
                                     "<!--",
                                     "&",
                                     "&#1",
                                     "&amp",
                                     "<x y='",
                                     "<x y=\"z\" ",
                                     "<td>",
                                     "<font face=a><font face=b></font>",
                                     "[",
                                     "<script>",
                                     "<x style=';;;;;;;;'>",
                                     "<ix:nonNumeric name=a>",
                                     "<span style='display:none'>",
                                     "</x>",
                                     "<b><p></b>",
                                     "<dl><dd>"};
  for (const std::string_view piece : pieces) {
    INFO(piece);
    const std::string source = repeated(piece, 500'000 / piece.size());
    std::vector<prefile::Problem> problems;
    const auto document =
        prefile::parse::scan_html(source, {0, 0, static_cast<std::uint32_t>(source.size())}, {}, problems);
    CHECK(document.visible.size() <= 4 * source.size());
  }
}
