// Finds the phrases of a table in one pass over a text.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace prefile::parse {

/// One phrase to look for. Phrases match as `text::find_phrase` does: in any case, over line ends, whole words.
struct Cue {
  std::string_view phrase;
  std::uint8_t kind = 0;  ///< what it stands for; the table's owner knows
  /// When not empty, one of these words, separated by '|', must follow in the same sentence.
  std::string_view then{};
};

struct CueHit {
  std::uint32_t start = 0;  ///< offsets in the text that was searched
  std::uint32_t end = 0;    ///< behind the phrase, and behind the word that had to follow
  std::uint32_t cue = 0;    ///< index into the table
};

/// Looks every word of a text up by its first two letters, so that the cost does not grow with the table.
class CueTable {
 public:
  /// `cues` must outlive the table. Every phrase begins with two ASCII letters.
  explicit CueTable(std::span<const Cue> cues);

  /// Hits in [start, end), in order of their start; of several at one place the longest phrase.
  [[nodiscard]] std::vector<CueHit> find(std::string_view text, std::uint32_t start, std::uint32_t end) const;
  [[nodiscard]] const Cue& cue(const CueHit& hit) const { return cues_[hit.cue]; }

 private:
  static constexpr std::size_t kLetters = 26;

  // The first four bytes of a phrase, as far as they are letters, so that most words are passed over at one look.
  struct Opening {
    std::uint32_t cue = 0;
    std::uint32_t bytes = 0;
    std::uint32_t mask = 0;
  };

  [[nodiscard]] bool match(std::string_view text, std::uint32_t at, std::uint32_t end, CueHit& hit) const;

  std::span<const Cue> cues_;
  std::array<std::vector<Opening>, kLetters * kLetters> by_letters_;
};

/// Whether one of `words`, separated by '|', begins `text`.
[[nodiscard]] bool begins_with_any(std::string_view text, std::string_view words);

}  // namespace prefile::parse
