// Cuts Lua source into tokens, for what looks at a script without running it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace prefile::lua {

enum class SourceTokenKind : std::uint8_t { name, keyword, number, string, sign };

struct SourceToken {
  SourceTokenKind kind = SourceTokenKind::sign;
  std::string_view text;   ///< as written, quotes and brackets of strings included
  std::uint32_t line = 1;  ///< where it begins
};

/// The tokens of `source` without white space and comments. Text that is no Lua gives whatever can be read; a string
/// or bracket that never ends reaches to the end.
[[nodiscard]] std::vector<SourceToken> tokens_of(std::string_view source);

}  // namespace prefile::lua
