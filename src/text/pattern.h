// Regular expressions for rules: Boost.Regex behind a validator and a counting iterator, so that no pattern
// can hang or crash the program.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace prefile::text {

/// Work a script may still do, in deterministic units. Every character a pattern looks at costs.
struct Fuel {
  std::int64_t left = 0;
  [[nodiscard]] bool take(std::int64_t amount) {
    left -= amount;
    return left >= 0;
  }
};

struct PatternMatch {
  std::size_t start = 0;
  std::size_t end = 0;
  /// Captured groups 1..n; nothing where a group took no part.
  std::vector<std::optional<std::pair<std::size_t, std::size_t>>> groups;
};

/// A compiled pattern. Immutable, cheap to copy, may be used by several threads at once.
class Pattern {
 public:
  /// Refuses what cannot be bounded: see docs/patterns.md. `source` is Perl syntax, at most 4,096 bytes.
  [[nodiscard]] static Result<Pattern> compile(std::string_view source, bool ignore_case);

  /// First match at or after `from`, or nothing. Errors: out_of_fuel, bad_pattern.
  [[nodiscard]] Result<std::optional<PatternMatch>> find(std::string_view text, std::size_t from, Fuel& fuel) const;

  [[nodiscard]] const std::string& source() const;

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace prefile::text
