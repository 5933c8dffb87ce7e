// Which lines of a script ran, and which names it uses: what tests and reviews of rules are measured by.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace prefile::lua {

/// Filled while a sandbox that traces (`Sandbox::trace`) runs. Lines count from 1.
struct Trace {
  std::set<std::uint32_t> called;  ///< first lines of the functions that were called
  std::set<std::uint32_t> active;  ///< lines of those functions that hold code
  std::set<std::uint32_t> ran;     ///< lines that ran
};

/// The first lines of the functions written in `source`.
[[nodiscard]] std::set<std::uint32_t> function_lines(std::string_view source);

/// What no run reached: lines of called functions that did not run, and functions that were never called, by their
/// first line.
[[nodiscard]] std::set<std::uint32_t> lines_never_run(std::string_view source, const Trace& trace);

struct UnknownName {
  std::string_view name;
  std::uint32_t line = 0;
};
/// The names `source` uses and neither declares anywhere nor gets from `known` ("assert", "text.fold"), each with the
/// line of its first use; fields of unknown libraries are not named besides.
[[nodiscard]] std::vector<UnknownName> unknown_names(std::string_view source, const std::vector<std::string>& known);

}  // namespace prefile::lua
