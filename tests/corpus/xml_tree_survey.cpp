// Prints for every XML document of the files named on the command line what read_xml_tree makes of it: the file, the
// bytes of its body, elements, attributes, the digest of a canonical form that xml_tree_survey.py makes too, and how
// many of the tree's places do not hold what they should; or the problem in place of these.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/sha256.h"
#include "parse/container_lines.h"
#include "parse/parse.h"
#include "parse/xml_tree.h"

namespace {

using prefile::Filing;
using prefile::Span;
using prefile::XmlAttribute;
using prefile::XmlNode;
using prefile::XmlText;
using prefile::XmlTree;

void append_name(std::string& out, const XmlTree& tree, const prefile::XmlName& name) {
  out += tree.namespaces[name.namespace_index] + " " + name.local;
}

std::string canonical_form(const XmlTree& tree) {
  std::string out;
  for (const XmlNode& node : tree.nodes) {
    out += std::to_string(tree.index_of(node) == 0 ? 0 : node.parent) + "\t";
    append_name(out, tree, tree.name_of(node));
    out += "\t" + std::string(tree.text_of(node.text));
    for (const XmlAttribute& attribute : tree.attributes_of(node)) {
      out += "\t";
      append_name(out, tree, tree.name_of(attribute));
      out += "=" + std::string(tree.text_of(attribute.value));
    }
    out += "\n";
  }
  return out;
}

/// Text that holds no reference and no markup must be its own bytes.
bool is_text_true(const XmlTree& tree, const XmlText& text, std::string_view source) {
  const Span span = tree.span_of(text);
  if (span.end > source.size() || span.start > span.end) return false;
  if (source.substr(span.start, span.size()).find_first_of("&<") != std::string_view::npos) return true;
  return prefile::parse::read_value(source, span.start, span.end).value == tree.text_of(text);
}

std::size_t count_faults(const XmlTree& tree, std::string_view source) {
  std::size_t faults = 0;
  const auto expect = [&](bool is_true) { faults += is_true ? 0 : 1; };
  const auto holds = [&](Span span, std::string_view text) { return source.substr(span.start, span.size()) == text; };
  for (const XmlNode& node : tree.nodes) {
    const Span span = tree.span_of(node);
    expect(span.end <= source.size() && source[span.start] == '<' && source[span.end - 1] == '>');
    expect(holds(tree.name_span(node), tree.name_of(node).qualified));
    expect(is_text_true(tree, node.text, source));
    expect(tree.index_of(node) == 0 || tree.span_of(tree.nodes[node.parent]).contains(span));
  }
  for (const XmlAttribute& attribute : tree.attributes) {
    expect(holds(tree.name_span(attribute), tree.name_of(attribute).qualified));
    expect(is_text_true(tree, attribute.value, source));
  }
  return faults;
}

void survey(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  const prefile::Result<Filing> filing = prefile::parse::parse_filing(path, std::move(bytes));
  if (!filing) return;
  for (const prefile::Document& document : filing->documents) {
    if (document.media != prefile::Media::xml || document.body.source != 0) continue;
    const std::string& source = filing->sources[0]->bytes;
    const prefile::parse::XmlReading reading = prefile::parse::read_xml_tree(*filing->sources[0], document.body, {});
    std::printf("%s\t%u\t%u\t", path.c_str(), document.body.start, document.body.end);
    if (reading.tree == nullptr) {
      std::printf("problem\t%s\t%s\n", reading.problem->code.c_str(), reading.problem->message.c_str());
      continue;
    }
    std::printf("tree\t%zu\t%zu\t%s\t%zu\n", reading.tree->nodes.size(), reading.tree->attributes.size(),
                prefile::sha256_hex(canonical_form(*reading.tree)).c_str(), count_faults(*reading.tree, source));
  }
}

}  // namespace

int main(int argc, char** argv) {
  for (int at = 1; at < argc; ++at) survey(argv[at]);
  return 0;
}
