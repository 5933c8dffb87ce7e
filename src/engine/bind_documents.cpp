#include "engine/bind_documents.h"

#include "engine/bind_exhibits.h"
#include "engine/bind_markup.h"
#include "engine/bind_xml.h"
#include "lua/host.h"
#include "text/phrases.h"

namespace prefile::engine {

std::span<const Field<Fact>> Binding<Fact>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(Fact, name),   PREFILE_VALUE(Fact, value),
                                      PREFILE_TEXT(Fact, context), PREFILE_TEXT(Fact, format),
                                      PREFILE_FLAG(Fact, hidden),  PREFILE_PLACE(Fact, n.value.span)};
  return kFields;
}

std::span<const Field<FactContext>> Binding<FactContext>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(FactContext, id), PREFILE_VALUE(FactContext, entity_identifier),
                                      PREFILE_VALUE(FactContext, period_start), PREFILE_VALUE(FactContext, period_end),
                                      PREFILE_PLACE(FactContext, n.entity_identifier.span)};
  return kFields;
}

std::span<const Field<Link>> Binding<Link>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(Link, href), PREFILE_PLACE(Link, n.href.span)};
  return kFields;
}

namespace {

Passage whole_text(const Push& push, const Document& document) {
  return {static_cast<DocumentIndex>(&document - push.filing().documents.data()), 0, document.text.visible.size()};
}

void push_cover_facts(const Push& push, const Document& document) {
  lua::charge(push.state(), static_cast<std::int64_t>(document.text.facts.size()));
  lua_newtable(push.state());
  lua_Integer at = 0;
  for (const Fact& fact : document.text.facts) {
    if (!fact.name.value.starts_with("dei:") || text::trim(fact.value.value).empty()) continue;
    push.object(fact);
    lua_rawseti(push.state(), -2, ++at);
  }
}

int document_fact(lua_State* state) {
  const auto& document = check_object<Document>(state, 1);
  const std::string_view name = check_string(state, 2);
  const Push push = Push::of_self(state);
  lua::charge(state, static_cast<std::int64_t>(document.text.facts.size()));
  for (const Fact& fact : document.text.facts) {
    if (fact.name.value == name) {
      push.object(fact);
      return 1;
    }
  }
  push.nil();
  return 1;
}

}  // namespace

std::span<const Field<Document>> Binding<Document>::fields() {
  static constexpr std::array kFields{
      PREFILE_VALUE(Document, type),
      PREFILE_VALUE(Document, sequence),
      PREFILE_VALUE(Document, filename),
      PREFILE_VALUE(Document, description),
      PREFILE_FLAG(Document, from_filer),
      PREFILE_FLAG(Document, type_is_inferred),
      Field<Document>{"exhibit_number", "string?",
                      [](const Push& p, const Document& n) {
                        if (n.exhibit_number.empty()) {
                          p.nil();
                        } else {
                          p.string(n.exhibit_number);
                        }
                      }},
      Field<Document>{"exhibit_major", "string?",
                      [](const Push& p, const Document& n) {
                        if (n.exhibit_number.empty()) {
                          p.nil();
                        } else {
                          p.string(exhibit_major(n.exhibit_number));
                        }
                      }},
      PREFILE_VALUE(Document, heading_number),
      PREFILE_VALUE(Document, heading_title),
      Field<Document>{"media", "string", [](const Push& p, const Document& n) { p.string(name_of(n.media)); }},
      Field<Document>{"has_text", "boolean",
                      [](const Push& p, const Document& n) { p.boolean(n.text.visible.size() > 0); }},
      Field<Document>{"is_primary", "boolean",
                      [](const Push& p, const Document& n) { p.boolean(p.filing().primary_document() == &n); }},
      Field<Document>{"name", "string",
                      [](const Push& p, const Document& n) { p.string(place_name(p.filing(), n.body)); }},
      Field<Document>{"text", "prefile.Located", [](const Push& p, const Document& n) { p.passage(whole_text(p, n)); }},
      Field<Document>{"facts", "prefile.Fact[]", [](const Push& p, const Document& n) { p.list(n.text.facts); }},
      Field<Document>{"cover_facts", "prefile.Fact[]",
                      [](const Push& p, const Document& n) { push_cover_facts(p, n); }},
      Field<Document>{"contexts", "prefile.FactContext[]",
                      [](const Push& p, const Document& n) { p.list(n.text.contexts); }},
      Field<Document>{"links", "prefile.Link[]", [](const Push& p, const Document& n) { p.list(n.text.links); }},
      Field<Document>{"markup", "prefile.Markup", [](const Push& p, const Document& n) { p.object(n.markup); }},
      Field<Document>{"xml", "prefile.XmlElement?",
                      [](const Push& p, const Document& n) {
                        if (n.xml == nullptr) {
                          p.nil();
                        } else {
                          p.object(n.xml->root());
                        }
                      }},
      PREFILE_TEXT(Document, xml_doubt),
      Field<Document>{"fact", "fun(self, name: string): prefile.Fact?",
                      [](const Push& p, const Document&) { p.function(lua::host_function<document_fact>); }},
      PREFILE_PLACE(Document, n.type.has_value() ? n.type->span : start_of(n.body)),
      Field<Document>{"tail", "prefile.Located", [](const Push& p, const Document& n) {
                        p.place({n.body.source, n.body.end, n.body.end});
                      }}};
  return kFields;
}

}  // namespace prefile::engine
