// How lines of HTML look: bold, italic, underlined, centred, headings.
#include "scanned.h"
#include "support/catch.h"

using prefile::parse::scan_html_text;

namespace {

std::string styles_of(std::string source) { return scan_html_text(std::move(source)).styles(); }

}  // namespace

TEST_CASE("a line has a look when every visible character has it") {
  CHECK(styles_of("<b>all</b>") == "0:bold");
  CHECK(styles_of("<b>all</b> <strong>of</strong> <b>it</b>") == "0:bold");
  CHECK(styles_of("<b>part</b> of it").empty());
  CHECK(styles_of("<i>a</i> <em>b</em><br><u>c</u>") == "0:italic 1:underlined");
}

TEST_CASE("looks are set by tags, align and style") {
  CHECK(styles_of("<p align=center>a") == "0:centered");
  CHECK(styles_of("<div align='CENTER'>a") == "0:centered");
  CHECK(styles_of("<center>a</center>b") == "0:centered");
  CHECK(styles_of("<p style='text-align:center'>a") == "0:centered");
  CHECK(styles_of("<p style='TEXT-ALIGN: Center !important'>a") == "0:centered");
  CHECK(styles_of("<p style='font-weight:bold;font-style:italic;text-decoration:underline'>a") ==
        "0:bold+italic+underlined");
  CHECK(styles_of("<p style='font-weight:700'>a</p><p style='font-weight:400'>b") == "0:bold");
  CHECK(styles_of("<h3>a</h3>") == "0:bold+heading");
  CHECK(styles_of("<table><tr><th>a<td>b</table>") == "0:bold+centered");
}

TEST_CASE("the font shorthand sets and resets") {
  CHECK(styles_of("<p style='font: bold 10pt/12pt Times New Roman'>a") == "0:bold");
  CHECK(styles_of("<p style='font:italic 700 10pt Bold Face'>a") == "0:bold+italic");
  CHECK(styles_of("<p style='font: 10pt Arial Bold'>a").empty());
  CHECK(styles_of("<b><span style='font: 10pt Arial'>a</span></b>").empty());
}

TEST_CASE("looks are inherited and can be taken back") {
  CHECK(styles_of("<div style='text-align:center'><p>a</p><p align=left>b</p></div>") == "0:centered");
  CHECK(styles_of("<div style='font-weight:bold'><p>a<p style='font-weight:normal'>b</div>") == "0:bold");
  CHECK(styles_of("<body style='text-align:center'><p>a") == "0:centered");
}

TEST_CASE("a row's alignment reaches its cells") {
  CHECK(styles_of("<table><tr align=center><td>a<td align=right>b</table>") == "0:centered");
}

TEST_CASE("without a document type tables do not take over the look around them") {
  CHECK(styles_of("<center><b><table><tr><td>a</table></b></center>").empty());
  CHECK(styles_of("<!DOCTYPE html><div style='text-align:center'><table><tr><td>a</table></div>") == "0:centered");
}

TEST_CASE("formatting goes on after the block it was opened in") {
  CHECK(styles_of("<p><b>a<p>b</b><p>c") == "0:bold 1:bold");
  CHECK(styles_of("<div><b>a</div>b</b>c<p>d") == "0:bold");
  CHECK(styles_of("<div><b>a</div>b</b><p>d") == "0:bold 1:bold");
}

TEST_CASE("formatting does not get out of its table cell") {
  CHECK(styles_of("<table><tr><td><b>a<td>b</table>c") == "0:bold");
}

TEST_CASE("formatting left open before a table does not get into its cells") {
  CHECK(styles_of("<div><u>a</div><table><tr><td>b</table>c</u><br>d") == "0:underlined 2:underlined");
  CHECK(styles_of("<div><u>a</div><table><tr><td>b</table><p></u>c") == "0:underlined");
  CHECK(styles_of("<u>a<table><tr><td>b</table>c</u>") == "0:underlined 1:underlined 2:underlined");
}

TEST_CASE("misnested formatting ends where its end tag stands") {
  CHECK(styles_of("<b><i>a</b><br>b</i><br>c") == "0:bold+italic 1:italic");
  CHECK(styles_of("<b><p>a</b>b</p>c").empty());
  CHECK(styles_of("<b><p>a</p></b><p>b</p>") == "0:bold");
  CHECK(styles_of("<b><b>a</b><br>b</b><br>c") == "0:bold 1:bold");
}

TEST_CASE("fonts without a look do not disturb those with one") {
  CHECK(styles_of(
            "<font size=2>a<font style='font-weight:bold'><br>b<font size=3><br>c</font><br>d</font><br>e</font>") ==
        "1:bold 2:bold 3:bold");
}

TEST_CASE("semicolons of character references do not end a declaration") {
  CHECK(styles_of("<p style='font-family:&quot;Times New Roman&quot;,serif;font-weight:bold'>a") == "0:bold");
  CHECK(styles_of("<p style=\"font-family:'Times'; ; :; x;text-align:center\">a") == "0:centered");
}
