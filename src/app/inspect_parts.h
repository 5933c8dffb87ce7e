// The JSON of `inspect`, part by part. Not for other layers: the library's type is in it.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "model/filing.h"

namespace prefile::app {

using Json = nlohmann::ordered_json;

/// {"value", "start", "end"}, and "source" when it is not the first; null for nothing.
[[nodiscard]] Json json_of(const Value& value);
[[nodiscard]] Json json_of(const std::optional<Value>& value);
[[nodiscard]] Json json_of(const std::vector<Value>& values);
[[nodiscard]] Json json_of(const Recognition& recognition);
[[nodiscard]] Json passage_json(const Filing& filing, const Passage& passage);

/// Adds "start", "end" and "source" to an object.
void put_range(Json& json, Span span);
[[nodiscard]] Json located(Json json, Span span);
[[nodiscard]] Json range_json(Span span);

// The parts of a filing, in the files called after them.
[[nodiscard]] Json json_of(const Header& header);
[[nodiscard]] Json json_of(const Document& document);
[[nodiscard]] Json json_of(const Cover& cover);

[[nodiscard]] Json items_of(const Filing& filing);
[[nodiscard]] Json item_gaps_of(const Filing& filing);
[[nodiscard]] Json contents_of(const Filing& filing);
[[nodiscard]] Json exhibit_index_of(const Filing& filing);
[[nodiscard]] Json exhibit_lists_of(const Filing& filing);
[[nodiscard]] Json exhibit_notes_of(const Filing& filing);
[[nodiscard]] Json mentions_of(const Filing& filing);

/// The signatures of the form itself, without their blocks.
[[nodiscard]] Json signatures_of(const Filing& filing);
[[nodiscard]] Json blocks_of(const Filing& filing, const std::vector<SignatureBlock>& blocks);
[[nodiscard]] Json powers_of(const Filing& filing);
[[nodiscard]] Json marks_of(const Filing& filing);
[[nodiscard]] Json certifications_of(const Filing& filing);
[[nodiscard]] Json accountants_of(const Filing& filing);
[[nodiscard]] Json fees_of(const Filing& filing);
[[nodiscard]] Json legends_of(const Filing& filing);
[[nodiscard]] Json statements_of(const Filing& filing);
[[nodiscard]] Json furnished_of(const Filing& filing);

}  // namespace prefile::app
