#include "parse/markup_characters.h"

#include <cstring>

namespace prefile::parse {
namespace {

constexpr std::uint32_t kBlock = sizeof(std::uint64_t);

constexpr bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

constexpr bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || byte == 0x7F;
}

/// Whether eight bytes hold nothing beyond ASCII and no control character, by arithmetic on all at once. Line ends
/// and tabs make it say no: the bytes are then looked at one by one.
bool is_plain_block(const char* bytes) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHighBits = kOnes * 0x80U;
  std::uint64_t block = 0;
  std::memcpy(&block, bytes, kBlock);
  const std::uint64_t below_space = (block - kOnes * 0x20U) & ~block;
  const std::uint64_t above_tilde = block | (block + kOnes);
  return ((below_space | above_tilde) & kHighBits) == 0;
}

std::optional<Span> find_byte_order_mark(std::string_view source, Span body) {
  const std::string_view bytes = source.substr(body.start, body.size());
  const std::size_t start = bytes.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return std::nullopt;
  const std::string_view content = bytes.substr(start);
  const auto at = body.start + static_cast<std::uint32_t>(start);
  if (content.starts_with("\xEF\xBB\xBF")) return Span{body.source, at, at + 3};
  if (content.starts_with("\xFE\xFF") || content.starts_with("\xFF\xFE")) return Span{body.source, at, at + 2};
  return std::nullopt;
}

}  // namespace

void survey_characters(std::string_view source, Span body, Markup& markup) {
  markup.byte_order_mark = find_byte_order_mark(source, body);
  std::uint32_t at = markup.byte_order_mark.has_value() ? markup.byte_order_mark->end : body.start;
  while (at < body.end) {
    if (body.end - at >= kBlock && is_plain_block(source.data() + at)) {
      at += kBlock;
      continue;
    }
    const std::uint32_t start = at;
    while (at < body.end && is_beyond_ascii(source[at])) ++at;
    if (at > start) {
      markup.non_ascii.add({body.source, start, at});
      markup.non_ascii.count += at - start - 1;
      continue;
    }
    if (is_control(source[at])) markup.control_characters.add({body.source, at, at + 1});
    ++at;
  }
}

}  // namespace prefile::parse
