// The bytes behind what an XML parser reports: how long a text is in the source, where the parts of a tag stand.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace prefile::parse {

/// How many bytes the characters of a document take.
enum class XmlWidth : std::uint8_t {
  utf8,         ///< as in UTF-8, or ASCII
  single_byte,  ///< one each: ISO-8859-1, Windows-1252
  utf16,        ///< two, or four beyond U+FFFF
};

struct XmlEncoding {
  XmlWidth width = XmlWidth::utf8;
  bool big_endian = false;  ///< of utf16

  [[nodiscard]] std::uint32_t unit() const { return width == XmlWidth::utf16 ? 2 : 1; }
  /// Bytes that UTF-8 text takes in the source when it stands there as it is.
  [[nodiscard]] std::uint32_t size_of(std::string_view utf8) const;
  /// The code unit at `offset`, 0 past the end.
  [[nodiscard]] char16_t unit_at(std::string_view bytes, std::uint32_t offset) const;
};

/// UTF-16 by its byte-order mark or by how `<` is written; otherwise UTF-8, which the declaration may change.
[[nodiscard]] XmlEncoding guess_xml_encoding(std::string_view bytes);
/// The same encoding as the declaration (`encoding="..."`) names it.
[[nodiscard]] XmlEncoding declared_xml_encoding(XmlEncoding guessed, std::string_view name);

/// An attribute of a tag: the name and what stands between the quotation marks.
struct XmlTagAttribute {
  Span name{};
  Span value{};
};

/// The attributes of a well-formed start tag at [tag.start, tag.end) of `bytes`, in order, without declarations of
/// namespaces. One pass.
[[nodiscard]] std::vector<XmlTagAttribute> read_tag_attributes(std::string_view bytes, Span tag, XmlEncoding encoding);

}  // namespace prefile::parse
