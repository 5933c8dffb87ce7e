// Reads an XML document of a filing into a tree.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "model/filing.h"
#include "model/xml_tree.h"
#include "parse/limits.h"

namespace prefile::parse {

struct XmlReading {
  std::shared_ptr<const XmlTree> tree;  ///< null when the document could not be read to its end
  std::optional<Problem> problem;       ///< why not
};

/// Reads the XML at `body` of `source` in one pass, without recursion. Namespaces are resolved; entities other than
/// XML's own five do not exist, since a document type declaration is refused. Encodings: UTF-8, UTF-16, US-ASCII,
/// ISO-8859-1, Windows-1252; all text of the tree is UTF-8. Of a source that was decoded from UTF-16 the declaration,
/// which names the file's encoding, does not count. With `omit_contents`, the text of elements called `contents`, where
/// a submission XML encodes its documents, is left out and only its place is kept.
///
/// Problems, all incomplete: truncated, xml-malformed, xml-doctype, xml-encoding, limit-depth, limit-attributes,
/// limit-xml-elements.
[[nodiscard]] XmlReading read_xml_tree(const Source& source, Span body, const Limits& limits,
                                       bool omit_contents = false);

}  // namespace prefile::parse
