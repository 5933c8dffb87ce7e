// The distinct names of a document's markup, each with its row, found in constant time whatever the names are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace prefile::parse {

/// Longer names are not kept: nobody writes them.
inline constexpr std::size_t kLongestMarkupName = 1'024;

/// FNV-1a over the lower-case name.
[[nodiscard]] std::uint32_t hash_name(std::string_view name, std::uint32_t seed = 2166136261U);
/// The name in lower case: how names are kept.
[[nodiscard]] std::string kept_name(std::string_view name);
/// Whether `name` is the one kept as `kept`.
[[nodiscard]] bool is_kept_as(std::string_view name, std::string_view kept);

/// Rows by hash: open addressing with a bounded number of probes, so that names made to collide cost no more than
/// others. Rows count from 0 in the order they were added.
class NameRows {
 public:
  explicit NameRows(std::uint32_t limit) : limit_(limit), slots_(kFirstSlots, 0) {}

  /// The row that `is_same(row)` accepts among those with that hash, else a new one, else kNone when there is no room.
  /// `is_new` tells which.
  template <typename IsSame>
  [[nodiscard]] std::uint32_t find_or_add(std::uint32_t hash, const IsSame& is_same, bool& is_new) {
    is_new = false;
    const std::uint32_t mask = static_cast<std::uint32_t>(slots_.size()) - 1;
    for (std::uint32_t probe = 0; probe < kProbes; ++probe) {
      std::uint32_t& slot = slots_[(hash + probe) & mask];
      if (slot == 0) {
        if (hashes_.size() >= limit_) return kNone;
        is_new = true;
        hashes_.push_back(hash);
        const auto row = static_cast<std::uint32_t>(hashes_.size());
        slot = row;
        if (hashes_.size() * 2 > slots_.size()) grow();
        return row - 1;
      }
      if (hashes_[slot - 1] == hash && is_same(slot - 1)) return slot - 1;
    }
    return kNone;
  }

 private:
  static constexpr std::size_t kFirstSlots = 256;
  static constexpr std::uint32_t kProbes = 64;
  void grow();

  std::uint32_t limit_;
  std::vector<std::uint32_t> hashes_;
  std::vector<std::uint32_t> slots_;  ///< 0 is free, else one more than a row
};

}  // namespace prefile::parse
