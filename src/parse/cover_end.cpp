// Where a cover ends: at the first heading of what follows it.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "parse/cover_page.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Covers of annual reports run to some two hundred lines; nothing further down is a cover.
constexpr std::uint32_t kMostCoverLines = 400;
constexpr std::uint32_t kMostCoverLength = 60'000;
/// Contents lists above this line are links at the top of the page, not the end of the cover.
constexpr std::uint32_t kFirstContentsLine = 8;

struct CoverEnd {
  std::string_view words;   ///< folded start of the line
  bool whole_line = false;  ///< the line says nothing else
};

constexpr std::array kCoverEnds{
    CoverEnd{"information to be included in", false},
    CoverEnd{"information included in this report", false},
    CoverEnd{"information required in", false},
    CoverEnd{"explanatory note", false},
    CoverEnd{"signature", true},
    CoverEnd{"signatures", true},
    CoverEnd{"table of contents", true},
    CoverEnd{"contents", true},
    CoverEnd{"index", true},
    CoverEnd{"introductory note", false},
    CoverEnd{"forward looking statements", true},
    CoverEnd{"cautionary note", false},
    CoverEnd{"cautionary statement", false},
    CoverEnd{"exhibit index", true},
    CoverEnd{"prospectus", true},
    CoverEnd{"preliminary prospectus", true},
    CoverEnd{"subject to completion", false},
    CoverEnd{"the information in this", false},
    CoverEnd{"notice of", false},
    CoverEnd{"dear ", false},
    CoverEnd{"to the shareholders of", false},
    CoverEnd{"to the stockholders of", false},
    CoverEnd{"required information", true},
    CoverEnd{"report of independent", false},
};

/// Items that covers speak of: of Regulation S-K, and which financial statement item an issuer follows (Form 20-F).
constexpr std::array<std::string_view, 6> kItemsOnCovers{" 405", " 17", " 18", " 601", " 402", " 10 of"};
/// What follows "Part III" when it is spoken of.
constexpr std::array<std::string_view, 7> kPartContinues{"of", "hereof", "and", "items", "item", "as", "to"};

bool has_digit_first(std::string_view text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

template <std::size_t Size>
bool starts_with_any(std::string_view text, const std::array<std::string_view, Size>& starts) {
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

std::string_view next_word(std::string_view& folded) {
  const std::size_t end = std::min(folded.find(' '), folded.size());
  const std::string_view word = folded.substr(0, end);
  folded.remove_prefix(std::min(end + 1, folded.size()));
  return word;
}

/// "PART I", "Part I. Financial Information"; not the end of a sentence that speaks of "Part III of this Form".
/// Where documents are listed with the parts that incorporate them, only the first part begins the report.
bool is_part_line(std::string_view folded, bool lists_documents) {
  if (next_word(folded) != "part") return false;
  const std::string_view number = next_word(folded);
  const bool is_first = number == "i" || number == "1" || number == "one";
  const bool is_later = number == "ii" || number == "iii" || number == "iv";
  if (!is_first && !(is_later && !lists_documents)) return false;
  const std::string_view following = next_word(folded);
  return std::find(kPartContinues.begin(), kPartContinues.end(), following) == kPartContinues.end() ||
         (is_first && following.starts_with("item"));
}

/// The words a page repeats at its top to lead back to the contents.
bool is_link(const DocumentText& text, const Line& line) {
  const auto link = std::partition_point(text.links.begin(), text.links.end(),
                                         [&](const Link& each) { return each.end <= line.start; });
  return link != text.links.end() && link->start < line.end && link->href.value.starts_with('#');
}

/// "Item 7.01", "Items 1 through 4", "ITEM" alone, "Section 2 - Financial Information".
bool is_item_line(const std::string& folded) {
  for (const std::string_view start : {"item", "items", "section"}) {
    if (folded == start) return start == "item";
    if (!folded.starts_with(start)) continue;
    const std::string_view rest = std::string_view(folded).substr(start.size());
    if (rest[0] != ' ' || !has_digit_first(rest.substr(1))) continue;
    if (starts_with_any(rest, kItemsOnCovers)) continue;
    // "Section 13 or 15(d)" is the statute on the cover.
    if (start == "section" && (rest.starts_with(" 12") || rest.starts_with(" 13") || rest.starts_with(" 15"))) continue;
    return true;
  }
  return false;
}

bool ends_cover(const DocumentText& text, std::uint32_t line, const std::string& folded, bool lists_documents) {
  if (is_item_line(folded)) return true;
  if (line < kFirstContentsLine) return false;
  if (is_part_line(folded, lists_documents)) return true;
  return std::any_of(kCoverEnds.begin(), kCoverEnds.end(), [&](const CoverEnd& end) {
    if (!end.whole_line) return folded.starts_with(end.words);
    return folded == end.words && !is_link(text, text.lines[line]);
  });
}

}  // namespace

std::uint32_t find_cover_end(const DocumentText& text) {
  const auto most = std::min<std::uint32_t>(kMostCoverLines, static_cast<std::uint32_t>(text.lines.size()));
  bool lists_documents = false;
  for (std::uint32_t line = 0; line < most; ++line) {
    if (text.lines[line].end > kMostCoverLength) return line;
    const std::uint32_t stop = std::min(text.lines[line].end, text.lines[line].start + 80);
    const std::string folded = text::fold(text.visible.slice(text.lines[line].start, stop));
    lists_documents = lists_documents || folded.starts_with("documents incorporated by reference");
    if (ends_cover(text, line, folded, lists_documents)) return line;
  }
  return most;
}

}  // namespace prefile::parse
