// The named character references of HTML5.
#pragma once

#include <span>
#include <string_view>

namespace prefile::text {

struct NamedEntity {
  std::string_view name;         ///< after '&', with its semicolon where it has one: "amp;", "amp"
  std::string_view replacement;  ///< UTF-8
};

/// All of them, sorted by name (bytes). Names without a semicolon are the ones HTML reads without it.
[[nodiscard]] std::span<const NamedEntity> named_entities();

}  // namespace prefile::text
