// The forms that the values of every part share.
#include "app/inspect_parts.h"

namespace prefile::app {

Json json_of(const Value& value) {
  Json json{{"value", value.value}, {"start", value.span.start}, {"end", value.span.end}};
  if (value.span.source != 0) json["source"] = value.span.source;
  return json;
}

Json json_of(const std::optional<Value>& value) { return value.has_value() ? json_of(*value) : Json(nullptr); }

Json json_of(const std::vector<Value>& values) {
  Json list = Json::array();
  for (const Value& value : values) list.push_back(json_of(value));
  return list;
}

void put_range(Json& json, Span span) {
  json["start"] = span.start;
  json["end"] = span.end;
  if (span.source != 0) json["source"] = span.source;
}

Json located(Json json, Span span) {
  put_range(json, span);
  return json;
}

Json range_json(Span span) {
  Json json;
  put_range(json, span);
  return json;
}

Json json_of(const Recognition& recognition) {
  return {{"recognised", recognition.recognised}, {"method", recognition.method}, {"doubt", recognition.doubt}};
}

Json passage_json(const Filing& filing, const Passage& passage) { return json_of(filing.value_of(passage)); }

}  // namespace prefile::app
