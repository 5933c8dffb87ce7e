#include <vector>

#include "app/inspect.h"
#include "app/inspect_parts.h"

namespace prefile::app {
namespace {

using app::json_of;

Json problems_of(const Filing& filing) {
  Json list = Json::array();
  for (const Problem& problem : filing.problems) {
    Json each{{"code", problem.code}, {"message", problem.message}, {"incomplete", problem.incomplete}};
    put_range(each, problem.span);
    list.push_back(each);
  }
  return list;
}

/// Every range of the model counts in its source; what is printed counts in the file the source's name gives.
Json counted_in_files(Json json, const Filing& filing) {
  std::vector<Json*> open{&json};
  while (!open.empty()) {
    Json& at = *open.back();
    open.pop_back();
    if (at.is_object() && at.contains("start") && at.contains("end")) {
      const auto source = at.value("source", std::size_t{0});
      const std::uint32_t offset = source < filing.sources.size() ? filing.sources[source]->offset : 0;
      for (const char* bound : {"start", "end"}) at[bound] = at[bound].get<std::uint32_t>() + offset;
    }
    if (!at.is_structured()) continue;
    for (Json& each : at) open.push_back(&each);
  }
  return json;
}

Json json_of(const Filing& filing) {
  Json documents = Json::array();
  for (const Document& document : filing.documents) documents.push_back(json_of(document));
  Json unclaimed = Json::array();
  for (const Span span : filing.unclaimed) unclaimed.push_back(range_json(span));
  Json sources = Json::array();
  for (const auto& source : filing.sources) sources.push_back(source->name);
  const Json json{{"schema", "prefile-inspect-1"},
                  {"input", filing.name},
                  {"sources", sources},
                  {"container", name_of(filing.container)},
                  {"form", filing.form},
                  {"header", json_of(filing.header)},
                  {"documents", documents},
                  {"primary", filing.primary.has_value() ? Json(*filing.primary) : Json(nullptr)},
                  {"cover", json_of(filing.cover)},
                  {"items_recognition", json_of(filing.items_recognition)},
                  {"items", items_of(filing)},
                  {"item_gaps", item_gaps_of(filing)},
                  {"contents_recognition", json_of(filing.contents.recognition)},
                  {"contents", contents_of(filing)},
                  {"exhibit_index_recognition", json_of(filing.exhibit_index.recognition)},
                  {"exhibit_index", exhibit_index_of(filing)},
                  {"exhibit_lists", exhibit_lists_of(filing)},
                  {"exhibit_lists_disagreement", filing.exhibit_index.disagreement},
                  {"exhibit_notes", exhibit_notes_of(filing)},
                  {"exhibit_mentions", mentions_of(filing)},
                  {"signatures_recognition", json_of(filing.signatures_recognition)},
                  {"signatures", signatures_of(filing)},
                  {"signature_blocks", blocks_of(filing, filing.signature_blocks)},
                  {"other_signature_blocks", blocks_of(filing, filing.other_signature_blocks)},
                  {"powers_of_attorney", powers_of(filing)},
                  {"unclaimed_marks", marks_of(filing)},
                  {"certifications", certifications_of(filing)},
                  {"accountants", accountants_of(filing)},
                  {"fees", fees_of(filing)},
                  {"legends", legends_of(filing)},
                  {"forward_looking_statements", statements_of(filing)},
                  {"furnished_passages", furnished_of(filing)},
                  {"unclaimed", unclaimed},
                  {"problems", problems_of(filing)}};
  return counted_in_files(json, filing);
}

std::string dump(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string inspect_json(const Filing& filing) { return dump(json_of(filing)); }

std::string inspect_json(std::span<const Filing> filings) {
  if (filings.size() == 1) return inspect_json(filings.front());
  Json list = Json::array();
  for (const Filing& filing : filings) list.push_back(json_of(filing));
  return dump(list);
}

}  // namespace prefile::app
