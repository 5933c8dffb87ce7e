// XML read to a tree: names, texts, attributes and the bytes of each; what is refused, and where.
#include "parse/xml_tree.h"

#include <string>
#include <string_view>
#include <utility>

#include "support/catch.h"

namespace prefile {
namespace {

using namespace std::string_literals;

Source source_of(std::string_view bytes) { return {"tree.xml", std::string(bytes)}; }

parse::XmlReading read(std::string_view xml, const parse::Limits& limits = {}) {
  return parse::read_xml_tree(source_of(xml), {0, 0, static_cast<std::uint32_t>(xml.size())}, limits);
}

XmlTree tree_of(std::string_view xml, const parse::Limits& limits = {}) {
  parse::XmlReading reading = read(xml, limits);
  if (reading.tree == nullptr) FAIL("not read: " << reading.problem->message);
  return *reading.tree;
}

std::string problem_code(std::string_view xml, const parse::Limits& limits = {}) {
  const parse::XmlReading reading = read(xml, limits);
  CHECK((reading.tree == nullptr) == reading.problem.has_value());
  if (!reading.problem.has_value()) return "";
  CHECK(reading.problem->incomplete);
  return reading.problem->code;
}

std::string_view bytes_at(std::string_view xml, Span span) { return xml.substr(span.start, span.size()); }

std::string repeat(std::string_view text, std::size_t count) {
  std::string out;
  out.reserve(text.size() * count);
  for (std::size_t at = 0; at < count; ++at) out += text;
  return out;
}

/// `text` in UTF-16, with a byte-order mark.
std::string to_utf16(std::u16string_view text, bool big_endian) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : text) {
    const auto high = static_cast<char>(unit >> 8U);
    const auto low = static_cast<char>(unit & 0xFFU);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
  }
  return out;
}

}  // namespace

TEST_CASE("a tree has its elements in document order with parents, children and texts") {
  const XmlTree tree = tree_of("<a><b>one</b><c><d/>two</c><b>three</b></a>");
  REQUIRE(tree.nodes.size() == 5);
  CHECK(tree.local_name(tree.root()) == "a");
  REQUIRE(tree.children_of(tree.root()).size() == 3);
  const XmlNode& second = tree.nodes[tree.children_of(tree.root())[1]];
  CHECK(tree.local_name(second) == "c");
  CHECK(tree.text_of(second.text) == "two");
  CHECK(second.after_last == 4);
  CHECK(tree.nodes[second.parent].name == tree.root().name);
  CHECK(tree.text_of(tree.nodes[tree.children_of(tree.root())[2]].text) == "three");
  CHECK(tree.find_child(tree.root(), "b") == &tree.nodes[1]);
  CHECK(tree.find_child(tree.root(), "d") == nullptr);
}

TEST_CASE("every element, name, attribute and text has its bytes") {
  constexpr std::string_view kXml =
      "\n<?xml version=\"1.0\"?>\n<p:a  x = '1' p:y=\"two\n words\" xmlns:p='urn:p'>\n  some\n text </p:a >\n";
  const XmlTree tree = tree_of(kXml);
  const XmlNode& root = tree.root();
  CHECK(bytes_at(kXml, tree.span_of(root)) == kXml.substr(kXml.find("<p:a"), kXml.rfind('>') + 1 - kXml.find("<p:a")));
  CHECK(bytes_at(kXml, tree.name_span(root)) == "p:a");
  CHECK(tree.name_of(root).qualified == "p:a");
  CHECK(tree.namespace_of(root) == "urn:p");
  CHECK(tree.text_of(root.text) == "some text");
  CHECK(bytes_at(kXml, tree.span_of(root.text)) == "some\n text");
  REQUIRE(tree.attributes_of(root).size() == 2);
  const XmlAttribute& second = tree.attributes_of(root)[1];
  CHECK(bytes_at(kXml, tree.name_span(second)) == "p:y");
  CHECK(tree.text_of(second.value) == "two words");
  CHECK(bytes_at(kXml, tree.span_of(second.value)) == "two\n words");
  CHECK(tree.find_attribute(root, "x") == &tree.attributes_of(root)[0]);
  CHECK(tree.find_attribute(root, "p") == nullptr);
}

TEST_CASE("references and sections are decoded and their bytes are those of the whole reference") {
  constexpr std::string_view kXml = "<a>&amp;&#x41;b<![CDATA[<c>]]>&#13;</a>";
  const XmlTree tree = tree_of(kXml);
  CHECK(tree.text_of(tree.root().text) == "&Ab<c>");
  CHECK(bytes_at(kXml, tree.span_of(tree.root().text)) == "&amp;&#x41;b<![CDATA[<c>");
}

TEST_CASE("an element without text has a place where it would stand") {
  constexpr std::string_view kXml = "<a><b></b><c/><d>  </d></a>";
  const XmlTree tree = tree_of(kXml);
  CHECK(tree.span_of(tree.nodes[1].text) == Span{0, 6, 6});
  CHECK(tree.span_of(tree.nodes[2].text) == Span{0, 14, 14});
  CHECK(tree.span_of(tree.nodes[3].text) == Span{0, 17, 17});
  CHECK(tree.span_of(tree.nodes[2]) == Span{0, 10, 14});
}

