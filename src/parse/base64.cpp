#include "parse/base64.h"

#include <array>
#include <cstdint>
#include <optional>

#include "parse/container_lines.h"
#include "text/encoding.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kNoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> make_digits() {
  std::array<std::uint8_t, 256> digits{};
  digits.fill(kNoDigit);
  for (std::uint8_t value = 0; value < kAlphabet.size(); ++value) {
    digits[static_cast<unsigned char>(kAlphabet[value])] = value;
  }
  return digits;
}
constexpr std::array<std::uint8_t, 256> kDigits = make_digits();

class Decoder {
 public:
  Decoder(std::string_view source, Span content) : source_(source), content_(content), at_(content.start) {}

  Base64 decode() {
    out_.bytes.reserve(static_cast<std::size_t>(content_.size()) / 4 * 3);
    while (at_ < content_.end && out_.fault.empty()) step();
    if (out_.fault.empty()) check_end();
    return std::move(out_);
  }

 private:
  void step() {
    const char c = source_[at_];
    const std::uint8_t digit = kDigits[static_cast<unsigned char>(c)];
    if (digit != kNoDigit) {
      take_digit(digit);
    } else if (c == '=') {
      take_padding();
    } else if (is_blank(c)) {
      ++at_;
    } else if (const std::uint32_t next = skip_markup(); next > at_) {
      at_ = next;
    } else {
      fail("a character that is no base64", {content_.source, at_, at_ + 1});
    }
  }

  void take_digit(std::uint8_t digit) {
    if (padding_ > 0) return fail("more follows after its padding", {content_.source, at_, at_ + 1});
    bits_ = bits_ << 6U | digit;
    ++at_;
    if (++count_ < 4) return;
    append(3);
  }

  void take_padding() {
    ++padding_;
    if (padding_ + count_ > 4 || count_ < 2) {
      return fail("padding where none belongs", {content_.source, at_, at_ + 1});
    }
    ++at_;
  }

  /// Where a reference to white space, a comment or a mark of a section ends; `at_` when it is none of these.
  [[nodiscard]] std::uint32_t skip_markup() const {
    constexpr std::string_view kSectionStart = "<![CDATA[";
    constexpr std::string_view kSectionEnd = "]]>";
    const std::string_view rest = source_.substr(at_, content_.end - at_);
    if (rest.starts_with(kSectionStart)) return at_ + static_cast<std::uint32_t>(kSectionStart.size());
    if (rest.starts_with(kSectionEnd)) return at_ + static_cast<std::uint32_t>(kSectionEnd.size());
    if (rest.starts_with("<!--")) {
      const std::size_t end = rest.find("-->", 4);
      return end == std::string_view::npos ? at_ : at_ + static_cast<std::uint32_t>(end) + 3;
    }
    if (rest.front() != '&') return at_;
    const std::optional<text::Entity> reference = text::match_entity(rest.substr(0, 16));
    const bool is_white =
        reference.has_value() && reference->replacement.size() == 1 && is_blank(reference->replacement.front());
    return is_white ? at_ + static_cast<std::uint32_t>(reference->length) : at_;
  }

  // The last group is short by as many characters as there is padding, and its spare bits are zero.
  void check_end() {
    const Span end{content_.source, content_.end, content_.end};
    if (count_ + padding_ != 0 && count_ + padding_ != 4) {
      return fail("its length is no multiple of four characters", end);
    }
    if (count_ == 0) return;
    const std::uint32_t spare_bits = count_ == 2 ? 4 : 2;
    if ((bits_ & ((1U << spare_bits) - 1U)) != 0)
      return fail("its last character holds bits that belong to no byte", end);
    bits_ <<= 6U * padding_;
    append(count_ - 1);
  }

  void append(std::uint32_t bytes) {
    for (std::uint32_t at = 0; at < bytes; ++at) {
      out_.bytes += static_cast<char>(static_cast<unsigned char>(bits_ >> (16U - 8U * at)));
    }
    bits_ = count_ = 0;
  }

  void fail(std::string_view fault, Span place) {
    out_.fault = fault;
    out_.fault_span = place;
  }

  std::string_view source_;
  Span content_;
  std::uint32_t at_;
  Base64 out_;
  std::uint32_t bits_ = 0;     ///< of the group of four being read
  std::uint32_t count_ = 0;    ///< characters of it
  std::uint32_t padding_ = 0;  ///< `=` seen
};

}  // namespace

Base64 decode_base64(std::string_view source, Span content) { return Decoder(source, content).decode(); }

}  // namespace prefile::parse
