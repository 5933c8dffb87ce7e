// What text a reader sees in HTML, and where each character comes from.
#include "scanned.h"
#include "support/catch.h"

using prefile::Span;
using prefile::parse::scan_html_text;
using prefile::parse::Scanned;

namespace {

std::string text_of(std::string source) { return std::string(scan_html_text(std::move(source)).text()); }

/// The bytes behind the first occurrence of `wanted` in the visible text.
std::string bytes_behind(const Scanned& scanned, std::string_view wanted) {
  const std::size_t at = scanned.text().find(wanted);
  REQUIRE(at != std::string_view::npos);
  const auto start = static_cast<std::uint32_t>(at);
  return scanned.bytes_of(scanned.document.visible.span_of(start, start + static_cast<std::uint32_t>(wanted.size())));
}

}  // namespace

TEST_CASE("white space inside a line is folded and dropped at its ends") {
  CHECK(text_of("<p>  Date \t of\r\n report  </p>") == "Date of report");
  CHECK(text_of("<p>Item&nbsp;&nbsp;7.01&#160;\xC2\xA0 Regulation</p>") == "Item 7.01 Regulation");
  CHECK(text_of("<p>a\xA0 b</p>") == "a b");
  CHECK(text_of("<p>a\xE2\x80\x83\xE3\x80\x80"
                "b&emsp;c&thinsp;d</p>") == "a b c d");
  CHECK(text_of("<p>&nbsp;</p><p> \n</p>").empty());
}

TEST_CASE("white space around inline tags counts once") {
  CHECK(text_of("<p>one <b> two </b> three</p>") == "one two three");
  CHECK(text_of("<p>one<b>two</b>three</p>") == "onetwothree");
  CHECK(text_of("<p>one<span> </span>two</p>") == "one two");
}

TEST_CASE("zero-width characters are not in the text") {
  CHECK(text_of("<p>ze\xE2\x80\x8Bro &#8203;wi&shy;dth\xEF\xBB\xBF a\xAD"
                "b</p>") == "zero width ab");
}

TEST_CASE("a range over folded text gives all the bytes it came from") {
  const Scanned scanned = scan_html_text("<p>Report&nbsp; on <b>Form</b>\n8-K</p>");
  REQUIRE(scanned.text() == "Report on Form 8-K");
  CHECK(bytes_behind(scanned, "Report on") == "Report&nbsp; on");
  CHECK(bytes_behind(scanned, "Form 8-K") == "Form</b>\n8-K");
  CHECK(bytes_behind(scanned, "t o") == "t&nbsp; o");
}

TEST_CASE("character references become characters with the bytes of the reference") {
  const Scanned scanned = scan_html_text("<p>AT&amp;T &ldquo;x&#8221; &copy;&euro;&#x2014;</p>");
  REQUIRE(scanned.text() == "AT&T \u201Cx\u201D \u00A9\u20AC\u2014");
  CHECK(bytes_behind(scanned, "AT&T") == "AT&amp;T");
  CHECK(bytes_behind(scanned, "&") == "&amp;");
  CHECK(bytes_behind(scanned, "\u201D") == "&#8221;");
}

TEST_CASE("what is no character reference stays as it is") {
  CHECK(text_of("<p>R&D &foo; & &; &#; &#x; A&B</p>") == "R&D &foo; & &; &#; &#x; A&B");
}

TEST_CASE("references out of range and NUL become the replacement character") {
  CHECK(text_of("<p>a&#0;b&#xD800;c&#x110000;d</p>") == "a\uFFFDb\uFFFDc\uFFFDd");
}

TEST_CASE("NUL bytes are left out and reported once") {
  const Scanned scanned = scan_html_text(std::string("<p>a\0b\0c</p>", 13));
  CHECK(scanned.text() == "abc");
  REQUIRE(scanned.problems.size() == 1);
  CHECK(scanned.has_problem("nul-bytes"));
  CHECK(scanned.problems[0].span == Span{0, 4, 5});
  CHECK_FALSE(scanned.problems[0].incomplete);
}

TEST_CASE("bytes that are no UTF-8 are Windows-1252, byte by byte") {
  const Scanned scanned = scan_html_text(
      "<p>Company\x92s \x93"
      "caf\xC3\xA9\x94 \x96 5\xA2</p>");
  CHECK(scanned.text() == "Company\u2019s \u201Ccaf\u00E9\u201D \u2013 5\u00A2");
  CHECK(bytes_behind(scanned, "\u2019s") == "\x92s");
}

TEST_CASE("UTF-8 is copied as it is") {
  const Scanned scanned = scan_html_text("<p>Company\xE2\x80\x99s caf\xC3\xA9</p>");
  CHECK(scanned.text() == "Company\u2019s caf\u00E9");
  CHECK(bytes_behind(scanned, "\u2019") == "\xE2\x80\x99");
}

TEST_CASE("a truncated UTF-8 sequence at the end of the text is Windows-1252") {
  CHECK(text_of("<p>a\xE2\x80</p>") == "a\u00E2\u20AC");
  CHECK(text_of("a\xE2\x80") == "a\u00E2\u20AC");
}

