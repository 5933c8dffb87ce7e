// Powers of attorney: the sentence that appoints, and whom it appoints.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/signatures_others.h"
#include "parse/signatures_words.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::array<std::string_view, 5> kAppointing{"constitutes and appoints", "constitute and appoint",
                                                      "hereby appoints", "hereby appoint", "constituted and appointed"};
/// Where the names end.
constexpr std::array<std::string_view, 14> kAfterNames{
    " as his",   " as her",   " as their", " as its", " as my",       " jointly",   " his or her",
    " his true", " true and", " my true",  " or any", " and each of", " severally", " with full"};
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

void read_power(Filing& filing, DocumentIndex index, const text::Match& appointing) {
  const DocumentText& text = filing.documents[index].text;
  const std::string_view visible = text.visible.text();
  const std::string_view rest = visible.substr(appointing.end, kMostNames);
  std::size_t end = std::min(rest.size(), rest.find("\n\n"));
  for (const std::string_view words : kAfterNames) {
    const auto found = text::find_phrase(rest, words, 0, false);
    if (found.has_value()) end = std::min(end, found->start);
  }
  const auto& lines = text.lines;
  const auto line =
      std::partition_point(lines.begin(), lines.end(), [&](const Line& each) { return each.end < appointing.start; });
  if (line == lines.end()) return;
  const Block& block = text.blocks[line->block];
  const std::uint32_t block_end = lines[block.first_line + block.line_count - 1].end;
  const std::uint32_t floor = narrow(appointing.start > kMostWordsBefore ? appointing.start - kMostWordsBefore : 0);
  PowerOfAttorney power;
  power.passage = {index, std::max(floor, lines[block.first_line].start),
                   std::max(block_end, narrow(appointing.end + end))};
  for (const TextRange& name : names_in(rest.substr(0, end), appointing.end)) {
    power.attorneys.push_back(make_cover_value(text, {name}));
  }
  if (!power.attorneys.empty()) filing.powers_of_attorney.push_back(std::move(power));
}

}  // namespace

void find_powers_of_attorney(Filing& filing) {
  for (DocumentIndex index = 0; index < filing.documents.size(); ++index) {
    if (!filing.documents[index].from_filer) continue;
    const std::string_view visible = filing.documents[index].text.visible.text();
    // Plain searches: most documents are long and appoint nobody.
    for (const std::string_view stem : {"ppoint", "PPOINT"}) {
      for (std::size_t at = visible.find(stem); at != std::string_view::npos; at = visible.find(stem, at + 1)) {
        const std::size_t from = at > 24 ? at - 24 : 0;
        const std::string_view window = visible.substr(0, std::min(visible.size(), at + 10));
        for (const std::string_view words : kAppointing) {
          const auto found = text::find_phrase(window, words, from);
          if (!found.has_value() || found->end <= at) continue;
          read_power(filing, index, *found);
          break;
        }
      }
    }
  }
  std::sort(filing.powers_of_attorney.begin(), filing.powers_of_attorney.end(),
            [](const PowerOfAttorney& a, const PowerOfAttorney& b) { return a.passage < b.passage; });
}

}  // namespace prefile::parse
