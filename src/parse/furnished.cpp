#include "parse/furnished.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

#include "parse/items.h"
#include "parse/legends_cues.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// Some words say it only in company: a tax return that was "not filed" is no furnished item, and a prospectus speaks of
// what it contains "or incorporated by reference".
enum Kind : std::uint8_t { kFurnished, kNotFiled, kPerhapsNotFiled, kNotIncorporated, kPerhapsNotIncorporated };

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
    Cue{"and not filed", kPerhapsNotFiled},
    Cue{"not filed", kPerhapsNotFiled},
    Cue{"not being filed", kPerhapsNotFiled},
    Cue{"rather than filed", kPerhapsNotFiled},
    Cue{"not \"filed", kPerhapsNotFiled},
    Cue{"section 18 of the", kNotFiled, "exchange|1934"},
    Cue{"nor shall", kNotIncorporated, "incorporated"},
    Cue{"nor will", kNotIncorporated, "incorporated"},
    Cue{"not be incorporated", kNotIncorporated},
    Cue{"not incorporated", kNotIncorporated},
    Cue{"not be deemed incorporated", kNotIncorporated},
    Cue{"not be deemed to be incorporated", kNotIncorporated},
    Cue{"or incorporated by reference", kPerhapsNotIncorporated},
    Cue{"or to be incorporated by reference", kPerhapsNotIncorporated},
    Cue{"or deemed incorporated by reference", kPerhapsNotIncorporated},
};

// What is furnished to somebody, as an accountant's letter is, is not furnished to the Commission in a report.
constexpr std::string_view kRecipients =
    "the company|the registrant|the corporation|the bank|the partnership|the trust|us|it with|them|a letter|a copy of "
    "its|"
    "to the company|to the registrant|to us";

bool has_recipient(std::string_view text, const CueHit& hit) {
  return begins_with_any(text.substr(text::skip_space(text, hit.end)), kRecipients);
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text::has_phrase(text, phrase); });
}

// What the words at a cue say, with those of the sentence before them and around.
void add_cue(Kind kind, std::string_view sentence, std::string_view before, FurnishedPassage& passage) {
  switch (kind) {
    case kFurnished: passage.says_furnished = true; return;
    case kNotFiled: passage.says_not_filed = true; return;
    case kPerhapsNotFiled:
      if (has_any(sentence, {"furnished", "deemed", "considered", "for purposes of"})) passage.says_not_filed = true;
      return;
    case kNotIncorporated: passage.says_not_incorporated = true; return;
    case kPerhapsNotIncorporated:
      if (has_any(before, {"not", "nor", "neither"}) &&
          has_any(before, {"deemed", "considered", "filed", "furnished"})) {
        passage.says_not_incorporated = true;
      }
      return;
  }
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
      const std::string_view words = paragraph.substr(sentence.start, sentence.end - sentence.start);
      const std::size_t before = hits[hit].start - std::min(hits[hit].start, passage.sentence.start);
      add_cue(static_cast<Kind>(table.cue(hits[hit]).kind), words, words.substr(0, before), passage);
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
