// The places a form has for items, in its own order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/forms.h"

namespace prefile::parse {

struct ItemSlot {
  std::string_view part;
  std::string_view number;
};

/// By part and number; an item that was renamed has one slot, one that moved to another part has two.
class ItemSlots {
 public:
  explicit ItemSlots(const FormDefinition& form);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(slots_.size()); }
  [[nodiscard]] const ItemSlot& operator[](std::uint32_t rank) const { return slots_[rank]; }
  /// Ranks of the slots with that number, in all parts.
  [[nodiscard]] std::vector<std::uint32_t> find(std::string_view number) const;

 private:
  std::vector<ItemSlot> slots_;
};

/// The order of "1", "1A", "9A", "9A(T)", "10".
[[nodiscard]] bool is_number_before(std::string_view a, std::string_view b);

}  // namespace prefile::parse
