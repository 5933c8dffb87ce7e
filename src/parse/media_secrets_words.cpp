#include "parse/media_secrets_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace prefile::parse {
namespace {

// Each word of a secret holds one: CCC, JWT, PASSPHRASE, PASSWORD, PASSWD, PMAC, SECRET, TOKEN.
constexpr std::array<std::string_view, 7> kStems{"ccc", "jwt", "ssp", "ssw", "pmac", "cret", "oken"};
constexpr std::size_t kLongestStem = 4;
constexpr std::size_t kBlock = 256;

constexpr unsigned lower(char c) { return static_cast<unsigned char>(c) | 0x20U; }

bool is_stem_at(std::string_view text, std::size_t at) {
  return std::any_of(kStems.begin(), kStems.end(), [&](std::string_view stem) {
    return text.size() - at >= stem.size() && std::equal(stem.begin(), stem.end(), text.begin() + at,
                                                         [](char wanted, char c) { return lower(wanted) == lower(c); });
  });
}

// The first three letters of a stem stand somewhere in a block. Without a branch, so that it becomes vector code.
bool may_start_in(const char* block) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const auto a = static_cast<unsigned char>(block[i] | 0x20);
    const auto b = static_cast<unsigned char>(block[i + 1] | 0x20);
    const auto c = static_cast<unsigned char>(block[i + 2] | 0x20);
    const auto are = [&](unsigned char x, unsigned char y, unsigned char z) {
      return static_cast<unsigned char>((a == x) & (b == y) & (c == z));
    };
    found |=
        static_cast<unsigned char>(are('c', 'c', 'c') | are('j', 'w', 't') | are('s', 's', 'p') | are('s', 's', 'w') |
                                   are('p', 'm', 'a') | are('c', 'r', 'e') | are('o', 'k', 'e'));
  }
  return found != 0;
}

// Where the next stem begins, or npos.
std::size_t find_stem(std::string_view text, std::size_t from) {
  std::size_t at = from;
  while (at < text.size()) {
    const bool is_whole = text.size() - at >= kBlock + kLongestStem;
    const std::size_t end = is_whole ? at + kBlock : text.size();
    if (!is_whole || may_start_in(text.data() + at)) {
      for (; at < end; ++at) {
        if (is_stem_at(text, at)) return at;
      }
    }
    at = end;
  }
  return std::string_view::npos;
}

}  // namespace

bool has_secret_stem(std::string_view text) { return find_stem(text, 0) != std::string_view::npos; }

// Between two marks of a tag all is inside or all outside, so each stretch is looked at once.
bool has_secret_tag(std::string_view text) {
  constexpr std::size_t kFar = 4096;  // longer stretches are no tags
  constexpr std::string_view kOpen = "&lt;";
  constexpr std::string_view kClose = "&gt;";
  for (std::size_t at = find_stem(text, 0); at < text.size();) {
    const std::size_t floor = at - std::min(at, kFar);
    const std::string_view before = text.substr(floor, at - floor);
    const std::size_t mark = before.find_last_of("<>");
    const std::size_t open = before.rfind(kOpen);
    if (mark != std::string_view::npos && before[mark] == '<') return true;
    if (open != std::string_view::npos && before.find(kClose, open) == std::string_view::npos) return true;
    const std::size_t next = std::min(text.find_first_of("<>", at), std::min(text.size(), at + kFar));
    if (next < text.size() && text[next] == '>') return true;
    at = find_stem(text, next);
  }
  return false;
}

}  // namespace prefile::parse