TEST_CASE("comments and declarations are not in the text") {
  CHECK(text_of("a<!-- b > c -- d -->e") == "ae");
  CHECK(text_of("a<!-->b<!--->c<!---->d") == "abcd");
  CHECK(text_of("a<!-- x --!>b") == "ab");
  CHECK(text_of("<?xml version='1.0'?><!DOCTYPE html>a<![CDATA[b]]>c") == "ac");
  CHECK(text_of("a</ b>c</>d") == "acd");
}

TEST_CASE("a comment that is not closed hides the rest, and is reported") {
  const Scanned scanned = scan_html_text("<p>seen<!-- never closed <p>hidden");
  CHECK(scanned.text() == "seen");
  CHECK(scanned.has_problem("unterminated-markup"));
}

TEST_CASE("a tag or attribute that is not closed hides the rest, and is reported") {
  CHECK(scan_html_text("<p>seen<a href='x>hidden</a>").has_problem("unterminated-markup"));
  CHECK(text_of("<p>seen<a href='x>hidden</a>") == "seen");
  CHECK(text_of("<p>seen<b") == "seen");
  CHECK(text_of("<p>seen<b class") == "seen");
  CHECK(text_of("<p>seen<b class=") == "seen");
}

TEST_CASE("a less-than sign that opens no tag is text") {
  CHECK(text_of("<p>1 < 2 <3 <$5 a<") == "1 < 2 <3 <$5 a<");
  CHECK(text_of("<p>a</") == "a</");
}

TEST_CASE("a greater-than sign inside a quoted attribute does not end the tag") {
  CHECK(text_of("<p title='a > b'>c</p title=\">\">d") == "c\nd");
  CHECK(text_of("<p title=a\"b>c") == "c");
}

TEST_CASE("script, style and title are not shown") {
  CHECK(text_of("<head><title>T &amp; U</title><style>p {}</style></head><body>x<script>'<p>'</script>y") == "xy");
  CHECK(text_of("<script>a</scripted>b</script >c") == "c");
  CHECK(text_of("<SCRIPT>a</sCrIpT>b") == "b");
}

TEST_CASE("text in the head is shown, as browsers show it") { CHECK(text_of("<head>x</head>y") == "xy"); }

TEST_CASE("a script that is not closed hides the rest, and is reported") {
  const Scanned scanned = scan_html_text("seen<script>hidden");
  CHECK(scanned.text() == "seen");
  CHECK(scanned.has_problem("unterminated-markup"));
}

TEST_CASE("passages that are not displayed are not in the text") {
  CHECK(text_of("a<div style='display:none'>b<p>c</p></div>d") == "ad");
  CHECK(text_of("a<span style=\"Display : NONE ;color:red\">b</span>c") == "ac");
  CHECK(text_of("a<span style='display:none'>b<span style='display:block'>c</span></span>d") == "ad");
  CHECK(text_of("a<div hidden>b</div>c") == "ac");
  CHECK(text_of("a<template>b</template>c") == "ac");
  CHECK(text_of("a<span style='visibility:hidden'>b<i style='visibility:visible'>c</i></span>d") == "acd");
  CHECK(text_of("a<ix:header><ix:hidden>b</ix:hidden></ix:header>c") == "ac");
}

TEST_CASE("an end tag that is left out does not hide what follows") {
  CHECK(text_of("<p style='display:none'>a<p>b") == "b");
  CHECK(text_of("<table><tr style='display:none'><td>a<tr><td>b</table>c") == "b\nc");
  CHECK(text_of("<table><tr><td style='display:none'>a<td>b</table>") == "b");
  CHECK(text_of("<div style='display:none'><span>a</div>b") == "b");
  CHECK(text_of("<ul><li style='display:none'>a<li>b</ul>") == "b");
}

TEST_CASE("an end tag inside a hidden passage does not show what follows") {
  CHECK(text_of("<div style='display:none'>a</p></span></td>b</div>c") == "c");
  CHECK(text_of("<span style='display:none'>a<div>b</span>c</div>d</span>e") == "e");
  CHECK(text_of("<x style='display:none'>a<x>b</x>c</x>d") == "d");
}

TEST_CASE("wrappers and text before the document are read as text and unknown tags") {
  CHECK(text_of("<XBRL>\n<?xml version='1.0'?>\n<html><body><p>a</p></body></html>\n</XBRL>") == "a");
  CHECK(text_of("before <HTML><BODY>after") == "before\nafter");
}

TEST_CASE("only the body's range is read, and spans point into the source") {
  const std::string source = "xx<p>inside &amp; out</p>yy";
  std::vector<prefile::Problem> problems;
  const Span body{3, 2, 25};
  const auto document = prefile::parse::scan_html(source, body, {}, problems);
  CHECK(document.visible.text() == "inside & out");
  CHECK(document.visible.span_of(7, 8) == Span{3, 12, 17});
}

TEST_CASE("text areas and input boxes show what they hold") {
  CHECK(text_of("<textarea>a <b> &amp;</textarea>c") == "a <b> &c");
  CHECK(text_of("<input type=checkbox checked> Yes <input type='checkbox'> No <input type=text value=x>") ==
        "\u2612 Yes \u2610 No");
}

TEST_CASE("an empty body has no text, lines or blocks") {
  const Scanned scanned = scan_html_text("");
  CHECK(scanned.text().empty());
  CHECK(scanned.document.lines.empty());
  CHECK(scanned.document.blocks.empty());
}
