#include "text/encoding.h"

#include <algorithm>
#include <array>

#include "text/entities.h"

namespace prefile::text {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// 0x80 to 0x9F of the WHATWG index for windows-1252; all other bytes stand for themselves.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr std::size_t kLongestNamedEntity = 32;
constexpr std::size_t kLongestWithoutSemicolon = 6;

unsigned char byte_at(std::string_view bytes, std::size_t index) { return static_cast<unsigned char>(bytes[index]); }

bool is_continuation(std::string_view bytes, std::size_t index) {
  return index < bytes.size() && (byte_at(bytes, index) & 0xC0U) == 0x80U;
}

bool is_alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

int digit_value(char c, unsigned base) {
  if (c >= '0' && c <= '9') return c - '0';
  if (base != 16) return -1;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

const NamedEntity* find_named(std::string_view name) {
  const auto table = named_entities();
  const auto found =
      std::lower_bound(table.begin(), table.end(), name,
                       [](const NamedEntity& each, std::string_view wanted) { return each.name < wanted; });
  return found != table.end() && found->name == name ? &*found : nullptr;
}

/// What a number stands for in HTML: 128 to 159 are read as Windows-1252.
char32_t numbered_character(std::uint64_t number) {
  if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF)) return kReplacement;
  if (number >= 0x80 && number <= 0x9F) return decode_windows_1252(static_cast<unsigned char>(number));
  return static_cast<char32_t>(number);
}

std::optional<Entity> match_numbered(std::string_view bytes) {
  std::size_t at = 2;
  unsigned base = 10;
  if (at < bytes.size() && (bytes[at] == 'x' || bytes[at] == 'X')) {
    base = 16;
    ++at;
  }
  const std::size_t digits_start = at;
  std::uint64_t number = 0;
  for (; at < bytes.size(); ++at) {
    const int digit = digit_value(bytes[at], base);
    if (digit < 0) break;
    number = std::min<std::uint64_t>(number * base + static_cast<unsigned>(digit), 0x110000);
  }
  if (at == digits_start) return std::nullopt;
  if (at < bytes.size() && bytes[at] == ';') ++at;
  Entity entity;
  entity.length = at;
  append_utf8(entity.replacement, numbered_character(number));
  return entity;
}

}  // namespace

CodePoint decode_utf8(std::string_view bytes) {
  const unsigned first = byte_at(bytes, 0);
  if (first < 0x80) return {first, 1, true};
  std::size_t length = 0;
  char32_t value = 0;
  char32_t smallest = 0;
  if (first >= 0xC2 && first <= 0xDF) {
    length = 2, value = first & 0x1FU, smallest = 0x80;
  } else if (first >= 0xE0 && first <= 0xEF) {
    length = 3, value = first & 0x0FU, smallest = 0x800;
  } else if (first >= 0xF0 && first <= 0xF4) {
    length = 4, value = first & 0x07U, smallest = 0x10000;
  } else {
    return {kReplacement, 1, false};
  }
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(bytes, i)) return {kReplacement, 1, false};
    value = (value << 6U) | (byte_at(bytes, i) & 0x3FU);
  }
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < smallest || value > 0x10FFFF || is_surrogate) return {kReplacement, 1, false};
  return {value, length, true};
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) code_point = kReplacement;
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

char32_t decode_windows_1252(unsigned char byte) {
  return byte >= 0x80 && byte <= 0x9F ? kWindows1252[byte - 0x80U] : byte;
}

bool is_valid_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const CodePoint next = decode_utf8(bytes);
    if (!next.valid) return false;
    bytes.remove_prefix(next.length);
  }
  return true;
}

std::size_t count_code_points(std::string_view bytes) {
  std::size_t count = 0;
  while (!bytes.empty()) {
    bytes.remove_prefix(decode_utf8(bytes).length);
    ++count;
  }
  return count;
}

std::optional<Entity> match_entity(std::string_view bytes, bool in_attribute) {
  if (bytes.size() < 2 || bytes[0] != '&') return std::nullopt;
  if (bytes[1] == '#') return match_numbered(bytes);

  std::size_t end = 1;
  const std::size_t limit = std::min(bytes.size(), 1 + kLongestNamedEntity);
  while (end < limit && is_alphanumeric(bytes[end])) ++end;
  if (end == 1) return std::nullopt;
  if (end < bytes.size() && bytes[end] == ';') {
    if (const NamedEntity* named = find_named(bytes.substr(1, end))) {
      return Entity{end + 1, std::string(named->replacement)};
    }
  }
  for (std::size_t length = std::min(end - 1, kLongestWithoutSemicolon); length >= 2; --length) {
    const NamedEntity* named = find_named(bytes.substr(1, length));
    if (named == nullptr) continue;
    const std::size_t after = 1 + length;
    const bool is_parameter =
        in_attribute && after < bytes.size() && (bytes[after] == '=' || is_alphanumeric(bytes[after]));
    if (is_parameter) return std::nullopt;
    return Entity{after, std::string(named->replacement)};
  }
  return std::nullopt;
}

}  // namespace prefile::text
