// Inline XBRL: facts and contexts, shown and hidden.
#include "scanned.h"
#include "support/catch.h"

using prefile::parse::scan_html_text;
using prefile::parse::Scanned;

TEST_CASE("a fact has its name, context, format and displayed text") {
  const Scanned scanned = scan_html_text(
      "<p>Name: <ix:nonNumeric name=\"dei:EntityRegistrantName\" contextRef=\"c1\" format=\"ixt:x\" id=\"f1\"><b>Alder "
      "&amp;\nBirch</b> Inc.</ix:nonNumeric></p>");
  CHECK(scanned.text() == "Name: Alder & Birch Inc.");
  REQUIRE(scanned.document.facts.size() == 1);
  const auto& fact = scanned.document.facts[0];
  CHECK(fact.name.value == "dei:EntityRegistrantName");
  CHECK(scanned.bytes_of(fact.name.span) == "dei:EntityRegistrantName");
  CHECK(fact.context == "c1");
  CHECK(fact.format == "ixt:x");
  CHECK(fact.value.value == "Alder & Birch Inc.");
  CHECK(scanned.bytes_of(fact.value.span) == "Alder &amp;\nBirch</b> Inc.");
  CHECK_FALSE(fact.hidden);
  CHECK(scanned.slice(fact.start, fact.end) == "Alder & Birch Inc.");
}

TEST_CASE("ids of facts are no anchors") {
  CHECK(scan_html_text("<ix:nonFraction id=a name=b>1</ix:nonFraction>").document.anchors.empty());
}

TEST_CASE("hidden facts are read, but are not in the text") {
  const Scanned scanned = scan_html_text(
      "<div style=\"display:none\"><ix:header><ix:hidden><ix:nonNumeric name=\"dei:AmendmentFlag\" contextRef=\"c\"> "
      "false </ix:nonNumeric><ix:nonNumeric name=\"dei:A\" contextRef=\"c\"><p>one</p><p>two</p></ix:nonNumeric>"
      "</ix:hidden></ix:header></div><p>shown</p>");
  CHECK(scanned.text() == "shown");
  REQUIRE(scanned.document.facts.size() == 2);
  CHECK(scanned.document.facts[0].hidden);
  CHECK(scanned.document.facts[0].value.value == "false");
  CHECK(scanned.bytes_of(scanned.document.facts[0].value.span) == "false");
  CHECK(scanned.document.facts[1].value.value == "one two");
}

TEST_CASE("facts nest, and excluded passages are not part of the value") {
  const Scanned scanned = scan_html_text(
      "<ix:nonNumeric name=a contextRef=c>one <ix:exclude>page 2 </ix:exclude>two <ix:nonFraction name=b "
      "contextRef=c>3</ix:nonFraction></ix:nonNumeric>");
  REQUIRE(scanned.document.facts.size() == 2);
  CHECK(scanned.document.facts[0].value.value == "one two 3");
  CHECK(scanned.document.facts[1].value.value == "3");
  CHECK(scanned.text() == "one page 2 two 3");
}

TEST_CASE("a fact over tables and blocks ends at its own end tag") {
  const Scanned scanned = scan_html_text(
      "<ix:nonNumeric name=a contextRef=c><p>x</p><table><tr><td>y</td></tr></table></ix:nonNumeric><p>z</p>");
  CHECK(scanned.document.facts[0].value.value == "x y");
}

TEST_CASE("an empty fact is a fact without value") {
  const Scanned scanned = scan_html_text(
      "<ix:nonNumeric name=a contextRef=c /><p>x</p><ix:nonNumeric name=b "
      "contextRef=c></ix:nonNumeric>y");
  REQUIRE(scanned.document.facts.size() == 2);
  CHECK(scanned.document.facts[0].value.value.empty());
  CHECK(scanned.document.facts[1].value.value.empty());
  CHECK(scanned.text() == "x\ny");
}

TEST_CASE("a long value is left out, and the fact says so") {
  const Scanned scanned =
      scan_html_text("<ix:nonNumeric name=a contextRef=c>" + std::string(2000, 'x') + "</ix:nonNumeric>");
  CHECK(scanned.document.facts[0].value_omitted);
  CHECK(scanned.document.facts[0].value.value.empty());
  CHECK(scanned.document.facts[0].end == 2000);
}

TEST_CASE("contexts give their entity, period and number of dimensions") {
  const Scanned scanned = scan_html_text(
      "<ix:header><ix:resources><xbrli:context id=\"c1\"><xbrli:entity><xbrli:identifier "
      "scheme=\"http://www.sec.gov/CIK\">0001234567</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>"
      "2024-01-02</xbrli:startDate><xbrli:endDate>2024-01-03</xbrli:endDate></xbrli:period></xbrli:context>"
      "<xbrli:context id=\"c2\"><xbrli:entity><xbrli:identifier>0007654321</xbrli:identifier><xbrli:segment>"
      "<xbrldi:explicitMember dimension=\"a:B\">c:D</xbrldi:explicitMember></xbrli:segment></xbrli:entity>"
      "<xbrli:period><xbrli:instant> 2024-01-05 </xbrli:instant></xbrli:period></xbrli:context></ix:resources>"
      "</ix:header>x");
  CHECK(scanned.text() == "x");
  REQUIRE(scanned.document.contexts.size() == 2);
  const auto& first = scanned.document.contexts[0];
  CHECK(first.id == "c1");
  CHECK(first.entity_identifier.value == "0001234567");
  CHECK(scanned.bytes_of(first.entity_identifier.span) == "0001234567");
  CHECK(first.period_start->value == "2024-01-02");
  CHECK(first.period_end->value == "2024-01-03");
  CHECK(first.dimension_count == 0);
  const auto& second = scanned.document.contexts[1];
  CHECK(second.dimension_count == 1);
  CHECK_FALSE(second.period_start.has_value());
  CHECK(second.period_end->value == "2024-01-05");
}

TEST_CASE("too many facts are a problem that leaves the document incomplete") {
  prefile::parse::Limits limits;
  limits.facts = 2;
  std::string source;
  for (int i = 0; i < 4; ++i) source += "<ix:nonFraction name=a contextRef=c>1</ix:nonFraction> ";
  const Scanned scanned = scan_html_text(source, limits);
  CHECK(scanned.document.facts.size() == 2);
  REQUIRE(scanned.has_problem("limit-facts"));
  CHECK(scanned.problems[0].incomplete);
  CHECK(scanned.text() == "1 1 1 1");
}
