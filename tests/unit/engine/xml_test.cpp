// What rules see of an XML document: elements found by path, with evidence on the right line.
#include <memory>
#include <string>
#include <utility>

#include "engine/evidence.h"
#include "engine/run.h"
#include "one_rule.h"
#include "support/catch.h"

namespace prefile {
namespace {

constexpr std::string_view kXml =
    "<form xmlns='urn:form'>\n <owner kind='one'>\n  <name>Ada Fen</name>\n </owner>\n <owner>\n  <name>Bo "
    "Glen</name>\n"
    " </owner>\n <empty/>\n</form>\n";

/// Appends an element that begins with `start` and ends with `end`, with its own text, to a tree.
std::uint32_t add(XmlTree& tree, std::uint32_t parent, std::string_view name, std::string_view start,
                  std::string_view text = "", std::size_t from = 0) {
  const auto index = static_cast<std::uint32_t>(tree.nodes.size());
  XmlNode node;
  node.name = static_cast<std::uint32_t>(tree.names.size());
  tree.names.push_back({std::string(name), std::string(name), 0, static_cast<std::uint32_t>(name.size())});
  node.start = static_cast<std::uint32_t>(kXml.find(start, from));
  node.parent = parent;
  node.text.start = static_cast<std::uint32_t>(text.empty() ? node.start + start.size() : kXml.find(text));
  node.text.end = node.text.start + static_cast<std::uint32_t>(text.size());
  node.text.text_start = static_cast<std::uint32_t>(tree.text.size());
  tree.text += text;
  node.text.text_end = static_cast<std::uint32_t>(tree.text.size());
  tree.nodes.push_back(node);
  return index;
}

/// The tree of kXml, made by hand: the engine needs no parser.
std::shared_ptr<const XmlTree> make_tree() {
  auto tree = std::make_shared<XmlTree>();
  tree->namespaces = {"urn:form"};
  const std::uint32_t root = add(*tree, 0, "form", "<form");
  const std::uint32_t first = add(*tree, root, "owner", "<owner kind");
  add(*tree, first, "name", "<name>Ada", "Ada Fen");
  const std::uint32_t second = add(*tree, root, "owner", "<owner>");
  add(*tree, second, "name", "<name>Bo", "Bo Glen");
  add(*tree, root, "empty", "<empty/>");
  tree->children = {1, 3, 5, 2, 4};
  const std::pair<std::uint32_t, std::uint32_t> kChildren[] = {{0, 3}, {3, 1}, {4, 0}, {4, 1}, {5, 0}, {5, 0}};
  for (std::size_t at = 0; at < tree->nodes.size(); ++at) {
    tree->nodes[at].first_child = kChildren[at].first;
    tree->nodes[at].child_count = kChildren[at].second;
  }
  tree->names.push_back({"kind", "kind", 0, 4});
  const auto value = static_cast<std::uint32_t>(kXml.find("one"));
  tree->attributes.push_back({static_cast<std::uint32_t>(tree->names.size() - 1),
                              value - 6,
                              {static_cast<std::uint32_t>(tree->text.size()),
                               static_cast<std::uint32_t>(tree->text.size() + 3), value, value + 3}});
  tree->text += "one";
  tree->nodes[1].attribute_count = 1;
  return tree;
}

Filing make_filing() {
  Filing filing;
  filing.sources.push_back(std::make_unique<Source>(Source{"form.xml", std::string(kXml)}));
  filing.form = "4";
  Document document;
  document.whole = document.body = {0, 0, static_cast<std::uint32_t>(kXml.size())};
  document.media = Media::xml;
  document.xml = make_tree();
  filing.documents.push_back(std::move(document));
  filing.primary = 0;
  return filing;
}

FilingResult run(const Filing& filing, const std::string& check) {
  FilingResult result = engine::run_rules(test::one_rule("local xml = filing.primary.xml\n" + check), filing, {});
  CAPTURE(result.outcomes.at(0).reason);
  REQUIRE(result.outcomes.at(0).outcome != Outcome::error);
  return result;
}

/// The message of the one finding of a rule that reports `what`.
std::string told(const std::string& what) {
  const FilingResult result = run(make_filing(), "report:finding('wrong', xml, { what = " + what + " })");
  REQUIRE(result.findings.size() == 1);
  return result.findings[0].message;
}

}  // namespace

TEST_CASE("rules walk XML by path, by children and by parents") {
  CHECK(told("xml.name") == "form");
  CHECK(told("xml:find('owner/name').text") == "Ada Fen");
  CHECK(told("xml:find_all('owner/name')[2].text") == "Bo Glen");
  CHECK(told("#xml:find_all('*')") == "3");
  CHECK(told("#xml.children") == "3");
  CHECK(told("xml.children[2].children[1].text") == "Bo Glen");
  CHECK(told("xml:find('owner/name').parent.name") == "owner");
  CHECK(told("xml:find('owner'):attribute('kind')") == "one");
  CHECK(told("xml:find('owner').attributes.kind") == "one");
  CHECK(told("xml.namespace") == "urn:form");
  CHECK(told("tostring(xml:find('owner/age') == nil and xml.parent == nil)") == "true");
  CHECK(told("tostring(xml:find('owner') == xml.children[1])") == "true");
}

TEST_CASE("the first XML of the filer with a given root is found by the root's name") {
  CHECK(told("filing:xml_of('form').name") == "form");
  CHECK(told("tostring(filing:xml_of('owner'))") == "nil");
  Filing filing = make_filing();
  filing.documents[0].from_filer = false;
  const FilingResult result = run(filing, "if filing:xml_of('form') == nil then report:not_applicable('none') end");
  CHECK(result.outcomes[0].outcome == Outcome::not_applicable);
}

TEST_CASE("evidence of XML stands on the line of the element") {
  FilingResult result = run(make_filing(),
                            "report:finding('wrong', xml:find_all('owner/name')[2].text, { what = 'name' })\n"
                            "report:finding('wrong', xml:find('empty'), { what = 'empty' })");
  REQUIRE(result.findings.size() == 2);
  const Evidence& name = result.findings[0].evidence.front();
  CHECK(name.line == 6);
  CHECK(name.column == 9);
  CHECK(name.excerpt == "Bo Glen");
  const Evidence& empty = result.findings[1].evidence.front();
  CHECK(empty.line == 8);
  CHECK(empty.container_line == 0);
}

TEST_CASE("XML that could not be read is nil to a rule, with the reason") {
  Filing filing = make_filing();
  filing.documents[0].xml = nullptr;
  filing.documents[0].xml_doubt = "the XML is not well-formed";
  const FilingResult result = run(filing, "if xml == nil then report:undetermined(filing.primary.xml_doubt) end");
  CHECK(result.outcomes[0].outcome == Outcome::undetermined);
  CHECK(result.outcomes[0].reason == "the XML is not well-formed");
}

TEST_CASE("evidence in a decoded document has its lines there and the line of its element in the input") {
  Filing filing;
  filing.sources.push_back(std::make_unique<Source>(Source{"draft.xml", "<s>\n<document>\nQUJD\n</document>\n</s>\n"}));
  filing.sources.push_back(std::make_unique<Source>(Source{"draft.xml/a.txt", "one\ntwo words\n"}));
  Document document;
  document.whole = {0, 4, 32};
  document.body = {1, 0, 14};
  document.filename = Value{"a.txt", {0, 4, 4}};
  filing.documents.push_back(std::move(document));
  const engine::EvidenceMaker maker(filing);
  const Evidence inside = maker.make({1, 8, 13}, "");
  CHECK(inside.file == "draft.xml/a.txt");
  CHECK(inside.document == "a.txt");
  CHECK(inside.excerpt == "words");
  CHECK(inside.line == 2);
  CHECK(inside.document_line == 2);
  CHECK(inside.column == 5);
  CHECK(inside.container_line == 2);
  const Evidence element = maker.make({0, 4, 14}, "");
  CHECK(element.file == "draft.xml");
  CHECK(element.document == "a.txt");
  CHECK(element.line == 2);
  CHECK(element.container_line == 0);
}

}  // namespace prefile
