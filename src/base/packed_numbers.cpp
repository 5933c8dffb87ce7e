#include "base/packed_numbers.h"

#include <algorithm>
#include <array>
#include <limits>

namespace prefile {
namespace {

constexpr std::uint32_t kWidest = 4;

std::uint32_t width_of(std::uint32_t distance) {
  if (distance == 0) return 0;
  if (distance <= std::numeric_limits<std::uint8_t>::max()) return 1;
  return distance <= std::numeric_limits<std::uint16_t>::max() ? 2 : kWidest;
}

}  // namespace

void PackedNumbers::push_back(std::uint32_t number) {
  const std::size_t index = size_ % kFrame;
  if (index == 0) {
    Frame frame;
    frame.place = static_cast<std::uint32_t>(bytes_.size() / kFrame) & 0x1FFFFFFFU;
    frame.width = kWidest;
    frames_.push_back(frame);
    bytes_.resize(bytes_.size() + kFrame * kWidest);
  }
  std::memcpy(bytes_.data() + bytes_.size() - (kFrame - index) * kWidest, &number, kWidest);
  ++size_;
  if (index + 1 == kFrame) pack_last();
}

/// Turns the numbers of the last frame into distances.
void PackedNumbers::pack_last() {
  Frame& frame = frames_.back();
  std::uint8_t* const bytes = bytes_.data() + static_cast<std::size_t>(frame.place) * kFrame;
  std::array<std::uint32_t, kFrame> numbers{};
  std::memcpy(numbers.data(), bytes, sizeof numbers);
  const auto [least, greatest] = std::minmax_element(numbers.begin(), numbers.end());
  const std::uint32_t width = width_of(*greatest - *least);
  frame.least = *least;
  frame.width = width & 0x7U;
  for (std::size_t i = 0; i < kFrame; ++i) {
    const std::uint32_t distance = numbers[i] - frame.least;
    if (width == 1) {
      bytes[i] = static_cast<std::uint8_t>(distance);
    } else if (width == 2) {
      const auto narrow = static_cast<std::uint16_t>(distance);
      std::memcpy(bytes + i * sizeof narrow, &narrow, sizeof narrow);
    } else if (width == kWidest) {
      std::memcpy(bytes + i * sizeof distance, &distance, sizeof distance);
    }
  }
  bytes_.resize(static_cast<std::size_t>(frame.place + width) * kFrame);
}

void PackedNumbers::shrink_to_fit() {
  frames_.shrink_to_fit();
  bytes_.shrink_to_fit();
}

std::size_t PackedNumbers::count_up_to(std::uint32_t number) const {
  const auto first_beyond = [&](std::size_t low, std::size_t high, auto first_of) {
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      if (first_of(middle) <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };
  const std::size_t frames =
      first_beyond(0, frames_.size(), [this](std::size_t frame) { return (*this)[frame * kFrame]; });
  if (frames == 0) return 0;
  return first_beyond((frames - 1) * kFrame + 1, std::min(frames * kFrame, size_),
                      [this](std::size_t index) { return (*this)[index]; });
}

}  // namespace prefile
