// What a document's markup is made of: counts, places, references, characters; caps are reported.
#include "parse/markup_survey.h"

#include <algorithm>

#include "parse/scan.h"
#include "support/catch.h"

using namespace prefile;
using namespace prefile::parse;

namespace {

struct Surveyed {
  std::string source;
  Markup markup;
  std::vector<Problem> problems;

  [[nodiscard]] std::string bytes_of(Span span) const { return source.substr(span.start, span.size()); }
  [[nodiscard]] const ElementUse* element(std::string_view name) const {
    const auto found = std::find_if(markup.elements.begin(), markup.elements.end(),
                                    [name](const ElementUse& each) { return each.name == name; });
    return found == markup.elements.end() ? nullptr : &*found;
  }
  /// "element@attribute kind target" of each reference, "!" behind one that leads nowhere.
  [[nodiscard]] std::vector<std::string> references() const {
    std::vector<std::string> lines;
    for (const Reference& each : markup.references) {
      lines.push_back(each.element + "@" + each.attribute + " " + std::string(name_of(each.kind)) + " " +
                      each.target.value + (each.is_resolved ? "" : "!"));
    }
    return lines;
  }
};

Surveyed survey(std::string source, const Limits& limits = {}) {
  Surveyed surveyed;
  surveyed.source = std::move(source);
  const Span body{0, 0, static_cast<std::uint32_t>(surveyed.source.size())};
  std::vector<Problem> ignored;
  const DocumentText text = scan_html(surveyed.source, body, limits, ignored);
  surveyed.markup = survey_html(surveyed.source, body, text.anchors, limits, surveyed.problems);
  return surveyed;
}

Surveyed survey_ascii(std::string source, const Limits& limits = {}) {
  Surveyed surveyed;
  surveyed.source = std::move(source);
  const Span body{0, 0, static_cast<std::uint32_t>(surveyed.source.size())};
  surveyed.markup = survey_plain_text(surveyed.source, body, limits, surveyed.problems);
  return surveyed;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("elements and attributes are counted by their lower-case names in the order of first use") {
  const Surveyed surveyed =
      survey("<P ALIGN=center>a<br><p Align='left' style=x>b</P><ix:nonNumeric Name=n>c</ix:nonNumeric>");
  const Markup& markup = surveyed.markup;
  REQUIRE(markup.elements.size() == 3);
  CHECK(markup.elements[0].name == "p");
  CHECK(markup.elements[0].starts.count == 2);
  CHECK(markup.elements[0].end_count == 1);
  CHECK(surveyed.bytes_of(markup.elements[0].starts.places[1]) == "<p Align='left' style=x>");
  CHECK(markup.elements[2].name == "ix:nonnumeric");
  CHECK(markup.is_inline_xbrl);
  REQUIRE(markup.attributes.size() == 3);
  CHECK(markup.attributes[0].element == "p");
  CHECK(markup.attributes[0].name == "align");
  CHECK(markup.attributes[0].uses.count == 2);
  CHECK(surveyed.bytes_of(markup.attributes[0].uses.places[0]) == "ALIGN");
  CHECK(surveyed.problems.empty());
}

TEST_CASE("an attribute of two elements is two uses") {
  const Surveyed surveyed = survey("<td width=1><th width=2><td width=3>");
  REQUIRE(surveyed.markup.attributes.size() == 2);
  CHECK(surveyed.markup.attributes[0].uses.count == 2);
  CHECK(surveyed.markup.attributes[1].element == "th");
}

TEST_CASE("places beyond the eighth are counted only") {
  std::string source;
  for (int i = 0; i < 20; ++i) source += "<b>";
  const Surveyed surveyed = survey(source);
  CHECK(surveyed.markup.elements[0].starts.count == 20);
  CHECK(surveyed.markup.elements[0].starts.places.size() == 8);
}

TEST_CASE("references are told apart by their spelling") {
  const Surveyed surveyed = survey(
      "<a href='#a'>1</a><a href=ex99.htm#x>2</a><a href='images/a.htm'>3</a><img src='data:image/png;base64,AA'>"
      "<a href='https://www.example.org/?a=1&amp;b=2'>4</a><a href=\"java\nscript:void(0)\">5</a>"
      "<a href='mailto:ada@example.org'>6</a><a href=''>7</a><body background=b.gif><a href='//example.org/a'>8</a>"
      "<a href='C:\\a.htm'>9</a>");
  CHECK(surveyed.references() ==
        Strings{"a@href fragment #a!", "a@href file ex99.htm#x", "a@href path images/a.htm",
                "img@src data data:image/png;base64,AA", "a@href address https://www.example.org/?a=1&b=2",
                "a@href script java\nscript:void(0)", "a@href address mailto:ada@example.org", "a@href empty ",
                "body@background file b.gif", "a@href address //example.org/a", "a@href path C:\\a.htm"});
  CHECK(surveyed.markup.references[4].scheme == "https");
  CHECK(surveyed.bytes_of(surveyed.markup.references[1].target.span) == "ex99.htm#x");
}

TEST_CASE("a fragment leads to a name or an id, also written with percent signs") {
  const Surveyed surveyed = survey(
      "<a name='part one'></a><p id=two><a href='#part one'>a</a><a href='#part%20one'>b</a><a href='#two'>c</a>"
      "<a href='#Two'>d</a><a href='#'>e</a><a href='#top'>f</a>");
  CHECK(surveyed.references() == Strings{"a@href fragment #part one", "a@href fragment #part%20one",
                                         "a@href fragment #two", "a@href fragment #Two!", "a@href fragment #",
                                         "a@href fragment #top"});
}

TEST_CASE("style sheets and style attributes point to files, too") {
  const Surveyed surveyed = survey(
      "<style>@import 'a.css'; @import url(\"b.css\"); p { background: URL( c.gif ) } @media print {}</style>"
      "<p style='background:url(d.gif);color:rgb(0,0,0)'>x<p style='background:url(e.gif'>");
  CHECK(surveyed.references() == Strings{"style@@import file a.css", "style@url() file b.css", "style@url() file c.gif",
                                         "p@url() file d.gif", "p@url() file e.gif"});
}

TEST_CASE("markup in a script or a comment is not surveyed") {
  const Surveyed surveyed = survey("<script>'<applet href=x>'</script><!-- <object data=x> --><title><b></title>");
  CHECK(surveyed.element("applet") == nullptr);
  CHECK(surveyed.element("object") == nullptr);
  CHECK(surveyed.element("script") != nullptr);
  CHECK(surveyed.markup.references.empty());
}

TEST_CASE("only a table inside a cell is nested") {
  CHECK(survey("<table><tr><td>a</td></tr></table><table></table>").markup.nested_tables.count == 0);
  CHECK(survey("<table><tr><td>a</table><table><tr><td></table>").markup.nested_tables.count == 0);
  CHECK(survey("<table><tr></tr><table><tr><td>a</table>").markup.nested_tables.count == 0);
  const Surveyed nested = survey("<table><tr><td><TABLE border=1><tr><td>a</td></tr></TABLE><table></table></table>");
  CHECK(nested.markup.nested_tables.count == 2);
  CHECK(nested.bytes_of(nested.markup.nested_tables.places[0]) == "<TABLE border=1>");
}

TEST_CASE("named references outside HTML 4 are noted") {
  const Surveyed surveyed = survey("&nbsp;&eacute;&Alpha;&apos;&check;&made; &amp &#8217; AT&T; <a title='&apos;'>");
  const auto& named = surveyed.markup.named_references;
  REQUIRE(named.size() == 4);
  CHECK(named[0].name == "apos");
  CHECK(named[0].uses.count == 2);
  CHECK(surveyed.bytes_of(named[0].uses.places[0]) == "&apos;");
  CHECK(named[1].name == "check");
  CHECK(named[2].name == "made");
  CHECK(named[3].name == "T");
}

TEST_CASE("characters outside ASCII are counted by bytes and placed by runs") {
  const Surveyed surveyed = survey("<p>" + std::string(100, 'x') + "caf\xC3\xA9 \x93q\x94\x01 and\f\ttab</p>");
  CHECK(surveyed.markup.non_ascii.count == 4);
  REQUIRE(surveyed.markup.non_ascii.places.size() == 3);
  CHECK(surveyed.bytes_of(surveyed.markup.non_ascii.places[0]) == "\xC3\xA9");
  CHECK(surveyed.markup.control_characters.count == 1);
  CHECK_FALSE(surveyed.markup.byte_order_mark.has_value());
}

TEST_CASE("a byte order mark is found behind line ends only") {
  const Surveyed surveyed = survey("\r\n\xEF\xBB\xBF<p>a");
  REQUIRE(surveyed.markup.byte_order_mark.has_value());
  CHECK(surveyed.markup.byte_order_mark->start == 2);
  CHECK(surveyed.markup.non_ascii.count == 0);
  CHECK_FALSE(survey("<p>\xEF\xBB\xBF").markup.byte_order_mark.has_value());
}

TEST_CASE("declarations, meta tags and conditional comments are kept") {
  const Surveyed surveyed = survey(
      "<?xml version='1.0'?><!DOCTYPE html><META HTTP-EQUIV=Refresh content='0; url=x'><meta name=a>"
      "<!--[if IE]><b><![endif]--><!-- if -->");
  CHECK(surveyed.markup.doctype->value == "<!DOCTYPE html>");
  CHECK(surveyed.markup.xml_declaration->value == "<?xml version='1.0'?>");
  REQUIRE(surveyed.markup.meta_tags.size() == 2);
  CHECK(surveyed.markup.meta_tags[0].http_equiv->value == "Refresh");
  CHECK(surveyed.markup.meta_tags[0].content->value == "0; url=x");
  CHECK_FALSE(surveyed.markup.meta_tags[1].http_equiv.has_value());
  CHECK(surveyed.markup.conditional_comments.count == 1);
}

TEST_CASE("a hundred thousand distinct names meet a cap that is reported") {
  std::string source = "<p";
  for (int i = 0; i < 100'000; ++i) source += " a" + std::to_string(i) + "=1";
  source += ">x";
  const Surveyed surveyed = survey(source);
  CHECK(surveyed.markup.attributes.size() <= 4'096);
  REQUIRE(surveyed.problems.size() == 1);
  CHECK(surveyed.problems[0].code == "limit-markup");
  CHECK(surveyed.problems[0].incomplete);
  CHECK(surveyed.bytes_of(surveyed.problems[0].span).starts_with("a"));
}

TEST_CASE("long names are told apart to their end, and too long ones are reported") {
  const std::string stem(100, 'a');
  const Surveyed two = survey("<" + stem + "b><" + stem + "c>");
  CHECK(two.markup.elements.size() == 2);
  CHECK(two.problems.empty());
  for (const std::string& source : {"<" + std::string(2000, 'a') + ">", "<p " + std::string(2000, 'a') + "=1>"}) {
    const Surveyed surveyed = survey(source);
    REQUIRE(surveyed.problems.size() == 1);
    CHECK(surveyed.problems[0].code == "limit-markup");
    CHECK(surveyed.problems[0].incomplete);
  }
}

TEST_CASE("references beyond the limit are reported") {
  Limits limits;
  limits.markup_references = 2;
  const Surveyed surveyed = survey("<a href=a><a href=b><a href=c>", limits);
  CHECK(surveyed.markup.references.size() == 2);
  REQUIRE(surveyed.problems.size() == 1);
  CHECK(surveyed.bytes_of(surveyed.problems[0].span) == "c");
}

// Quadratic work would show as a test that does not come back.
TEST_CASE("half a megabyte of any one piece of markup is surveyed") {
  const std::string_view pieces[] = {
      "<p style='url('>", "<p style=\"url(\">", "<style>@import '", "url(\"",      "&a",    "<table><tr><td>",
      "</table>",         "<a href=#b>",        "<a name=b>",       "<x:y z:w=1>", "\x80 ", "<!--[if",
      "<p \x01='&x;'>",   "^<TABLE>\n"};
  for (const std::string_view piece : pieces) {
    std::string source = "<style>";
    while (source.size() < 500'000) source += piece;
    (void)survey(source);
    (void)survey(source.substr(7));
    (void)survey_ascii(source);
  }
}

TEST_CASE("plain text has tags, long lines and open tables") {
  const std::string narrow(81, 'n');
  const std::string wide(133, 'w');
  const Surveyed surveyed = survey_ascii(
      "<PAGE>\n" + narrow + "\n<TABLE>\n<CAPTION>\n<S> <C>\n" + narrow + "\n" + wide +
      "   \n</TABLE>\n<B>bold</B> <Ada Fenn>\n<TABLE>\na ^ b\n<TABLE>\n</TABLE>\n" + std::string(80, 'n') + "   \n");
  const Markup& markup = surveyed.markup;
  CHECK(surveyed.element("page")->starts.count == 1);
  CHECK(surveyed.element("table")->starts.count == 3);
  CHECK(surveyed.element("b")->end_count == 1);
  CHECK(surveyed.element("ada") == nullptr);
  CHECK(markup.narrow_lines.lines.count == 1);
  CHECK(markup.narrow_lines.longest == 81);
  CHECK(surveyed.bytes_of(markup.wide_lines.lines.places.at(0)) == wide);
  CHECK(markup.open_tables.count == 1);
  CHECK(markup.carets.count == 1);
}