TEST_CASE("elements are found by their local name whatever the prefix, and know their namespace") {
  const XmlTree tree = tree_of("<a xmlns='urn:one' xmlns:t='urn:two'><t:b/><b/><c xmlns=''/></a>");
  CHECK(tree.namespace_of(tree.nodes[1]) == "urn:two");
  CHECK(tree.namespace_of(tree.nodes[2]) == "urn:one");
  CHECK(tree.namespace_of(tree.nodes[3]).empty());
  CHECK(tree.local_name(tree.nodes[1]) == "b");
  CHECK(tree.name_of(tree.nodes[1]).qualified == "t:b");
  CHECK(tree.attributes.empty());
}

TEST_CASE("bytes stay true in each encoding") {
  const std::string latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a b='\xE9\xE9'>caf\xE9 au lait</a>";
  XmlTree tree = tree_of(latin);
  CHECK(tree.text_of(tree.root().text) == "caf\xC3\xA9 au lait");
  CHECK(bytes_at(latin, tree.span_of(tree.root().text)) == "caf\xE9 au lait");
  CHECK(bytes_at(latin, tree.span_of(tree.attributes[0].value)) == "\xE9\xE9");

  const std::string windows = "<?xml version='1.0' encoding='Windows-1252'?><a>\x93q\x94 z</a>";
  tree = tree_of(windows);
  CHECK(tree.text_of(tree.root().text) == "\xE2\x80\x9Cq\xE2\x80\x9D z");
  CHECK(bytes_at(windows, tree.span_of(tree.root().text)) == "\x93q\x94 z");

  const std::string utf8 = "\xEF\xBB\xBF<a>\xE2\x82\xAC 5</a>";
  tree = tree_of(utf8);
  CHECK(bytes_at(utf8, tree.span_of(tree.root().text)) == "\xE2\x82\xAC 5");

  for (const bool big_endian : {false, true}) {
    const std::string wide = to_utf16(u"<gr\u00FC\u00DFe von='\u2014x'> \U0001F600 ok </gr\u00FC\u00DFe>", big_endian);
    tree = tree_of(wide);
    CHECK(tree.text_of(tree.root().text) == "\xF0\x9F\x98\x80 ok");
    CHECK(tree.span_of(tree.root().text).size() == 10);
    CHECK(tree.name_span(tree.root()) == Span{0, 4, 14});
    CHECK(tree.name_span(tree.attributes[0]) == Span{0, 16, 22});
    CHECK(tree.span_of(tree.attributes[0].value) == Span{0, 26, 30});
    CHECK(tree.span_of(tree.root()) == Span{0, 2, static_cast<std::uint32_t>(wide.size())});
  }
}

TEST_CASE("what is not well-formed gives no tree but a problem") {
  const std::pair<std::string, std::string> kDocuments[] = {
      {"<f>&#x120000;</f>", "xml-malformed"},
      {"<f>&#0;</f>", "xml-malformed"},
      {"<f>&#xDC00;</f>", "xml-malformed"},
      {"<f>&#88888888888888888888;</f>", "xml-malformed"},
      {"<f>&mdash;</f>", "xml-malformed"},
      {"<f>P&L</f>", "xml-malformed"},
      {"<f/>\0<g><h"s, "xml-malformed"},
      {"<f>y\0z</f>"s, "xml-malformed"},
      {"<f>\x02</f>", "xml-malformed"},
      {"<f>\xFE\xFF\x81</f>", "xml-malformed"},
      {"<f k='1' k='1'/>", "xml-malformed"},
      {"<f k='a<b'/>", "xml-malformed"},
      {"<f/><g/>", "xml-malformed"},
      {"<f/>more", "xml-malformed"},
      {"  \n ", "truncated"},
      {"<f><!-- open", "truncated"},
      {"<f><!-- x -- y --></f>", "xml-malformed"},
      {"<f>]]></f>", "xml-malformed"},
      {"<f><g></f></g>", "xml-malformed"},
      {"<f><g>", "truncated"},
      {"<f/><?xml version='1.0'?>", "xml-malformed"},
      {"<f k=v/>", "xml-malformed"},
      {"<f><q:g/></f>", "xml-malformed"},
      {"<?xml version='1.0' encoding='EBCDIC-7'?><f/>", "xml-encoding"},
  };
  for (const auto& [xml, code] : kDocuments) {
    CAPTURE(xml);
    CHECK(problem_code(xml) == code);
  }
}

TEST_CASE("the problem of broken XML stands where it breaks") {
  constexpr std::string_view kXml = "<f>\n  <g>1</g>\n  <h>P & L</h>\n</f>";
  const parse::XmlReading reading = read(kXml);
  REQUIRE(reading.problem.has_value());
  CHECK(reading.problem->span.start == kXml.find("& L") + 1);
}

