// Runs chunks in a sandbox and shows how they ended, for the tests of this layer.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "lua/sandbox.h"

namespace prefile::lua {

[[nodiscard]] std::unique_ptr<Sandbox> fresh(Budget budget = {});
/// The first value the chunk returns, as text, or `code: message @ context`.
[[nodiscard]] std::string run(Sandbox& sandbox, std::string_view source, std::string_view name = "rule.lua");
[[nodiscard]] std::string run(std::string_view source, Budget budget = {});

}  // namespace prefile::lua
