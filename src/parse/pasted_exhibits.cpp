// Exhibits that stand inside the main document, behind the signatures, instead of in a document of their own.
#include <algorithm>
#include <array>

#include "parse/exhibits.h"
#include "parse/extract.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Words a release begins with when it does not show its number.
constexpr std::array<std::string_view, 3> kReleaseWords{"for immediate release", "news release", "press release"};
/// Shorter rests hold a page number or a list of exhibits, no release.
constexpr std::uint32_t kLeastRelease = 600;

bool is_attached(const Filing& filing, std::string_view number) {
  return std::any_of(filing.documents.begin(), filing.documents.end(), [&](const Document& document) {
    return !document.exhibit_number.empty() &&
           major_exhibit_number(document.exhibit_number) == major_exhibit_number(number);
  });
}

/// Where the rest of the document shows exhibit `number`: its heading at the start of a line, or for a press release
/// the words releases begin with.
std::optional<Passage> find_pasted(const Filing& filing, const Passage& rest, std::string_view number) {
  const DocumentText& text = filing.documents[rest.document].text;
  std::optional<Passage> release;
  for (const Line& line : text.lines) {
    if (line.start < rest.start || line.end > rest.end) continue;
    const std::string_view shown = text.visible.slice(line.start, line.end);
    const Passage passage{rest.document, line.start, line.end};
    if (match_exhibit_word(shown, 0).has_value() && canonical_exhibit_number(shown) == number) return passage;
    if (release.has_value() || major_exhibit_number(number) != "99") continue;
    if (rest.end - rest.start < kLeastRelease) continue;
    const bool begins = std::any_of(kReleaseWords.begin(), kReleaseWords.end(), [&](std::string_view words) {
      return text::match_phrase_here(shown, words).has_value();
    });
    if (begins) release = passage;
  }
  return release;
}

}  // namespace

void find_pasted_exhibits(Filing& filing) {
  if (filing.signature_blocks.empty()) return;
  const Passage& last = filing.signature_blocks.back().passage;
  const Passage rest{last.document, last.end, filing.documents[last.document].text.visible.size()};
  for (ExhibitEntry& entry : filing.exhibit_index.entries) {
    const bool needs_document = !entry.incorporated_by_reference && !entry.embedded && !entry.not_applicable;
    if (!needs_document || is_attached(filing, entry.number.value) || entry.row.start >= rest.start) continue;
    if (const auto pasted = find_pasted(filing, rest, entry.number.value)) entry.pasted = filing.value_of(*pasted);
  }
}

}  // namespace prefile::parse
