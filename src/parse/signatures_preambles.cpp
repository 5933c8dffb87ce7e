#include "parse/signatures_preambles.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "parse/signatures_words.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// How far back a preamble may begin before the word "signed", and how far it may run on after it.
constexpr std::uint32_t kLongestPreamble = 700;
/// "has duly caused this report to be signed"
constexpr std::uint32_t kLongestClause = 200;
/// None of the words looked for is longer.
constexpr std::uint32_t kLongestWords = 60;
/// No preamble is shorter.
constexpr std::uint32_t kShortestPreamble = 60;
/// Words that open a preamble; the one nearest to "signed" counts.
constexpr std::array<std::string_view, 8> kPreambleStarts{
    "pursuant to the requirement",        "pursuant to requirement",
    "in accordance with section",         "pursuant to section",
    "in accordance with the requirement", "as required by section",
    "in accordance with the securities",  "under the requirements of"};
/// Words one of which a sentence with "signed" must hold when none of the starts is there.
constexpr std::array<std::string_view, 5> kPreambleWords{"duly caused", "has caused this report",
                                                         "caused this report to be", "caused this notification",
                                                         "caused this application to be"};

/// The end of the paragraph that `offset` stands in; a preamble set line by line ends with its sentence.
std::uint32_t paragraph_end(const DocumentText& text, std::uint32_t offset) {
  const std::uint32_t line = line_at(text, offset);
  const Block& block = text.blocks[text.lines[line].block];
  const std::uint32_t block_end = text.lines[block.first_line + block.line_count - 1].end;
  std::uint32_t end = text.lines[line].end;
  for (std::uint32_t next = line; text.lines[next].end < block_end; ++next) {
    const std::string_view shown = text.visible.slice(text.lines[next].start, text.lines[next].end);
    if (!shown.empty() && (shown.back() == '.' || shown.back() == ':') && next >= line) break;
    end = text.lines[next + 1].end;
  }
  if (end <= offset + kLongestPreamble) return end;
  // What follows in the same paragraph, such as a power of attorney, is no part of it: it ends with a sentence.
  const std::string_view rest = text.visible.slice(offset, offset + kLongestPreamble);
  std::uint32_t last = offset + kLongestPreamble;
  for (const text::Match& sentence : text::split_sentences(rest)) {
    if (sentence.end < rest.size()) last = offset + static_cast<std::uint32_t>(sentence.end);
  }
  return last;
}

/// Between the opening words and "signed" stands the heading of the signatures, or the end of a table: the words
/// belong to something else, as to an exhibit's title.
bool is_interrupted(const DocumentText& text, std::uint32_t opening, std::uint32_t at) {
  const std::uint32_t last = line_at(text, at);
  std::uint32_t line = line_at(text, opening);
  if (text.blocks[text.lines[line].block].cell != text.blocks[text.lines[last].block].cell) return true;
  while (++line < last) {
    if (is_signature_heading(text.visible.slice(text.lines[line].start, text.lines[line].end))) return true;
  }
  return false;
}

/// The start of the preamble whose "signed" ends at `at`: the last opening words before it, none before `floor`.
std::optional<std::uint32_t> find_preamble_start(const DocumentText& text, std::uint32_t floor, std::uint32_t at) {
  const std::uint32_t from = std::max(floor, at > kLongestPreamble ? at - kLongestPreamble : 0);
  const std::string_view before = text.visible.slice(from, at);
  std::optional<std::uint32_t> start;
  for (const std::string_view words : kPreambleStarts) {
    std::size_t place = 0;
    while (const auto found = text::find_phrase(before, words, place, false)) {
      const std::uint32_t opening = from + static_cast<std::uint32_t>(found->start);
      place = found->end;
      if (opening > start.value_or(0) && !is_interrupted(text, opening, at)) start = opening;
    }
  }
  if (start.has_value()) return start;
  const std::string_view clause = before.substr(before.size() > kLongestClause ? before.size() - kLongestClause : 0);
  const bool says_so = std::any_of(kPreambleWords.begin(), kPreambleWords.end(),
                                   [&](std::string_view words) { return text::has_phrase(clause, words); });
  if (!says_so) return std::nullopt;
  const Block& block = text.blocks[text.lines[line_at(text, at)].block];
  return std::max(from, text.lines[block.first_line].start);
}

/// "to be signed", "has been signed": the words every preamble holds.
bool is_signing(std::string_view text, std::size_t end) {
  constexpr std::size_t kWindow = 30;
  const std::string folded = text::fold(text.substr(end > kWindow ? end - kWindow : 0, std::min(end, kWindow)));
  return folded.ends_with(" be signed") || folded.ends_with(" been signed") || folded == "be signed" ||
         folded.ends_with(" be duly signed") || folded.ends_with(" been duly signed") ||
         folded.ends_with(" authorized the undersigned");
}

