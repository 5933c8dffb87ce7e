// "Did you mean": the nearest of a few known names.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prefile {

/// The name nearest to `name` among `known` when it is near enough to be meant, else "". The same letters and digits
/// with other signs between them are nearest: "8-K/A" for "8-KA".
[[nodiscard]] std::string nearest_name(std::string_view name, std::span<const std::string> known);

/// What to add to the message that `name` is unknown: "; did you mean 'near'?", or, sorted, all the names there are:
/// "; it has one, two".
[[nodiscard]] std::string hint_of_names(std::string_view name, std::vector<std::string> known);

}  // namespace prefile
