#include "parse/input_encoding.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

#include "text/encoding.h"

namespace prefile::parse {
namespace {

enum class Order : std::uint8_t { little, big };

struct Detected {
  Order order = Order::little;
  std::size_t start = 0;  ///< past the byte-order mark
};

// Without a mark: text in UTF-16 begins with characters whose other byte is zero.
std::optional<Detected> detect(std::string_view bytes) {
  constexpr std::size_t kFirst = 64;
  if (bytes.substr(0, 2) == "\xFF\xFE") return Detected{Order::little, 2};
  if (bytes.substr(0, 2) == "\xFE\xFF") return Detected{Order::big, 2};
  const std::string_view first = bytes.substr(0, kFirst);
  if (first.size() < 8) return std::nullopt;
  for (const Order order : {Order::little, Order::big}) {
    bool fits = true;
    for (std::size_t i = 0; i + 1 < first.size(); i += 2) {
      const char high = first[i + (order == Order::little ? 1 : 0)];
      const char low = first[i + (order == Order::little ? 0 : 1)];
      fits = fits && high == '\0' && low != '\0';
    }
    if (fits) return Detected{order, 0};
  }
  return std::nullopt;
}

class Utf16Reader {
 public:
  Utf16Reader(std::string_view bytes, Order order) : bytes_(bytes), order_(order) {}

  std::string read() {
    std::string out;
    out.reserve(bytes_.size() / 2 + bytes_.size() / 16);
    while (at_ + 1 < bytes_.size()) text::append_utf8(out, next());
    if (at_ < bytes_.size()) {
      ++invalid_;
      text::append_utf8(out, kReplacement);
    }
    return out;
  }
  [[nodiscard]] std::size_t invalid() const { return invalid_; }

 private:
  static constexpr char32_t kReplacement = 0xFFFD;

  [[nodiscard]] char32_t unit_at(std::size_t offset) const {
    const char32_t first = static_cast<unsigned char>(bytes_[offset]);
    const char32_t second = static_cast<unsigned char>(bytes_[offset + 1]);
    return order_ == Order::little ? (second << 8U | first) : (first << 8U | second);
  }

  char32_t next() {
    const char32_t unit = unit_at(at_);
    at_ += 2;
    if (unit < 0xD800 || unit > 0xDFFF) return unit;
    if (unit < 0xDC00 && at_ + 1 < bytes_.size()) {
      const char32_t low = unit_at(at_);
      if (low >= 0xDC00 && low <= 0xDFFF) {
        at_ += 2;
        return 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
      }
    }
    ++invalid_;
    return kReplacement;
  }

  std::string_view bytes_;
  Order order_;
  std::size_t at_ = 0;
  std::size_t invalid_ = 0;
};

}  // namespace

std::optional<Problem> decode_input(std::string& bytes) {
  const std::optional<Detected> detected = detect(bytes);
  if (!detected.has_value()) return std::nullopt;
  Utf16Reader reader(std::string_view(bytes).substr(detected->start), detected->order);
  std::string decoded = reader.read();
  bytes = std::move(decoded);
  std::string message =
      "the text is UTF-16, which EDGAR does not take; save it as ASCII. Positions are those of the same text in UTF-8";
  if (reader.invalid() > 0) {
    message += "; " + std::to_string(reader.invalid()) + " place(s) are no UTF-16 and were read as U+FFFD";
  }
  return Problem{"utf-16", std::move(message), {}, false};
}

Span add_source(Filing& filing, std::string name, std::string bytes, std::string_view label) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  const auto id = static_cast<SourceId>(filing.sources.size());
  std::optional<Problem> problem = decode_input(bytes);
  const bool has_mark = bytes.starts_with(kByteOrderMark);
  const auto start = static_cast<std::uint32_t>(has_mark ? kByteOrderMark.size() : 0);
  const Span text{id, start, static_cast<std::uint32_t>(bytes.size())};
  Source& source = *filing.sources.emplace_back(std::make_unique<Source>(Source{std::move(name), std::move(bytes)}));
  if (problem.has_value()) {
    source.was_utf16 = true;
    problem->span = {id, 0, 0};
    problem->message = "'" + std::string(label) + "': " + problem->message;
    filing.problems.push_back(*std::move(problem));
  }
  return text;
}

}  // namespace prefile::parse
