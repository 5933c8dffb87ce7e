#include "engine/bind_markup.h"

#include "engine/fact_tables.h"
#include "lua/host.h"

namespace prefile::engine {
namespace {

/// Where something stands first; the start of the document when it does not.
Span first_of(const Occurrences& occurrences) { return occurrences.places.empty() ? Span{} : occurrences.places[0]; }

int markup_element(lua_State* state) {
  const auto& markup = check_object<Markup>(state, 1);
  const std::string name = text_argument(state, 2);
  const Push push = Push::of_self(state);
  lua::charge(state, static_cast<std::int64_t>(markup.elements.size()));
  for (const ElementUse& each : markup.elements) {
    if (each.name != name) continue;
    push.object(each);
    return 1;
  }
  push.nil();
  return 1;
}

}  // namespace

int codes_html_element(lua_State* state) {
  const std::string name = text_argument(state, 1);
  const Push push = Push::of_self(state);
  lua::charge(state, 1'000);
  const HtmlElement* const element = find_html_element(name);
  if (element == nullptr) {
    push.nil();
    return 1;
  }
  lua_createtable(state, 0, 5);
  put_text(state, "name", element->name);
  put_text(state, "status", element->status);
  put_text(state, "citation", element->citation);
  put_flag(state, "is_blocked_inline", element->is_blocked_inline);
  put_flag(state, "verified", element->verified);
  return 1;
}

int codes_html_attribute(lua_State* state) {
  const std::string element_name = text_argument(state, 1);
  const std::string name = text_argument(state, 2);
  const Push push = Push::of_self(state);
  lua::charge(state, 2'000);
  const HtmlElement* const element = find_html_element(element_name);
  if (element == nullptr) {
    push.nil();
    return 1;
  }
  const HtmlAttribute* const attribute = element->find_attribute(name);
  lua_createtable(state, 0, 3);
  put_flag(state, "is_allowed", attribute != nullptr);
  put_flag(state, "is_required", attribute != nullptr && attribute->is_required);
  put_flag(state, "is_blocked_inline", is_blocked_inline(element_name, name));
  return 1;
}

#define PREFILE_OCCURRENCES(T, member)                                                    \
  Field<T> {                                                                              \
#member, "prefile.Occurrences", [](const Push& p, const T& n) { p.object(n.member); } \
  }
// The fields of something that occurs: count, places, and the first of them as its place.
#define PREFILE_USES(T, member)                                                                                       \
  Field<T>{"count", "integer", [](const Push& p, const T& n) { p.integer(n.member.count); }},                         \
      Field<T>{"places", "prefile.Located[]", [](const Push& p, const T& n) { p.list(n.member.places); }}, Field<T> { \
    "place", "prefile.Located", [](const Push& p, const T& n) { p.bytes(first_of(n.member)); }                        \
  }

std::span<const Field<Occurrences>> Binding<Occurrences>::fields() {
  using F = Field<Occurrences>;
  static constexpr std::array kFields{
      F{"count", "integer", [](const Push& p, const Occurrences& n) { p.integer(n.count); }},
      F{"places", "prefile.Located[]", [](const Push& p, const Occurrences& n) { p.list(n.places); }},
      F{"place", "prefile.Located", [](const Push& p, const Occurrences& n) { p.bytes(first_of(n)); }}};
  return kFields;
}

std::span<const Field<LongLines>> Binding<LongLines>::fields() {
  static constexpr std::array kFields{
      PREFILE_USES(LongLines, lines),
      Field<LongLines>{"longest", "integer", [](const Push& p, const LongLines& n) { p.integer(n.longest); }}};
  return kFields;
}

std::span<const Field<ElementUse>> Binding<ElementUse>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(ElementUse, name), PREFILE_USES(ElementUse, starts),
      Field<ElementUse>{"end_count", "integer", [](const Push& p, const ElementUse& n) { p.integer(n.end_count); }}};
  return kFields;
}

std::span<const Field<AttributeUse>> Binding<AttributeUse>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(AttributeUse, element), PREFILE_TEXT(AttributeUse, name),
                                      PREFILE_USES(AttributeUse, uses)};
  return kFields;
}

std::span<const Field<Reference>> Binding<Reference>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(Reference, element),
      PREFILE_TEXT(Reference, attribute),
      PREFILE_VALUE(Reference, target),
      Field<Reference>{"kind", "string", [](const Push& p, const Reference& n) { p.string(name_of(n.kind)); }},
      PREFILE_TEXT(Reference, scheme),
      PREFILE_FLAG(Reference, is_resolved),
      PREFILE_PLACE(Reference, n.target.span)};
  return kFields;
}

std::span<const Field<NamedReferenceUse>> Binding<NamedReferenceUse>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(NamedReferenceUse, name), PREFILE_USES(NamedReferenceUse, uses)};
  return kFields;
}

std::span<const Field<MetaTag>> Binding<MetaTag>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(MetaTag, http_equiv), PREFILE_VALUE(MetaTag, name), PREFILE_VALUE(MetaTag, content),
      Field<MetaTag>{"place", "prefile.Located", [](const Push& p, const MetaTag& n) { p.bytes(n.span); }}};
  return kFields;
}

std::span<const Field<Markup>> Binding<Markup>::fields() {
  using F = Field<Markup>;
  static constexpr std::array kFields{
      PREFILE_LIST(Markup, elements, "prefile.ElementUse[]"),
      PREFILE_LIST(Markup, attributes, "prefile.AttributeUse[]"),
      PREFILE_LIST(Markup, references, "prefile.Reference[]"),
      PREFILE_LIST(Markup, named_references, "prefile.NamedReferenceUse[]"),
      PREFILE_LIST(Markup, meta_tags, "prefile.MetaTag[]"),
      PREFILE_VALUE(Markup, doctype),
      PREFILE_VALUE(Markup, xml_declaration),
      PREFILE_OCCURRENCES(Markup, nested_tables),
      PREFILE_OCCURRENCES(Markup, conditional_comments),
      F{"byte_order_mark", "prefile.Located?",
        [](const Push& p, const Markup& n) {
          if (n.byte_order_mark.has_value()) {
            p.bytes(*n.byte_order_mark);
          } else {
            p.nil();
          }
        }},
      PREFILE_OCCURRENCES(Markup, non_ascii),
      PREFILE_OCCURRENCES(Markup, control_characters),
      PREFILE_OCCURRENCES(Markup, carets),
      F{"narrow_lines", "prefile.LongLines", [](const Push& p, const Markup& n) { p.object(n.narrow_lines); }},
      F{"wide_lines", "prefile.LongLines", [](const Push& p, const Markup& n) { p.object(n.wide_lines); }},
      PREFILE_OCCURRENCES(Markup, open_tables),
      PREFILE_FLAG(Markup, is_inline_xbrl),
      F{"element", "fun(self, name: string): prefile.ElementUse?",
        [](const Push& p, const Markup&) { p.function(lua::host_function<markup_element>); }}};
  return kFields;
}

}  // namespace prefile::engine
