#include "parse/markup_names.h"

#include <algorithm>

#include "parse/html_tokens.h"

namespace prefile::parse {
namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

}  // namespace

std::uint32_t hash_name(std::string_view name, std::uint32_t seed) {
  std::uint32_t hash = seed;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  return hash ^ (hash >> 15U);
}

std::string kept_name(std::string_view name) {
  std::string kept{name};
  std::transform(kept.begin(), kept.end(), kept.begin(), lower);
  return kept;
}

bool is_kept_as(std::string_view name, std::string_view kept) {
  return name.size() == kept.size() && equals_ignoring_case(name, kept);
}

void NameRows::grow() {
  std::vector<std::uint32_t> slots(slots_.size() * 2, 0);
  const std::uint32_t mask = static_cast<std::uint32_t>(slots.size()) - 1;
  for (std::uint32_t row = 0; row < hashes_.size(); ++row) {
    for (std::uint32_t probe = 0; probe < kProbes; ++probe) {
      std::uint32_t& slot = slots[(hashes_[row] + probe) & mask];
      if (slot != 0) continue;
      slot = row + 1;
      break;
    }
  }
  slots_ = std::move(slots);
}

}  // namespace prefile::parse
