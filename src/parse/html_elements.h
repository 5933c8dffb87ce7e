// The open elements of a document: an explicit stack with constant-time look-up of the innermost element of a name.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "parse/html_tags.h"

namespace prefile::parse {

struct OpenElement {
  const TagInfo* info = nullptr;
  std::uint32_t hash = 0;
  std::uint8_t slot = 0;
  bool breaks = false;            ///< its end ends a line
  bool page_break_after = false;  ///< its end ends a page
  bool removed = false;           ///< its end tag was seen, but elements opened in it are still open
  StyleBits mask = 0;             ///< style bits it sets, and to what
  StyleBits value = 0;
  StyleBits computed = 0;  ///< with what it inherits
  std::uint32_t payload = 0xFFFFFFFFU;
  // Kept by the stack.
  std::uint32_t previous = 0;  ///< next outer element in the same slot
  std::uint32_t special = 0;   ///< innermost special element up to and with this one
  std::uint32_t barrier = 0;   ///< innermost barrier up to and with this one

  [[nodiscard]] bool has(TagFlag flag) const { return (info->flags & flag) != 0; }
};

/// Index 0 is the root; it is never closed.
class OpenElements {
 public:
  explicit OpenElements(std::uint32_t depth_limit);

  /// False when the stack is full: the element is not opened.
  [[nodiscard]] bool push(const OpenElement& element);
  OpenElement pop();
  /// Takes a formatting element out from under the elements opened in it.
  void remove(std::uint32_t index);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(stack_.size()); }
  [[nodiscard]] const OpenElement& top() const { return stack_.back(); }
  [[nodiscard]] const OpenElement& operator[](std::uint32_t index) const { return stack_[index]; }
  [[nodiscard]] StyleBits style() const { return stack_.back().computed; }
  void set_root_style(StyleBits style) { stack_.front().computed = style; }
  /// The innermost open element with that name, or 0.
  [[nodiscard]] std::uint32_t find(const TagName& tag) const;
  [[nodiscard]] std::uint32_t find_slot(std::uint8_t slot) const { return innermost_[slot]; }
  [[nodiscard]] std::uint32_t special() const { return stack_.back().special; }
  [[nodiscard]] std::uint32_t barrier() const { return stack_.back().barrier; }

 private:
  void restyle(std::uint32_t index);
  void unlink(const OpenElement& element) { innermost_[element.slot] = element.previous; }

  std::uint32_t depth_limit_;
  std::vector<OpenElement> stack_;
  std::array<std::uint32_t, kTagSlots> innermost_{};
};

}  // namespace prefile::parse
