// Patterns a state has compiled, so that a rule may name the same pattern for every block of a document.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "text/pattern.h"

namespace prefile::lua {

/// What a pattern costs a call is the same whatever earlier calls have left here.
class PatternCache {
 public:
  /// Forgets which patterns were paid for.
  void begin_call() { ++call_; }
  /// What using `source` costs: compiling, the first time in a call; nothing after that.
  [[nodiscard]] std::int64_t cost_of(std::string_view source, bool ignore_case) const;
  [[nodiscard]] Result<text::Pattern> get(std::string_view source, bool ignore_case);

 private:
  struct Entry {
    text::Pattern pattern;
    std::uint64_t call;  ///< the last that used it
  };
  void make_room();

  std::map<std::string, Entry, std::less<>> entries_;
  std::uint64_t call_ = 0;
};

}  // namespace prefile::lua