TEST_CASE("a long namespace is refused: it would stand in front of every element's name") {
  const std::string name(2000, 'n');
  CHECK(problem_code("<f xmlns='" + name + "'><g/></f>") == "limit-attributes");
  CHECK(problem_code("<f xmlns:a='" + name + "'><a:g/></f>") == "limit-attributes");
}

TEST_CASE("a document type declaration is refused before any entity is defined") {
  CHECK(problem_code("<!DOCTYPE f><f/>") == "xml-doctype");
  CHECK(problem_code("<!DOCTYPE f [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><f>&b;</f>") == "xml-doctype");
  CHECK(problem_code("<!DOCTYPE f [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><f>&x;</f>") == "xml-doctype");
}

TEST_CASE("each limit is a problem of its own and leaves no tree") {
  parse::Limits limits;
  limits.element_depth = 3;
  limits.xml_nodes = 5;
  limits.xml_attributes = 2;
  limits.attribute_bytes = 40;
  CHECK(problem_code("<a><b><c/></b></a>", limits).empty());
  CHECK(problem_code("<a><b><c><d/></c></b></a>", limits) == "limit-depth");
  CHECK(problem_code("<a><b/><b/><b/><b/><b/></a>", limits) == "limit-xml-elements");
  CHECK(problem_code("<a x='1'><b y='2'/></a>", limits).empty());
  CHECK(problem_code("<a x='1'><b y='2' z='3'/></a>", limits) == "limit-attributes");
  CHECK(problem_code("<a x='" + std::string(40, 'y') + "'/>", limits) == "limit-attributes");
}

TEST_CASE("many attributes, many siblings and deep nesting are read") {
  parse::Limits limits;
  limits.attribute_bytes = 1U << 22U;
  limits.element_depth = 10'000;
  std::string wide = "<a";
  for (int at = 0; at < 100'000; ++at) wide += " x" + std::to_string(at) + "='1'";
  CHECK(tree_of(wide + "/>", limits).attributes.size() == 100'000);
  const XmlTree siblings = tree_of("<r>" + repeat("<a/>", 200'000) + "</r>", limits);
  CHECK(siblings.children_of(siblings.root()).size() == 200'000);
  CHECK(tree_of(repeat("<a>", 5'000) + repeat("</a>", 5'000), limits).nodes.size() == 5'000);
}

TEST_CASE("the declaration of XML that was decoded from UTF-16 does not count, and places are those of the text") {
  Source source = source_of("<?xml version='1.0' encoding='UTF-16'?><a b='\xC3\xA9'>\xE2\x80\x9Cv</a>");
  const Span whole{0, 0, static_cast<std::uint32_t>(source.bytes.size())};
  const parse::XmlReading refused = parse::read_xml_tree(source, whole, {});
  REQUIRE(refused.problem.has_value());
  CHECK(refused.problem->code == "xml-encoding");
  source.was_utf16 = true;
  const parse::XmlReading reading = parse::read_xml_tree(source, whole, {});
  REQUIRE(reading.tree != nullptr);
  const XmlTree& tree = *reading.tree;
  CHECK(bytes_at(source.bytes, tree.span_of(tree.root().text)) == "\xE2\x80\x9Cv");
  CHECK(tree.text_of(tree.attributes_of(tree.root())[0].value) == "\xC3\xA9");
  source.bytes.replace(source.bytes.find("UTF-16"), 6, "latin1");
  CHECK(parse::read_xml_tree(source, whole, {}).tree->text_of(tree.root().text) == "\xE2\x80\x9Cv");
}

TEST_CASE("the place of a body inside a larger source is kept") {
  constexpr std::string_view kSource = "<TEXT>\n<XML>\n<?xml version='1.0'?>\n<a>v</a>\n</XML>";
  const auto start = static_cast<std::uint32_t>(kSource.find("\n<?xml"));
  const auto end = static_cast<std::uint32_t>(kSource.find("\n</XML>"));
  const parse::XmlReading reading = parse::read_xml_tree(source_of(kSource), {4, start, end}, {});
  REQUIRE(reading.tree != nullptr);
  const Span text = reading.tree->span_of(reading.tree->root().text);
  CHECK(text.source == 4);
  CHECK(bytes_at(kSource, text) == "v");
}

TEST_CASE("the text of encoded documents is left out when asked, and its place is kept") {
  constexpr std::string_view kXml = "<s><contents> QUJD\nRA== </contents><other>kept</other></s>";
  const parse::XmlReading reading = parse::read_xml_tree(source_of(kXml), {0, 0, kXml.size()}, {}, true);
  REQUIRE(reading.tree != nullptr);
  const XmlNode& contents = reading.tree->nodes[1];
  CHECK(reading.tree->text_of(contents.text).empty());
  CHECK(bytes_at(kXml, reading.tree->span_of(contents.text)) == "QUJD\nRA==");
  CHECK(reading.tree->text_of(reading.tree->nodes[2].text) == "kept");
}

}  // namespace prefile
