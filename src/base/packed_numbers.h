// A sequence of numbers in a fraction of the memory of a vector, and how to go through what is stored that way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <stdexcept>
#include <vector>

namespace prefile {

/// Goes through a sequence that makes its items when they are asked for. Unlike other iterators of random access, it
/// gives them by value: what a reference is bound to is the caller's own.
template <typename Sequence, typename Item>
class PackedIterator {
 public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = Item;
  using difference_type = std::ptrdiff_t;
  using reference = Item;
  struct pointer {
    Item item;
    [[nodiscard]] const Item* operator->() const { return &item; }
  };

  PackedIterator() = default;
  PackedIterator(const Sequence* sequence, std::size_t index) : sequence_(sequence), index_(index) {}

  [[nodiscard]] Item operator*() const { return (*sequence_)[index_]; }
  [[nodiscard]] pointer operator->() const { return {**this}; }
  [[nodiscard]] Item operator[](difference_type by) const { return *(*this + by); }

  PackedIterator& operator++() { return *this += 1; }
  PackedIterator& operator--() { return *this -= 1; }
  PackedIterator operator++(int) { return (*this += 1) - 1; }
  PackedIterator operator--(int) { return (*this -= 1) + 1; }
  PackedIterator& operator+=(difference_type by) {
    index_ += static_cast<std::size_t>(by);
    return *this;
  }
  PackedIterator& operator-=(difference_type by) { return *this += -by; }
  friend PackedIterator operator+(PackedIterator at, difference_type by) { return at += by; }
  friend PackedIterator operator+(difference_type by, PackedIterator at) { return at += by; }
  friend PackedIterator operator-(PackedIterator at, difference_type by) { return at -= by; }
  friend difference_type operator-(const PackedIterator& a, const PackedIterator& b) {
    return static_cast<difference_type>(a.index_ - b.index_);
  }
  friend bool operator==(const PackedIterator& a, const PackedIterator& b) { return a.index_ == b.index_; }
  friend auto operator<=>(const PackedIterator& a, const PackedIterator& b) { return a.index_ <=> b.index_; }

 private:
  const Sequence* sequence_ = nullptr;
  std::size_t index_ = 0;
};

/// What a vector offers for reading, of a `Self` that has `size()` and `operator[]`, which makes an `Item`.
template <typename Self, typename Item>
class PackedSequence {
 public:
  using value_type = Item;
  using const_iterator = PackedIterator<Self, Item>;

  [[nodiscard]] bool empty() const { return self().size() == 0; }
  [[nodiscard]] const_iterator begin() const { return {&self(), 0}; }
  [[nodiscard]] const_iterator end() const { return {&self(), self().size()}; }
  [[nodiscard]] Item front() const { return self()[0]; }
  [[nodiscard]] Item back() const { return self()[self().size() - 1]; }
  [[nodiscard]] Item at(std::size_t index) const {
    if (index >= self().size()) throw std::out_of_range("PackedSequence::at");
    return self()[index];
  }

 private:
  [[nodiscard]] const Self& self() const { return static_cast<const Self&>(*this); }
};

/// Numbers that are appended and read, never changed. Each 32 neighbours are kept as the least of them and the
/// distances from it, in as few bytes as the greatest distance needs: a byte a number or two where they grow slowly,
/// next to nothing where they are equal. Reading one, wherever it stands, takes constant time.
class PackedNumbers : public PackedSequence<PackedNumbers, std::uint32_t> {
 public:
  void push_back(std::uint32_t number);
  /// Gives back the room that was left for further numbers.
  void shrink_to_fit();

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::uint32_t operator[](std::size_t index) const {
    const Frame& frame = frames_[index / kFrame];
    const std::uint8_t* const bytes = bytes_.data() + static_cast<std::size_t>(frame.place) * kFrame;
    return frame.least + distance_at(bytes, frame.width, index % kFrame);
  }
  /// Of numbers that never fall: how many are at most `number`.
  [[nodiscard]] std::size_t count_up_to(std::uint32_t number) const;

 private:
  static constexpr std::size_t kFrame = 32;

  struct Frame {
    std::uint32_t least = 0;
    std::uint32_t place : 29 = 0;  ///< of its distances, in units of kFrame bytes
    std::uint32_t width : 3 = 0;   ///< bytes of a distance: 0, 1, 2 or 4
  };

  static std::uint32_t distance_at(const std::uint8_t* bytes, std::uint32_t width, std::size_t index) {
    switch (width) {
      case 0: return 0;
      case 1: return bytes[index];
      case 2: return read<std::uint16_t>(bytes, index);
      default: return read<std::uint32_t>(bytes, index);
    }
  }
  template <typename Number>
  static std::uint32_t read(const std::uint8_t* bytes, std::size_t index) {
    Number number = 0;
    std::memcpy(&number, bytes + index * sizeof(Number), sizeof(Number));
    return number;
  }
  void pack_last();

  std::vector<Frame> frames_;        ///< the last, while it is not full, with the numbers as they are
  std::vector<std::uint8_t> bytes_;  ///< the distances of every frame
  std::size_t size_ = 0;
};

}  // namespace prefile
