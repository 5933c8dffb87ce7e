// Items, contents list and exhibits.
#include <algorithm>

#include "app/inspect_parts.h"

namespace prefile::app {
namespace {

using app::json_of;

Json json_of(const ExhibitReference& reference) {
  return {{"form", json_of(reference.form)},
          {"file_number", json_of(reference.file_number)},
          {"exhibit", json_of(reference.exhibit)},
          {"filed", json_of(reference.filed)},
          {"period", json_of(reference.period)}};
}

Json json_of(const Filing& filing, const ExhibitEntry& entry) {
  Json references = Json::array();
  for (const ExhibitReference& reference : entry.references) references.push_back(json_of(reference));
  Json each{{"number", json_of(entry.number)},
            {"range_end", json_of(entry.range_end)},
            {"title", json_of(entry.title)},
            {"href", json_of(entry.href)},
            {"target", entry.target.has_value() ? Json(*entry.target) : Json(nullptr)},
            {"incorporated", entry.incorporated_by_reference},
            {"not_applicable", entry.not_applicable},
            {"included_in_another", entry.included_in_another},
            {"to_follow", entry.to_follow},
            {"on_paper", entry.on_paper},
            {"embedded", entry.embedded},
            {"filed_herewith", entry.filed_herewith},
            {"furnished_herewith", entry.furnished_herewith},
            {"previously_filed", entry.previously_filed},
            {"compensatory", entry.compensatory},
            {"confidential_treatment", entry.confidential_treatment},
            {"portions_omitted", entry.portions_omitted},
            {"schedules_omitted", entry.schedules_omitted},
            {"references", references},
            {"marks", json_of(entry.marks)},
            {"pasted", json_of(entry.pasted)},
            {"doubt", entry.doubt},
            {"document", entry.row.document}};
  put_range(each, filing.span_of(entry.row));
  return each;
}

}  // namespace

Json items_of(const Filing& filing) {
  Json list = Json::array();
  for (const Item& item : filing.items) {
    const Span heading = filing.span_of(item.heading);
    const Span body = filing.span_of(item.body);
    Json readings = Json::array();
    for (const ItemReading& reading : item.readings) {
      Json each{{"method", reading.method}};
      put_range(each, filing.span_of(reading.heading));
      readings.push_back(each);
    }
    list.push_back({{"part", item.part},
                    {"part_heading", json_of(item.part_heading)},
                    {"number", item.number.value},
                    {"title", json_of(item.title)},
                    {"heading", range_json(heading)},
                    {"body", range_json(body)},
                    {"reported", item.reported},
                    {"incorporated_by_reference", item.incorporated_by_reference},
                    {"method", item.method},
                    {"doubt", item.doubt},
                    {"readings", readings}});
    put_range(list.back(), {heading.source, heading.start, std::max(heading.end, body.end)});
  }
  return list;
}

Json item_gaps_of(const Filing& filing) {
  Json list = Json::array();
  for (const ItemGap& gap : filing.item_gaps) {
    list.push_back({{"part", gap.definition->part},
                    {"number", gap.definition->number},
                    {"previous", json_of(gap.previous)},
                    {"mention", json_of(gap.mention)}});
  }
  return list;
}

Json contents_of(const Filing& filing) {
  Json list = Json::array();
  for (const ContentsEntry& entry : filing.contents.entries) {
    Json each{{"part", entry.part},          {"number", json_of(entry.number)}, {"title", json_of(entry.title)},
              {"page", json_of(entry.page)}, {"href", json_of(entry.href)},     {"target", nullptr}};
    if (entry.target) each["target"] = range_json(filing.span_of(*entry.target));
    put_range(each, filing.span_of(entry.passage));
    list.push_back(each);
  }
  return list;
}

Json exhibit_index_of(const Filing& filing) {
  Json list = Json::array();
  for (const ExhibitEntry& entry : filing.exhibit_index.entries) list.push_back(json_of(filing, entry));
  return list;
}

Json exhibit_lists_of(const Filing& filing) {
  Json lists = Json::array();
  for (const ExhibitList& list : filing.exhibit_index.lists) {
    Json each{{"method", list.method}, {"document", list.passage.document}, {"numbers", json_of(list.numbers)}};
    put_range(each, filing.span_of(list.passage));
    lists.push_back(each);
  }
  return lists;
}

Json exhibit_notes_of(const Filing& filing) {
  Json notes = Json::array();
  for (const ExhibitNote& note : filing.exhibit_index.notes) {
    notes.push_back({{"mark", json_of(note.mark)}, {"text", json_of(note.text)}});
  }
  return notes;
}

Json mentions_of(const Filing& filing) {
  Json list = Json::array();
  for (const ExhibitMention& mention : filing.exhibit_mentions) {
    Json each = json_of(mention.number);
    each["elsewhere"] = mention.elsewhere;
    each["document"] = mention.passage.document;
    each["sentence"] = passage_json(filing, mention.sentence);
    list.push_back(each);
  }
  return list;
}

}  // namespace prefile::app
