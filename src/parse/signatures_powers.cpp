// Powers of attorney: the sentence that appoints, and whom it appoints.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/signatures_others.h"
#include "parse/signatures_words.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Words that appoint, and a stem in each that few texts hold.
struct Appointing {
  std::string_view stem;
  std::string_view words;
};
constexpr std::array kAppointing{
    Appointing{"ppoint", "constitutes and appoints"},  Appointing{"ppoint", "constitute and appoint"},
    Appointing{"ppoint", "hereby appoints"},           Appointing{"ppoint", "hereby appoint"},
    Appointing{"ppoint", "constituted and appointed"}, Appointing{"onstitute", "hereby constitutes"},
    Appointing{"onstitute", "hereby constitute"},      Appointing{"onstitute", "severally constitutes"},
    Appointing{"onstitute", "severally constitute"},
};
struct StemSpelling {
  std::string_view stem;
  std::string_view shown;
};
constexpr std::array kStems{StemSpelling{"ppoint", "ppoint"}, StemSpelling{"ppoint", "PPOINT"},
                            StemSpelling{"onstitute", "onstitute"}, StemSpelling{"onstitute", "ONSTITUTE"}};
/// After these words the sentence speaks of who was appointed, or goes on to "and appoint".
constexpr std::array<std::string_view, 8> kNoNames{"as ",       "in ",       "by ",    "under ",
                                                   "pursuant ", "hereunder", "herein", "and appoint"};
/// Where the names end.
constexpr std::array<std::string_view, 16> kAfterNames{
    " as his",   " as her",  " as their", " as its", " as my",  " jointly",     " his or her", " his true",
    " true and", " my true", " our true", " as our", " or any", " and each of", " severally",  " with full"};
constexpr std::size_t kMostNames = 1'200;
constexpr std::size_t kMostWordsBefore = 400;

std::uint32_t narrow(std::size_t offset) { return static_cast<std::uint32_t>(offset); }

/// The names in a list: "Ann Onymous, Bob Builder and Carl Cox, Jr."
std::vector<TextRange> names_in(std::string_view list, std::size_t offset) {
  std::vector<TextRange> names;
  std::size_t start = 0;
  while (start < list.size()) {
    std::size_t end = list.size();
    std::size_t next = list.size();
    for (const std::string_view joint : {", and ", " and ", ",", ";", " or "}) {
      const auto found = text::find_phrase(list, joint, start, false);
      if (!found.has_value() || found->start >= end) continue;
      end = found->start;
      next = found->end;
    }
    const std::string_view part = text::trim(list.substr(start, end - start));
    const auto at = offset + static_cast<std::size_t>(part.data() - list.data());
    if (is_name_suffix(part) && !names.empty()) names.back().end = narrow(at + part.size());
    if (looks_like_person(part)) names.push_back({narrow(at), narrow(at + part.size())});
    start = std::max(next, start + 1);
  }
  return names;
}

/// The block that `offset` stands in.
std::optional<Block> block_at(const DocumentText& text, std::size_t offset) {
  const auto line =
      std::partition_point(text.lines.begin(), text.lines.end(), [&](const Line& each) { return each.end < offset; });
  return line == text.lines.end() ? std::nullopt : std::optional(text.blocks[line->block]);
}

/// How much of `rest`, which follows the words that appoint, may hold names. `block_rest`: how much of it stands in
/// the same block; where the sentence ends in it, so do the names.
std::size_t names_end(std::string_view rest, std::size_t block_rest) {
  std::size_t end = std::min(rest.size(), rest.find("\n\n"));
  const std::string_view own = text::trim(rest.substr(0, std::min(block_rest, rest.size())));
  if (!own.empty() && own.back() == '.') end = std::min(end, block_rest);
  for (const std::string_view words : kAfterNames) {
    const auto found = text::find_phrase(rest, words, 0, false);
    if (found.has_value()) end = std::min(end, found->start);
  }
  return end;
}

/// Whether names may follow "constituted and appointed", "hereby constitute": of the last, that these are attorneys.
bool may_appoint(std::string_view words, std::string_view rest) {
  const std::string_view next = text::trim(rest.substr(0, std::min<std::size_t>(rest.size(), 40)));
  const bool is_bare = words.find("ppoint") == std::string_view::npos;
  if (!is_bare && words != "constituted and appointed") return true;
  for (const std::string_view other : kNoNames) {
    if (text::match_phrase_here(next, other).has_value()) return false;
  }
  return !is_bare || text::find_phrase(rest, "attorney", 0, false).has_value();
}

void read_power(Filing& filing, DocumentIndex index, std::string_view words, const text::Match& appointing) {
  const DocumentText& text = filing.documents[index].text;
  const std::string_view rest = text.visible.text().substr(appointing.end, kMostNames);
  const std::optional<Block> block = block_at(text, appointing.start);
  if (!block || !may_appoint(words, rest)) return;
  const std::uint32_t block_start = text.lines[block->first_line].start;
  const std::uint32_t block_end = text.lines[block->first_line + block->line_count - 1].end;
  const std::size_t end = names_end(rest, block_end > appointing.end ? block_end - appointing.end : 0);
  const std::uint32_t floor = narrow(appointing.start > kMostWordsBefore ? appointing.start - kMostWordsBefore : 0);
  PowerOfAttorney power;
  power.passage = {index, std::max(floor, block_start), std::max(block_end, narrow(appointing.end + end))};
  for (const TextRange& name : names_in(rest.substr(0, end), appointing.end)) {
    power.attorneys.push_back(make_cover_value(text, {name}));
  }
  if (!power.attorneys.empty()) filing.powers_of_attorney.push_back(std::move(power));
}

/// The words that appoint around the stem at `at`.
void read_power_at(Filing& filing, DocumentIndex index, std::string_view stem, std::size_t at) {
  constexpr std::size_t kBefore = 24;
  constexpr std::size_t kAfter = 12;
  const std::string_view visible = filing.documents[index].text.visible.text();
  const std::string_view window = visible.substr(0, std::min(visible.size(), at + kAfter));
  for (const Appointing& each : kAppointing) {
    if (each.stem != stem) continue;
    const auto found = text::find_phrase(window, each.words, at > kBefore ? at - kBefore : 0);
    if (!found.has_value() || found->end <= at) continue;
    read_power(filing, index, each.words, *found);
    return;
  }
}

}  // namespace

void find_powers_of_attorney(Filing& filing) {
  for (DocumentIndex index = 0; index < filing.documents.size(); ++index) {
    if (!filing.documents[index].from_filer) continue;
    const std::string_view visible = filing.documents[index].text.visible.text();
    // Plain searches: most documents are long and appoint nobody.
    for (const StemSpelling& each : kStems) {
      for (std::size_t at = visible.find(each.shown); at != std::string_view::npos;
           at = visible.find(each.shown, at + 1)) {
        read_power_at(filing, index, each.stem, at);
      }
    }
  }
  std::sort(filing.powers_of_attorney.begin(), filing.powers_of_attorney.end(),
            [](const PowerOfAttorney& a, const PowerOfAttorney& b) { return a.passage < b.passage; });
}

}  // namespace prefile::parse
