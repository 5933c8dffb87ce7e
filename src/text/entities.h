// The named character references of HTML5.
#pragma once

#include <span>
#include <string_view>

namespace prefile::text {

struct NamedEntity {
  std::string_view name;         ///< after '&', with its semicolon where it has one: "amp;", "amp"
  std::string_view replacement;  ///< UTF-8
  bool is_html4 = false;         ///< in the list of HTML 4.01; only names with a semicolon are marked
};

/// All of them, sorted by name (bytes). Names without a semicolon are the ones HTML reads without it.
[[nodiscard]] std::span<const NamedEntity> named_entities();

/// Whether HTML 4.01 has that name: "eacute;", with its semicolon. `apos;` is not among them.
[[nodiscard]] bool is_html4_entity(std::string_view name);

}  // namespace prefile::text