/// The preamble of a contract ("caused this Agreement to be signed") is none of the form.
bool is_of_form(std::string_view preamble) {
  constexpr std::array<std::string_view, 7> kOthers{
      "this agreement", "this amendment agreement", "this indenture", "this instrument",
      "this note",      "this certificate",         "this warrant"};
  return std::none_of(kOthers.begin(), kOthers.end(),
                      [&](std::string_view words) { return text::has_phrase(preamble, words); });
}

/// The end of the next word "signed" at or after `from`. Plain searches: most documents are long and say it rarely.
class SignedFinder {
 public:
  explicit SignedFinder(std::string_view text) : text_(text), lower_(text.find("igned")), upper_(text.find("IGNED")) {}

  std::optional<std::uint32_t> next() {
    constexpr std::size_t kLength = 5;
    const std::size_t at = std::min(lower_, upper_);
    if (at == std::string_view::npos) return std::nullopt;
    if (at == lower_) lower_ = text_.find("igned", at + kLength);
    if (at == upper_) upper_ = text_.find("IGNED", at + kLength);
    return static_cast<std::uint32_t>(at + kLength);
  }

 private:
  std::string_view text_;
  std::size_t lower_;
  std::size_t upper_;
};

/// The preambles that say who signs: "has duly caused this report to be signed".
std::vector<Preamble> find_signing_preambles(const DocumentText& text) {
  std::vector<Preamble> preambles;
  const std::string_view visible = text.visible.text();
  SignedFinder finder(visible);
  std::uint32_t skip_until = 0;
  std::uint32_t floor = 0;
  while (const auto at = finder.next()) {
    if (*at < skip_until || !is_signing(visible, *at)) continue;
    const auto start = find_preamble_start(text, floor, *at);
    // What was searched in vain need not be searched again.
    skip_until = *at + kShortestPreamble;
    floor = *at > kLongestWords ? *at - kLongestWords : 0;
    if (!start.has_value()) continue;
    const Preamble preamble{*start, paragraph_end(text, *at), {}};
    if (!is_of_form(text.visible.slice(preamble.start, preamble.end))) continue;
    if (!preambles.empty() && preamble.start < preambles.back().end) continue;
    preambles.push_back(preamble);
    skip_until = std::max(skip_until, preamble.end + 1);
    floor = preamble.end;
  }
  return preambles;
}

/// Schedules 13D, 13G and TO: each person certifies, after inquiry, what the schedule says.
std::vector<Preamble> find_certifying_preambles(const DocumentText& text) {
  std::vector<Preamble> preambles;
  const std::string_view visible = text.visible.text();
  std::size_t from = 0;
  while (const auto found = text::find_phrase(visible, "inquiry and to the best of", from)) {
    const auto offset = static_cast<std::uint32_t>(found->start);
    const Block& block = text.blocks[text.lines[line_at(text, offset)].block];
    const std::uint32_t start = text.lines[block.first_line].start;
    const std::uint32_t end = paragraph_end(text, static_cast<std::uint32_t>(found->end));
    from = std::max<std::size_t>(found->end, end);
    const std::string_view paragraph = text.visible.slice(start, end);
    const bool certifies = text::has_phrase(paragraph, "in this statement") && text::has_phrase(paragraph, "true");
    if (certifies) preambles.push_back({start, end, "filer"});
  }
  return preambles;
}

std::string kind_of(std::string_view preamble) {
  for (const std::string_view words : {"following persons", "in the capacities", "following person"}) {
    if (text::has_phrase(preamble, words)) return "persons";
  }
  const bool is_representative =
      text::has_phrase(preamble, "authorized representative") && text::has_phrase(preamble, "in the united states");
  if (is_representative) return "authorized-representative";
  for (const std::string_view words : {"persons who administer", "administrator of the plan", "the plan has duly"}) {
    if (text::has_phrase(preamble, words)) return "plan";
  }
  return "registrant";
}

}  // namespace

std::uint32_t line_at(const DocumentText& text, std::uint32_t offset) {
  const auto line =
      std::partition_point(text.lines.begin(), text.lines.end(), [&](const Line& each) { return each.end < offset; });
  const auto index = static_cast<std::uint32_t>(line - text.lines.begin());
  return std::min(index, static_cast<std::uint32_t>(text.lines.size() - 1));
}

std::vector<Preamble> find_preambles(const DocumentText& text) {
  std::vector<Preamble> preambles = find_signing_preambles(text);
  for (Preamble& preamble : preambles) preamble.kind = kind_of(text.visible.slice(preamble.start, preamble.end));
  for (Preamble& preamble : find_certifying_preambles(text)) {
    const bool is_apart = std::none_of(preambles.begin(), preambles.end(), [&](const Preamble& each) {
      return preamble.start < each.end && each.start < preamble.end;
    });
    if (is_apart) preambles.push_back(std::move(preamble));
  }
  std::sort(preambles.begin(), preambles.end(), [](const Preamble& a, const Preamble& b) { return a.start < b.start; });
  return preambles;
}

}  // namespace prefile::parse
