// References of a document's markup: what kind each is by its spelling, those of style sheets, and fragments' targets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace prefile::parse {

/// Whether an attribute of that name (lower case) holds an address.
[[nodiscard]] bool is_reference_attribute(std::string_view name);

/// A reference that stands in `source` from `start` to `end`, quotes left out.
[[nodiscard]] Reference read_reference(std::string_view source, Span place);

/// A url() or @import of a style sheet: its name and the place of the address.
struct StyleReference {
  std::string_view name;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};
/// The next one in `source` from `at` to `end`; `at` moves behind it, or to `end` when there is none. @import followed
/// by url() is found as the latter.
[[nodiscard]] bool find_style_reference(std::string_view source, std::uint32_t& at, std::uint32_t end,
                                        StyleReference& found);

/// Clears `is_resolved` of fragments that no anchor carries.
void resolve_fragments(std::vector<Reference>& references, const std::vector<Anchor>& anchors);

}  // namespace prefile::parse
