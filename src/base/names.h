// "Did you mean": the nearest of a few known names.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace prefile {

/// The name nearest to `name` among `known` when it is near enough to be meant, else "".
[[nodiscard]] std::string nearest_name(std::string_view name, std::span<const std::string> known);

}  // namespace prefile
