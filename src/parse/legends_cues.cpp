#include "parse/legends_cues.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kFollowReach = 160;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
std::size_t index_of(char c) { return static_cast<std::size_t>((c | 0x20) - 'a'); }

constexpr std::uint32_t kPacked = 4;

// Four bytes from `at` on with letters in lower case.
std::uint32_t packed(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i]) | 0x20U) << (8 * i);
  };
  if (at + kPacked <= text.size()) return byte(0) | byte(1) | byte(2) | byte(3);
  std::uint32_t bytes = 0;
  for (std::size_t i = 0; at + i < text.size(); ++i) bytes |= byte(i);
  return bytes;
}

enum CharacterClass : std::uint8_t { kBetweenWords, kLetter, kInWord };

constexpr std::array<std::uint8_t, 256> kClasses = [] {
  std::array<std::uint8_t, 256> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c) {
    const std::size_t folded = c | 0x20U;
    if (c < 0x80 && folded >= 'a' && folded <= 'z') {
      classes[c] = kLetter;
    } else if ((c >= '0' && c <= '9') || c >= 0xC3) {
      classes[c] = kInWord;
    }
  }
  return classes;
}();

std::uint8_t class_of(char c) { return kClasses[static_cast<unsigned char>(c)]; }

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || !text::is_word_character(text::glyph_at(text, at).code);
}

// The end of the first of `words` behind `at`, in the same sentence.
std::optional<std::uint32_t> find_follower(std::string_view text, std::uint32_t at, std::uint32_t end,
                                           std::string_view words) {
  const std::string_view reach = text.substr(0, std::min(end, at + kFollowReach));
  for (std::size_t i = at; i + 1 < reach.size(); ++i) {
    if (reach[i] == '.' && (reach[i + 1] == ' ' || reach[i + 1] == '\n')) return std::nullopt;
    if (!is_letter(reach[i]) || is_letter(reach[i - 1])) continue;
    std::string_view rest = words;
    while (!rest.empty()) {
      const std::string_view word = rest.substr(0, rest.find('|'));
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
      const auto length = text::match_phrase_here(reach.substr(i), word);
      if (length && ends_word(reach, i + *length)) return static_cast<std::uint32_t>(i + *length);
    }
  }
  return std::nullopt;
}

}  // namespace

CueTable::CueTable(std::span<const Cue> cues) : cues_(cues) {
  for (std::uint32_t i = 0; i < cues.size(); ++i) {
    const std::string_view phrase = cues[i].phrase;
    Opening opening{i, packed(phrase, 0), 0};
    for (std::uint32_t at = 0; at < kPacked && at < phrase.size() && is_letter(phrase[at]); ++at) {
      opening.mask |= 0xFFU << (8 * at);
    }
    opening.bytes &= opening.mask;
    by_letters_[index_of(phrase[0]) * kLetters + index_of(phrase[1])].push_back(opening);
  }
}

bool CueTable::match(std::string_view text, std::uint32_t at, std::uint32_t end, CueHit& hit) const {
  bool found = false;
  const std::uint32_t bytes = packed(text, at);
  for (const Opening& opening : by_letters_[index_of(text[at]) * kLetters + index_of(text[at + 1])]) {
    if ((bytes & opening.mask) != opening.bytes) continue;
    const Cue& cue = cues_[opening.cue];
    const auto length = text::match_phrase_here(text.substr(at, end - at), cue.phrase);
    if (!length || !ends_word(text, at + *length)) continue;
    auto stop = static_cast<std::uint32_t>(at + *length);
    if (found && stop <= hit.end) continue;
    if (!cue.then.empty()) {
      const auto follower = find_follower(text, stop, end, cue.then);
      if (!follower) continue;
      stop = *follower;
    }
    hit = {at, stop, opening.cue};
    found = true;
  }
  return found;
}

std::vector<CueHit> CueTable::find(std::string_view text, std::uint32_t start, std::uint32_t end) const {
  std::vector<CueHit> hits;
  end = std::min(end, static_cast<std::uint32_t>(text.size()));
  std::uint8_t before = kBetweenWords;
  if (start > 0 && start < end) before = class_of(text[start - 1]);
  for (std::uint32_t at = start; at + 1 < end; ++at) {
    const std::uint8_t current = class_of(text[at]);
    if (current == kLetter && before == kBetweenWords && class_of(text[at + 1]) == kLetter) {
      CueHit hit;
      if (match(text, at, end, hit)) hits.push_back(hit);
    }
    before = current;
  }
  return hits;
}

bool begins_with_any(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find('|'));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    const auto length = text::match_phrase_here(text, word);
    if (length && ends_word(text, *length)) return true;
  }
  return false;
}

}  // namespace prefile::parse
