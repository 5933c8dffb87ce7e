// Documents, what stands in them, and their markup.
#include "app/inspect_parts.h"

namespace prefile::app {
namespace {

using app::json_of;

Json json_of(const Occurrences& occurrences) {
  Json json{{"count", occurrences.count}};
  if (!occurrences.places.empty()) put_range(json, occurrences.places.front());
  return json;
}

Json json_of(const LongLines& lines) {
  Json json = json_of(lines.lines);
  json["longest"] = lines.longest;
  return json;
}

Json json_of(const Reference& reference) {
  Json json = json_of(reference.target);
  json["element"] = reference.element;
  json["attribute"] = reference.attribute;
  json["kind"] = name_of(reference.kind);
  if (!reference.is_resolved) json["resolved"] = false;
  return json;
}

/// Names with their counts; the places are left to findings. Links inside the document are shown when they lead
/// nowhere.
Json json_of(const Markup& markup) {
  Json elements = Json::object();
  for (const ElementUse& each : markup.elements) elements[each.name] = each.starts.count;
  Json attributes = Json::object();
  for (const AttributeUse& each : markup.attributes) attributes[each.element + "@" + each.name] = each.uses.count;
  Json named = Json::object();
  for (const NamedReferenceUse& each : markup.named_references) named[each.name] = each.uses.count;
  Json references = Json::array();
  for (const Reference& each : markup.references) {
    if (each.kind != ReferenceKind::fragment || !each.is_resolved) references.push_back(json_of(each));
  }
  Json mark(nullptr);
  if (markup.byte_order_mark.has_value()) mark = located(Json::object(), *markup.byte_order_mark);
  return {{"elements", elements},
          {"attributes", attributes},
          {"references", references},
          {"reference_count", markup.references.size()},
          {"named_references", named},
          {"doctype", json_of(markup.doctype)},
          {"nested_tables", json_of(markup.nested_tables)},
          {"conditional_comments", json_of(markup.conditional_comments)},
          {"byte_order_mark", mark},
          {"non_ascii", json_of(markup.non_ascii)},
          {"control_characters", json_of(markup.control_characters)},
          {"carets", json_of(markup.carets)},
          {"narrow_lines", json_of(markup.narrow_lines)},
          {"wide_lines", json_of(markup.wide_lines)},
          {"open_tables", json_of(markup.open_tables)},
          {"inline_xbrl", markup.is_inline_xbrl}};
}

bool has_markup(const Document& document) {
  return document.from_filer && (document.media == Media::html || document.media == Media::plain_text);
}

/// What a document's tree amounts to; rules walk the tree itself.
Json xml_of(const Document& document) {
  if (document.media != Media::xml || !document.from_filer) return nullptr;
  if (document.xml == nullptr) return {{"doubt", document.xml_doubt}};
  const XmlTree& tree = *document.xml;
  return {{"root", tree.name_of(tree.root()).qualified},
          {"namespace", tree.namespace_of(tree.root())},
          {"elements", tree.nodes.size()},
          {"attributes", tree.attributes.size()}};
}

}  // namespace

Json json_of(const Document& document) {
  Json json{{"sequence", json_of(document.sequence)},
            {"type", json_of(document.type)},
            {"filename", json_of(document.filename)},
            {"description", json_of(document.description)},
            {"media", name_of(document.media)},
            {"from_filer", document.from_filer},
            {"exhibit_number", document.exhibit_number},
            {"heading_number", json_of(document.heading_number)},
            {"heading_title", json_of(document.heading_title)},
            {"body", range_json(document.body)}};
  Json facts = Json::array();
  for (const Fact& fact : document.text.facts) {
    if (!fact.name.value.starts_with("dei:")) continue;
    Json each = json_of(fact.value);
    each["name"] = fact.name.value;
    each["context"] = fact.context;
    each["hidden"] = fact.hidden;
    facts.push_back(each);
  }
  json["type_inferred"] = document.type_is_inferred;
  json["xml"] = xml_of(document);
  json["cover_facts"] = facts;
  json["markup"] = has_markup(document) ? json_of(document.markup) : Json(nullptr);
  put_range(json, document.whole);
  return json;
}

}  // namespace prefile::app
