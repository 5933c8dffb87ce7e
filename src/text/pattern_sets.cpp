#include <algorithm>

#include "text/pattern_tree.h"

namespace prefile::text {

void CharSet::settle() {
  std::sort(ranges.begin(), ranges.end());
  std::vector<std::pair<char32_t, char32_t>> merged;
  for (const auto& [first, last] : ranges) {
    if (!merged.empty() && first <= merged.back().second + 1) {
      merged.back().second = std::max(merged.back().second, last);
    } else {
      merged.emplace_back(first, last);
    }
  }
  ranges = std::move(merged);
}

void CharSet::invert() {
  settle();
  std::vector<std::pair<char32_t, char32_t>> inverse;
  char32_t next = 0;
  for (const auto& [first, last] : ranges) {
    if (first > next) inverse.emplace_back(next, first - 1);
    next = last + 1;
  }
  if (next <= kLastCodePoint) inverse.emplace_back(next, kLastCodePoint);
  ranges = std::move(inverse);
}

void CharSet::close_under_case() {
  constexpr char32_t kToLower = 'a' - 'A';
  CharSet folded;
  for (const auto& [first, last] : ranges) {
    const char32_t upper_first = std::max<char32_t>(first, 'A');
    const char32_t upper_last = std::min<char32_t>(last, 'Z');
    if (upper_first <= upper_last) folded.add(upper_first + kToLower, upper_last + kToLower);
    const char32_t lower_first = std::max<char32_t>(first, 'a');
    const char32_t lower_last = std::min<char32_t>(last, 'z');
    if (lower_first <= lower_last) folded.add(lower_first - kToLower, lower_last - kToLower);
  }
  add(folded);
  settle();
}

bool CharSet::contains(char32_t code_point) const {
  const auto above = std::upper_bound(ranges.begin(), ranges.end(), code_point,
                                      [](char32_t wanted, const auto& range) { return wanted < range.first; });
  return above != ranges.begin() && std::prev(above)->second >= code_point;
}

}  // namespace prefile::text
