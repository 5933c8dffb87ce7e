#include "parse/html_elements.h"

#include <algorithm>

namespace prefile::parse {
namespace {

constexpr TagInfo kRoot{"", TagId::plain, kSpecial | kBarrier, 0, 0};
// Bounds the work of one end tag; what is opened deeper than that inside keeps its look.
constexpr std::uint32_t kRestyled = 256;
constexpr std::uint32_t kProbes = 8;

}  // namespace

OpenElements::OpenElements(std::uint32_t depth_limit) : depth_limit_(depth_limit) {
  OpenElement root;
  root.info = &kRoot;
  stack_.push_back(root);
}

bool OpenElements::push(const OpenElement& element) {
  if (size() > depth_limit_) return false;
  const OpenElement& outer = stack_.back();
  const std::uint32_t index = size();
  OpenElement added = element;
  added.computed = static_cast<StyleBits>((outer.computed & ~added.mask) | (added.value & added.mask));
  added.computed |= outer.computed & kNotDisplayed;
  added.previous = innermost_[added.slot];
  added.special = added.has(kSpecial) ? index : outer.special;
  added.barrier = added.has(kBarrier) ? index : outer.barrier;
  innermost_[added.slot] = index;
  stack_.push_back(added);
  return true;
}

OpenElement OpenElements::pop() {
  const OpenElement closed = stack_.back();
  stack_.pop_back();
  unlink(closed);
  while (stack_.back().removed) stack_.pop_back();
  return closed;
}

std::uint32_t OpenElements::find(const TagName& tag) const {
  std::uint32_t index = innermost_[tag.slot];
  for (std::uint32_t probe = 0; index != 0 && probe < kProbes; ++probe) {
    if (stack_[index].hash == tag.hash || stack_[index].info->id != TagId::unknown) return index;
    index = stack_[index].previous;
  }
  return 0;
}

void OpenElements::remove(std::uint32_t index) {
  if (index + 1 == size()) {
    pop();
    return;
  }
  unlink(stack_[index]);
  stack_[index].removed = true;
  stack_[index].mask = 0;
  restyle(index);
}

void OpenElements::restyle(std::uint32_t index) {
  const std::uint32_t last = std::min(size(), index + kRestyled);
  for (std::uint32_t i = index; i < last; ++i) {
    OpenElement& element = stack_[i];
    const StyleBits outer = stack_[i - 1].computed;
    element.computed = static_cast<StyleBits>((outer & ~element.mask) | (element.value & element.mask));
    element.computed |= outer & kNotDisplayed;
  }
}

}  // namespace prefile::parse
