#include "diag/fingerprint.h"

#include <algorithm>
#include <cstdint>

namespace prefile::diag {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f\v";
constexpr std::size_t kMostOfAWord = 24;  // bytes; an unbroken run of markup must not bring the whole line in

class Fnv1a {
 public:
  // Every field is closed by a byte that UTF-8 never holds, so that fields cannot run into each other.
  void add_field(std::string_view bytes) {
    for (const char byte : bytes) add_byte(static_cast<unsigned char>(byte));
    add_byte(0xFF);
  }

  void add_folded(std::string_view text) {
    bool pending = false;
    bool started = false;
    for (const char c : text) {
      if (kSpace.find(c) != std::string_view::npos) {
        pending = started;
        continue;
      }
      if (pending) add_byte(' ');
      pending = false;
      started = true;
      add_byte(static_cast<unsigned char>(c));
    }
    add_byte(0xFF);
  }

  [[nodiscard]] std::uint64_t digest() const { return state_; }

 private:
  void add_byte(unsigned char byte) {
    constexpr std::uint64_t kPrime = 0x100000001b3;
    state_ = (state_ ^ byte) * kPrime;
  }

  std::uint64_t state_ = 0xcbf29ce484222325;
};

std::string_view last_word(std::string_view text) {
  const std::size_t end = text.find_last_not_of(kSpace);
  if (end == std::string_view::npos) return {};
  text = text.substr(0, end + 1);
  const std::size_t gap = text.find_last_of(kSpace);
  if (gap != std::string_view::npos) text.remove_prefix(gap + 1);
  return text.size() > kMostOfAWord ? text.substr(text.size() - kMostOfAWord) : text;
}

std::string_view first_word(std::string_view text) {
  const std::size_t start = text.find_first_not_of(kSpace);
  if (start == std::string_view::npos) return {};
  text.remove_prefix(start);
  return text.substr(0, std::min(text.find_first_of(kSpace), kMostOfAWord));
}

std::string to_hex(std::uint64_t value) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex(16, '0');
  for (std::size_t i = hex.size(); i-- > 0; value >>= 4) hex[i] = kDigits[value & 15];
  return hex;
}

}  // namespace

std::string fingerprint_of(std::string_view rule, std::string_view message_id, std::span<const Evidence> evidence) {
  Fnv1a hash;
  hash.add_field(rule);
  hash.add_field(message_id);
  for (const Evidence& piece : evidence) {
    hash.add_field(piece.document);
    hash.add_field(piece.role);
    hash.add_folded(piece.excerpt);
    hash.add_field(last_word(piece.before));
    hash.add_field(first_word(piece.after));
  }
  return to_hex(hash.digest());
}

}  // namespace prefile::diag
