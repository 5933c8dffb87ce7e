// A document's markup as scripts see it, and what EDGAR says of HTML's elements.
#pragma once

#include "engine/bind_fields.h"

namespace prefile::engine {

#define PREFILE_MARKUP_TYPES(BIND)               \
  BIND(Markup, "markup")                         \
  BIND(Occurrences, "occurrences")               \
  BIND(LongLines, "long lines")                  \
  BIND(ElementUse, "element use")                \
  BIND(AttributeUse, "attribute use")            \
  BIND(Reference, "reference")                   \
  BIND(NamedReferenceUse, "named reference use") \
  BIND(MetaTag, "meta tag")

PREFILE_MARKUP_TYPES(PREFILE_BINDING)

/// `codes.html_element(name)`: a table, or nil when the name is in none of EDGAR's lists.
int codes_html_element(lua_State* state);
/// `codes.html_attribute(element, name)`: a table, or nil when neither list has the element.
int codes_html_attribute(lua_State* state);

}  // namespace prefile::engine
