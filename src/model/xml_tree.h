// An XML document as a tree in flat arrays, each part with its bytes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace prefile {

/// A name of an element or attribute. Elements that are called the same share one.
struct XmlName {
  std::string qualified;              ///< as written, with its prefix
  std::string local;                  ///< without
  std::uint32_t namespace_index = 0;  ///< into XmlTree::namespaces
  std::uint32_t source_size = 0;      ///< bytes it takes in the source

  friend bool operator==(const XmlName&, const XmlName&) = default;
};

/// Text read from the source: references decoded, white space folded, trimmed. `start` and `end` bound the bytes it
/// came from; of an empty text both name the place where it would stand.
struct XmlText {
  std::uint32_t text_start = 0;  ///< offsets in XmlTree::text
  std::uint32_t text_end = 0;
  std::uint32_t start = 0;  ///< bytes in the source
  std::uint32_t end = 0;
};

struct XmlAttribute {
  std::uint32_t name = 0;        ///< index into XmlTree::names
  std::uint32_t name_start = 0;  ///< byte in the source
  XmlText value{};               ///< between the quotation marks
};

/// An element. Nodes stand in document order, so a node's descendants are those that follow it up to `after_last`.
struct XmlNode {
  std::uint32_t name = 0;   ///< index into XmlTree::names
  std::uint32_t start = 0;  ///< bytes in the source, from `<` of the start tag past `>` of the end tag
  std::uint32_t end = 0;
  std::uint32_t parent = 0;       ///< index into nodes; the root is its own parent
  std::uint32_t after_last = 0;   ///< index past its last descendant
  std::uint32_t first_child = 0;  ///< into XmlTree::children
  std::uint32_t child_count = 0;
  std::uint32_t first_attribute = 0;  ///< into XmlTree::attributes
  std::uint32_t attribute_count = 0;  ///< declarations of namespaces are none
  XmlText text{};                     ///< its own character data, without that of elements inside
};

/// A well-formed document without a document type declaration. Never empty: nodes[0] is the root.
struct XmlTree {
  SourceId source = 0;
  std::uint32_t unit = 1;               ///< bytes of a code unit: 2 in UTF-16
  std::vector<std::string> namespaces;  ///< [0] is "": no namespace
  std::vector<XmlName> names;
  std::vector<XmlNode> nodes;
  std::vector<std::uint32_t> children;  ///< indices of nodes, those of one parent together and in order
  std::vector<XmlAttribute> attributes;
  std::string text;

  [[nodiscard]] const XmlNode& root() const { return nodes.front(); }
  [[nodiscard]] std::uint32_t index_of(const XmlNode& node) const {
    return static_cast<std::uint32_t>(&node - nodes.data());
  }
  [[nodiscard]] const XmlName& name_of(const XmlNode& node) const { return names[node.name]; }
  [[nodiscard]] const XmlName& name_of(const XmlAttribute& attribute) const { return names[attribute.name]; }
  [[nodiscard]] std::string_view local_name(const XmlNode& node) const { return names[node.name].local; }
  [[nodiscard]] std::string_view namespace_of(const XmlNode& node) const;
  [[nodiscard]] std::span<const std::uint32_t> children_of(const XmlNode& node) const;
  [[nodiscard]] std::span<const XmlAttribute> attributes_of(const XmlNode& node) const;
  /// The attribute of that local name, or null.
  [[nodiscard]] const XmlAttribute* find_attribute(const XmlNode& node, std::string_view local) const;
  /// The first child element of that local name, whatever its prefix and namespace, or null.
  [[nodiscard]] const XmlNode* find_child(const XmlNode& node, std::string_view local) const;

  [[nodiscard]] std::string_view text_of(const XmlText& text) const;
  [[nodiscard]] Span span_of(const XmlNode& node) const { return {source, node.start, node.end}; }
  [[nodiscard]] Span span_of(const XmlText& read) const { return {source, read.start, read.end}; }
  [[nodiscard]] Span name_span(const XmlNode& node) const;
  [[nodiscard]] Span name_span(const XmlAttribute& attribute) const;
  [[nodiscard]] Value value_of(const XmlText& read) const { return {std::string(text_of(read)), span_of(read)}; }
};

}  // namespace prefile
