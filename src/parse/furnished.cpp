#include "parse/furnished.h"

#include <array>
#include <vector>

#include "parse/items.h"
#include "parse/legends_cues.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

enum Kind : std::uint8_t { kFurnished, kNotFiled, kNotIncorporated };

constexpr std::array kCues{
    Cue{"furnished", kFurnished},
    Cue{"furnish", kFurnished},
    Cue{"furnishes", kFurnished},
    Cue{"furnishing", kFurnished},
    Cue{"not be deemed", kNotFiled, "filed"},
    Cue{"not deemed", kNotFiled, "filed"},
    Cue{"not be considered", kNotFiled, "filed"},
    Cue{"not considered", kNotFiled, "filed"},
    Cue{"deemed not to be", kNotFiled, "filed"},
    Cue{"deemed furnished and not filed", kNotFiled},
    Cue{"deemed to be furnished and not filed", kNotFiled},
    Cue{"and not filed", kNotFiled},
    Cue{"not filed", kNotFiled},
    Cue{"not being filed", kNotFiled},
    Cue{"rather than filed", kNotFiled},
    Cue{"section 18 of the", kNotFiled},
    Cue{"nor shall", kNotIncorporated, "incorporated"},
    Cue{"nor will", kNotIncorporated, "incorporated"},
    Cue{"not be incorporated", kNotIncorporated},
    Cue{"not incorporated", kNotIncorporated},
    Cue{"not be deemed incorporated", kNotIncorporated},
    Cue{"not be deemed to be incorporated", kNotIncorporated},
    Cue{"or incorporated by reference", kNotIncorporated},
    Cue{"or to be incorporated by reference", kNotIncorporated},
    Cue{"or deemed incorporated by reference", kNotIncorporated},
};

// What is furnished to somebody, as an accountant's letter is, is not furnished to the Commission in a report.
constexpr std::string_view kRecipients =
    "the company|the registrant|the corporation|the bank|the partnership|the trust|us|it with|them|a letter|a copy of "
    "its|"
    "to the company|to the registrant|to us";

bool has_recipient(std::string_view text, const CueHit& hit) {
  return begins_with_any(text.substr(text::skip_space(text, hit.end)), kRecipients);
}

// The cues of one paragraph, put to its sentences.
void add_sentences(Filing& filing, DocumentIndex document, std::uint32_t start, std::uint32_t end,
                   std::span<const CueHit> hits, const CueTable& table) {
  const std::string_view paragraph = filing.documents[document].text.visible.slice(start, end);
  std::size_t hit = 0;
  for (const text::Match& sentence : text::split_sentences(paragraph)) {
    FurnishedPassage passage;
    passage.sentence = {document, start + static_cast<std::uint32_t>(sentence.start),
                        start + static_cast<std::uint32_t>(sentence.end)};
    for (; hit < hits.size() && hits[hit].start < passage.sentence.end; ++hit) {
      const std::uint8_t kind = table.cue(hits[hit]).kind;
      passage.says_furnished = passage.says_furnished || kind == kFurnished;
      passage.says_not_filed = passage.says_not_filed || kind == kNotFiled;
      passage.says_not_incorporated = passage.says_not_incorporated || kind == kNotIncorporated;
    }
    if (passage.says_furnished || passage.says_not_filed || passage.says_not_incorporated) {
      filing.furnished_passages.push_back(passage);
    }
  }
}

}  // namespace

void find_furnished_passages(Filing& filing) {
  const Document* primary = filing.primary_document();
  if (primary == nullptr || primary->text.lines.empty()) return;
  const DocumentText& text = primary->text;
  const auto [document, start, end] = find_items_range(filing);
  const CueTable table(kCues);
  const std::string_view all = text.visible.text();
  std::vector<CueHit> hits = table.find(all, start, end);
  std::erase_if(hits, [&](const CueHit& hit) { return table.cue(hit).kind == kFurnished && has_recipient(all, hit); });
  std::size_t next = 0;
  for (const Block& block : text.blocks) {
    const std::uint32_t block_start = std::max(text.lines[block.first_line].start, start);
    const std::uint32_t block_end = text.lines[block.first_line + block.line_count - 1].end;
    if (next >= hits.size()) return;
    std::size_t last = next;
    while (last < hits.size() && hits[last].start < block_end) ++last;
    if (last == next) continue;
    add_sentences(filing, document, block_start, block_end, std::span(hits).subspan(next, last - next), table);
    next = last;
  }
}

}  // namespace prefile::parse
