#include "text/pattern_alphabet.h"

#include <algorithm>

#include "text/encoding.h"

namespace prefile::text {
namespace {

constexpr char32_t kFirstBeyondAscii = 0x80;
constexpr std::size_t kMostIntervals = 128;
constexpr std::size_t kLongestSequence = 4;

}  // namespace

std::optional<PatternAlphabet> PatternAlphabet::make(const PatternTree& tree) {
  PatternAlphabet alphabet;
  for (unsigned c = 0; c < alphabet.ascii_.size(); ++c) {
    const bool folds = tree.ignore_case && c >= 'A' && c <= 'Z';
    alphabet.ascii_[c] = static_cast<unsigned char>(folds ? c + ('a' - 'A') : c);
  }
  alphabet.starts_.push_back(kFirstBeyondAscii);
  for (const CharSet& set : tree.sets) {
    for (const auto& [first, last] : set.ranges) {
      if (first > kFirstBeyondAscii) alphabet.starts_.push_back(first);
      if (last >= kFirstBeyondAscii && last < kLastCodePoint) alphabet.starts_.push_back(last + 1);
    }
  }
  std::sort(alphabet.starts_.begin(), alphabet.starts_.end());
  alphabet.starts_.erase(std::unique(alphabet.starts_.begin(), alphabet.starts_.end()), alphabet.starts_.end());
  if (alphabet.starts_.size() > kMostIntervals) return std::nullopt;
  return alphabet;
}

unsigned char PatternAlphabet::byte_of(char32_t code_point) const {
  if (code_point < kFirstBeyondAscii) return ascii_[code_point];
  const auto above = std::upper_bound(starts_.begin(), starts_.end(), code_point);
  return static_cast<unsigned char>(kFirstBeyondAscii + static_cast<char32_t>(above - starts_.begin()) - 1);
}

ByteSet PatternAlphabet::bytes_of(const CharSet& set) const {
  ByteSet bytes;
  for (std::size_t c = 0; c < ascii_.size(); ++c) {
    if (set.contains(static_cast<char32_t>(c))) bytes.set(ascii_[c]);
  }
  for (std::size_t at = 0; at < starts_.size(); ++at) {
    if (set.contains(starts_[at])) bytes.set(kFirstBeyondAscii + at);
  }
  return bytes;
}

std::size_t character_start(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at;
  for (std::size_t back = 1; back < kLongestSequence && back <= at && is_continuation(text[at - back + 1]); ++back) {
    if (is_continuation(text[at - back])) continue;
    const CodePoint point = decode_utf8(text.substr(at - back));
    return point.valid && point.length > back ? at - back : at;
  }
  return at;
}

}  // namespace prefile::text
