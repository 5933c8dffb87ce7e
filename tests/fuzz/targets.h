// What is fuzzed: each target takes any bytes and aborts when a promise about them is broken.
#pragma once

#include <span>
#include <string_view>

namespace prefile::fuzz {

struct Target {
  std::string_view name;  ///< the folder of its seeds, and of `./dev fuzz NAME`
  void (*take)(std::string_view bytes);
};

[[nodiscard]] std::span<const Target> targets();

}  // namespace prefile::fuzz
