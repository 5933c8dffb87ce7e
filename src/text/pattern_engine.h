// Boost.Regex behind a wall: a pattern of ours, tried at one place of a text, every step paid for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "text/pattern.h"
#include "text/pattern_alphabet.h"
#include "text/pattern_tree.h"

namespace prefile::text {

/// The tree in Boost's syntax, over the alphabet's bytes.
[[nodiscard]] std::string emit_pattern(const PatternTree& tree, const PatternAlphabet& alphabet);

class PatternEngine {
 public:
  enum class Outcome : std::uint8_t { match, no_match, out_of_fuel, too_complex };

  /// Errors: bad_pattern, when Boost refuses what the validator let through.
  [[nodiscard]] static Result<std::shared_ptr<const PatternEngine>> make(const PatternTree& tree,
                                                                         PatternAlphabet alphabet);

  /// One search over one text; keeps what Boost needs from attempt to attempt.
  class Search {
   public:
    Search(const PatternEngine& engine, std::string_view text, Fuel& fuel);
    ~Search();
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;

    /// Tries to match exactly at `start`, the first byte of a character.
    [[nodiscard]] Outcome try_at(std::size_t start);
    /// Of the attempt that matched.
    [[nodiscard]] PatternMatch match() const;

   private:
    struct State;
    std::unique_ptr<State> state_;
  };

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace prefile::text
