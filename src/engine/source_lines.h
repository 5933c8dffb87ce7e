// Where the keys of a rule file's table stand, so that faults can name their lines.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prefile::engine {

/// `key =` inside braces: "authority" at the top, "examples.2.expect" for the second example's field.
struct KeyPlace {
  std::string path;
  std::uint32_t line = 0;
};

/// The keys of the table that a Lua file returns, and of the tables in it, in the order they stand. Text that is no
/// Lua gives whatever can be read.
[[nodiscard]] std::vector<KeyPlace> find_keys(std::string_view lua);

/// The line of `path`, or of its nearest enclosing key, or 1.
[[nodiscard]] std::uint32_t line_of(const std::vector<KeyPlace>& keys, std::string_view path);

}  // namespace prefile::engine
