#include "model/xml_tree.h"

namespace prefile {

std::string_view XmlTree::namespace_of(const XmlNode& node) const { return namespaces[name_of(node).namespace_index]; }

std::span<const std::uint32_t> XmlTree::children_of(const XmlNode& node) const {
  return std::span(children).subspan(node.first_child, node.child_count);
}

std::span<const XmlAttribute> XmlTree::attributes_of(const XmlNode& node) const {
  return std::span(attributes).subspan(node.first_attribute, node.attribute_count);
}

const XmlAttribute* XmlTree::find_attribute(const XmlNode& node, std::string_view local) const {
  for (const XmlAttribute& attribute : attributes_of(node)) {
    if (name_of(attribute).local == local) return &attribute;
  }
  return nullptr;
}

const XmlNode* XmlTree::find_child(const XmlNode& node, std::string_view local) const {
  for (const std::uint32_t child : children_of(node)) {
    if (local_name(nodes[child]) == local) return &nodes[child];
  }
  return nullptr;
}

std::string_view XmlTree::text_of(const XmlText& read) const {
  return std::string_view(text).substr(read.text_start, read.text_end - read.text_start);
}

Span XmlTree::name_span(const XmlNode& node) const {
  return {source, node.start + unit, node.start + unit + name_of(node).source_size};
}

Span XmlTree::name_span(const XmlAttribute& attribute) const {
  return {source, attribute.name_start, attribute.name_start + name_of(attribute).source_size};
}

}  // namespace prefile
