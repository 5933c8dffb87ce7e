// What the markup of a document is made of: elements, attributes, references, characters. Acceptance checks judge it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace prefile {

/// So many places of one thing are kept; further ones are counted.
inline constexpr std::size_t kMostPlaces = 8;

/// How often something stands in a document, and the first places where.
struct Occurrences {
  std::uint32_t count = 0;
  std::vector<Span> places;  ///< the first `kMostPlaces`, in source order

  void add(Span place) {
    if (count++ < kMostPlaces) places.push_back(place);
  }
};

struct ElementUse {
  std::string name;             ///< lower case, with its prefix; at most 64 bytes of it
  Occurrences starts;           ///< start tags
  std::uint32_t end_count = 0;  ///< end tags
};

struct AttributeUse {
  std::string element;  ///< as ElementUse::name
  std::string name;     ///< the same for the attribute
  Occurrences uses;     ///< the places are the names in the tags
};

/// What kind of address a reference holds, by its spelling alone.
enum class ReferenceKind : std::uint8_t {
  empty,
  fragment,  ///< "#name": a place in the same document
  file,      ///< a bare name, perhaps with a fragment or query
  path,      ///< a name with folders: "images/a.jpg", "/Archives/a.htm"
  address,   ///< a scheme or a host: "https://...", "mailto:...", "//host/..."
  script,    ///< "javascript:", "vbscript:"
  data,      ///< "data:": the content itself
};
[[nodiscard]] std::string_view name_of(ReferenceKind kind);

/// An attribute or a piece of a style sheet that points somewhere.
struct Reference {
  std::string element;    ///< as ElementUse::name
  std::string attribute;  ///< "href", "src" ...; in style sheets "url()" and "@import"
  Value target;           ///< references decoded; at most its first 2,048 bytes, the span covers all
  ReferenceKind kind = ReferenceKind::empty;
  std::string scheme;       ///< lower case, without the colon; empty when there is none
  bool is_resolved = true;  ///< false for a fragment that no anchor of the document carries
};

/// A named character reference outside the HTML 4 list, with its semicolon in the source.
struct NamedReferenceUse {
  std::string name;  ///< without '&' and ';'
  Occurrences uses;
};

struct MetaTag {
  std::optional<Value> http_equiv;
  std::optional<Value> name;
  std::optional<Value> content;
  Span span{};
};

/// Lines that have more columns than EDGAR's plain text allows. The end of a line counts without blanks.
struct LongLines {
  Occurrences lines;
  std::uint32_t longest = 0;  ///< in columns, a tab as one
};

/// A survey of one HTML or ASCII document. Names stand in the order of their first use.
struct Markup {
  std::vector<ElementUse> elements;      ///< of an ASCII document: EDGAR's layout tags, and HTML's
  std::vector<AttributeUse> attributes;  ///< HTML only, as is what follows up to the conditional comments
  std::vector<Reference> references;
  std::vector<NamedReferenceUse> named_references;
  std::vector<MetaTag> meta_tags;
  std::optional<Value> doctype;
  std::optional<Value> xml_declaration;
  Occurrences nested_tables;  ///< start tags of tables inside a cell of another
  Occurrences conditional_comments;

  std::optional<Span> byte_order_mark;  ///< UTF-8's or UTF-16's, before anything else
  Occurrences non_ascii;                ///< bytes from 0x80 on; the places are runs of them
  Occurrences control_characters;       ///< below 0x20 and 0x7F, but for tab, line feed, carriage return, form feed
  Occurrences carets;                   ///< ASCII documents only, as is what follows
  LongLines narrow_lines;               ///< over 80 columns, outside a table
  LongLines wide_lines;                 ///< over 132 columns, inside a table
  Occurrences open_tables;              ///< <TABLE> tags without an end
  bool is_inline_xbrl = false;          ///< has elements of inline XBRL
};

}  // namespace prefile
