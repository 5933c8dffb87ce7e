// Elements of XML documents as scripts see them.
#pragma once

#include <span>
#include <string_view>

#include "engine/push.h"
#include "model/xml_tree.h"

namespace prefile::engine {

template <>
struct Binding<XmlNode> {
  static constexpr std::string_view kName = "xml element";
  static std::span<const Field<XmlNode>> fields();
};

}  // namespace prefile::engine
