#include "parse/items_slots.h"

#include <algorithm>
#include <utility>

#include "parse/items_parts.h"

namespace prefile::parse {
namespace {

std::pair<int, std::string_view> key_of(std::string_view number) {
  int digits = 0;
  std::size_t at = 0;
  for (; at < number.size() && at < 4 && number[at] >= '0' && number[at] <= '9'; ++at)
    digits = digits * 10 + (number[at] - '0');
  return {digits, number.substr(at)};
}

bool is_slot_before(const ItemSlot& a, const ItemSlot& b) {
  const int part_a = rank_of_part(a.part);
  const int part_b = rank_of_part(b.part);
  return part_a != part_b ? part_a < part_b : is_number_before(a.number, b.number);
}

}  // namespace

bool is_number_before(std::string_view a, std::string_view b) { return key_of(a) < key_of(b); }

ItemSlots::ItemSlots(const FormDefinition& form) {
  for (const ItemDefinition& item : form.items) slots_.push_back({item.part, item.number});
  std::stable_sort(slots_.begin(), slots_.end(), is_slot_before);
  const auto is_same = [](const ItemSlot& a, const ItemSlot& b) { return a.part == b.part && a.number == b.number; };
  slots_.erase(std::unique(slots_.begin(), slots_.end(), is_same), slots_.end());
}

std::vector<std::uint32_t> ItemSlots::find(std::string_view number) const {
  std::vector<std::uint32_t> ranks;
  for (std::uint32_t rank = 0; rank < size(); ++rank) {
    if (slots_[rank].number == number) ranks.push_back(rank);
  }
  return ranks;
}

}  // namespace prefile::parse
