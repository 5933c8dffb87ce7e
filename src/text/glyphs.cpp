#include "text/glyphs.h"

#include <algorithm>
#include <array>

#include "text/encoding.h"

namespace prefile::text {
namespace {

constexpr char32_t kInvalid = 0xFFFD;

struct FoldedRange {
  char32_t first;
  char32_t last;
  char32_t folded;
};

// Sorted. Quotes, dashes, white space and what has no width.
constexpr std::array kFolded{
    FoldedRange{0x85, 0x85, U' '},     FoldedRange{0xA0, 0xA0, U' '},      FoldedRange{0xAB, 0xAB, U'"'},
    FoldedRange{0xAD, 0xAD, 0},        FoldedRange{0xB4, 0xB4, U'\''},     FoldedRange{0xBB, 0xBB, U'"'},
    FoldedRange{0x2BC, 0x2BC, U'\''},  FoldedRange{0x1680, 0x1680, U' '},  FoldedRange{0x2000, 0x200A, U' '},
    FoldedRange{0x200B, 0x200F, 0},    FoldedRange{0x2010, 0x2015, U'-'},  FoldedRange{0x2018, 0x201B, U'\''},
    FoldedRange{0x201C, 0x201F, U'"'}, FoldedRange{0x2028, 0x2029, U' '},  FoldedRange{0x202A, 0x202E, 0},
    FoldedRange{0x202F, 0x202F, U' '}, FoldedRange{0x2032, 0x2032, U'\''}, FoldedRange{0x2033, 0x2033, U'"'},
    FoldedRange{0x2043, 0x2043, U'-'}, FoldedRange{0x205F, 0x205F, U' '},  FoldedRange{0x2060, 0x2064, 0},
    FoldedRange{0x2066, 0x2069, 0},    FoldedRange{0x2212, 0x2212, U'-'},  FoldedRange{0x3000, 0x3000, U' '},
    FoldedRange{0xFE58, 0xFE58, U'-'}, FoldedRange{0xFE63, 0xFE63, U'-'},  FoldedRange{0xFEFF, 0xFEFF, 0},
};

char32_t fold_beyond_ascii(char32_t code) {
  const auto* const range = std::upper_bound(kFolded.begin(), kFolded.end(), code,
                                             [](char32_t at, const FoldedRange& each) { return at < each.first; });
  if (range != kFolded.begin() && code <= (range - 1)->last) return (range - 1)->folded;
  if (code >= 0xC0 && code <= 0xDE && code != 0xD7) return code + 0x20;
  if (code == 0x178) return 0xFF;
  const bool has_odd_capitals = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
  if (has_odd_capitals) return code + (code & 1U);
  if (code >= 0x100 && code <= 0x177 && code != 0x138 && code != 0x131) return code | 1U;
  if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F)) return code + 0x20;
  if (code >= 0x400 && code <= 0x40F) return code + 0x50;
  return code;
}

struct PlainRange {
  char32_t first;
  char32_t last;
  std::string_view letters;
};

// Folded (lower case) letters of Latin-1 and Latin Extended-A, sorted.
constexpr std::array kPlain{
    PlainRange{0xDF, 0xDF, "ss"},   PlainRange{0xE0, 0xE5, "a"},   PlainRange{0xE6, 0xE6, "ae"},
    PlainRange{0xE7, 0xE7, "c"},    PlainRange{0xE8, 0xEB, "e"},   PlainRange{0xEC, 0xEF, "i"},
    PlainRange{0xF0, 0xF0, "d"},    PlainRange{0xF1, 0xF1, "n"},   PlainRange{0xF2, 0xF6, "o"},
    PlainRange{0xF8, 0xF8, "o"},    PlainRange{0xF9, 0xFC, "u"},   PlainRange{0xFD, 0xFD, "y"},
    PlainRange{0xFE, 0xFE, "th"},   PlainRange{0xFF, 0xFF, "y"},   PlainRange{0x100, 0x105, "a"},
    PlainRange{0x106, 0x10D, "c"},  PlainRange{0x10E, 0x111, "d"}, PlainRange{0x112, 0x11B, "e"},
    PlainRange{0x11C, 0x123, "g"},  PlainRange{0x124, 0x127, "h"}, PlainRange{0x128, 0x131, "i"},
    PlainRange{0x132, 0x133, "ij"}, PlainRange{0x134, 0x135, "j"}, PlainRange{0x136, 0x138, "k"},
    PlainRange{0x139, 0x142, "l"},  PlainRange{0x143, 0x14B, "n"}, PlainRange{0x14C, 0x151, "o"},
    PlainRange{0x152, 0x153, "oe"}, PlainRange{0x154, 0x159, "r"}, PlainRange{0x15A, 0x161, "s"},
    PlainRange{0x162, 0x167, "t"},  PlainRange{0x168, 0x173, "u"}, PlainRange{0x174, 0x175, "w"},
    PlainRange{0x176, 0x178, "y"},  PlainRange{0x179, 0x17E, "z"}, PlainRange{0x17F, 0x17F, "s"},
};

}  // namespace

Glyph glyph_beyond_ascii(std::string_view text, std::size_t at) {
  const CodePoint raw = decode_utf8(text.substr(at));
  return {raw.valid ? fold_beyond_ascii(raw.value) : kInvalid, static_cast<std::uint32_t>(raw.length)};
}

Glyph glyph_before(std::string_view text, std::size_t end) {
  std::size_t start = end - 1;
  while (start > 0 && end - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80) --start;
  const Glyph glyph = glyph_at(text.substr(0, end), start);
  return start + glyph.length == end ? glyph : Glyph{kInvalid, 1};
}

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (!glyph.is_space() && !glyph.is_invisible()) break;
    at += glyph.length;
  }
  return at;
}

std::string_view plain_letters(char32_t folded) {
  const auto* const range = std::upper_bound(kPlain.begin(), kPlain.end(), folded,
                                             [](char32_t at, const PlainRange& each) { return at < each.first; });
  if (range == kPlain.begin() || folded > (range - 1)->last) return {};
  return (range - 1)->letters;
}

}  // namespace prefile::text
