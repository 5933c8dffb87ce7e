// Finds the signature blocks of the primary document by their preambles.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/extract.h"
#include "parse/signatures_block.h"
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
constexpr std::uint32_t kMostBlockLines = 400;
constexpr std::uint32_t kMostLinesToSignature = 60;
constexpr std::uint32_t kProseLength = 320;
constexpr std::uint32_t kProseLineLength = 50;
constexpr std::uint32_t kLookedAtLines = 40;

/// Words that open a preamble; the one nearest to "signed" counts.
constexpr std::array<std::string_view, 8> kPreambleStarts{
    "pursuant to the requirement",        "pursuant to requirement",
    "in accordance with section",         "pursuant to section",
    "in accordance with the requirement", "as required by section",
    "in accordance with the securities",  "under the requirements of"};
/// Words one of which a sentence with "signed" must hold when none of the starts is there.
constexpr std::array<std::string_view, 4> kPreambleWords{"duly caused", "has caused this report",
                                                         "caused this report to be", "caused this notification"};

struct Preamble {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

std::uint32_t line_at(const DocumentText& text, std::uint32_t offset) {
  const auto line =
      std::partition_point(text.lines.begin(), text.lines.end(), [&](const Line& each) { return each.end < offset; });
  const auto index = static_cast<std::uint32_t>(line - text.lines.begin());
  return std::min(index, static_cast<std::uint32_t>(text.lines.size() - 1));
}

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
  return std::min(end, offset + kLongestPreamble);
}

/// The start of the preamble whose "signed" ends at `at`: the last opening words before it, none before `floor`.
std::optional<std::uint32_t> find_preamble_start(const DocumentText& text, std::uint32_t floor, std::uint32_t at) {
  const std::uint32_t from = std::max(floor, at > kLongestPreamble ? at - kLongestPreamble : 0);
  const std::string_view before = text.visible.slice(from, at);
  std::optional<std::uint32_t> start;
  for (const std::string_view words : kPreambleStarts) {
    std::size_t place = 0;
    while (const auto found = text::find_phrase(before, words, place, false)) {
      start = std::max(start.value_or(0), from + static_cast<std::uint32_t>(found->start));
      place = found->end;
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
  constexpr std::size_t kWindow = 20;
  const std::string folded = text::fold(text.substr(end > kWindow ? end - kWindow : 0, std::min(end, kWindow)));
  return folded.ends_with(" be signed") || folded.ends_with(" been signed") || folded == "be signed";
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

std::vector<Preamble> find_preambles(const DocumentText& text) {
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
    const Preamble preamble{*start, paragraph_end(text, *at)};
    if (!is_of_form(text.visible.slice(preamble.start, preamble.end))) continue;
    if (!preambles.empty() && preamble.start < preambles.back().end) continue;
    preambles.push_back(preamble);
    skip_until = std::max(skip_until, preamble.end + 1);
    floor = preamble.end;
  }
  return preambles;
}

bool is_signature_line(std::string_view line) {
  if (line.size() > 200) return false;
  return match_signature_label(line).label == SignatureLabel::by || find_signature_mark(line).has_value();
}

/// A paragraph of running text, as exhibits begin with: long, in full lines, nobody signs in it.
bool is_prose(const DocumentText& text, const Block& block) {
  const Line& first = text.lines[block.first_line];
  const Line& last = text.lines[block.first_line + block.line_count - 1];
  const std::uint32_t length = last.end - first.start;
  if (length < kProseLength || length / block.line_count < kProseLineLength || block.cell != kNone) return false;
  for (std::uint32_t line = block.first_line; line < block.first_line + block.line_count; ++line) {
    if (is_signature_line(text.visible.slice(text.lines[line].start, text.lines[line].end))) return false;
  }
  return !text::has_phrase(text.visible.slice(first.start, last.end), "attorney");
}

/// The line at which a block that begins at `first` ends: a heading of exhibits, prose after a signature, `limit`.
std::uint32_t find_block_end(const DocumentText& text, std::uint32_t first, std::uint32_t limit) {
  bool has_signature = false;
  const std::uint32_t stop = std::min(limit, first + kMostBlockLines);
  for (std::uint32_t line = first; line < stop; ++line) {
    const std::string_view shown = text.visible.slice(text.lines[line].start, text.lines[line].end);
    if (ends_signatures(shown)) return line;
    if (is_signature_line(shown)) has_signature = true;
    const Block& block = text.blocks[text.lines[line].block];
    if (has_signature && block.first_line == line && is_prose(text, block)) return line;
    if (!has_signature && line - first > kMostLinesToSignature) return line;
  }
  return stop;
}

bool is_heading(std::string_view line) {
  const std::string folded = text::fold(line.substr(0, 40));
  return line.size() < 40 && (folded == "signature" || folded == "signatures" || folded == "signature page");
}

/// Without a preamble: the last heading "Signatures" with a signature line under it, else the first mark.
std::optional<BlockBounds> find_bare_block(const DocumentText& text, DocumentIndex document) {
  std::uint32_t first_line = kNone;
  const auto lines = static_cast<std::uint32_t>(text.lines.size());
  std::uint32_t heading = kNone;
  std::uint32_t first_mark = kNone;
  for (std::uint32_t line = 0; line < lines; ++line) {
    const std::string_view shown = text.visible.slice(text.lines[line].start, text.lines[line].end);
    if (is_heading(shown)) heading = line;
    const auto mark = shown.size() < 200 ? find_signature_mark(shown) : std::nullopt;
    const bool is_mark = mark.has_value() && mark->is_conformed;
    if (is_mark && first_mark == kNone) first_mark = line;
    const bool is_near = heading != kNone && line > heading && line - heading <= kLookedAtLines;
    if (!is_near || (!is_mark && match_signature_label(shown).label != SignatureLabel::by)) continue;
    first_line = heading + 1;
    heading = kNone;
  }
  if (first_line == kNone) {
    if (first_mark == kNone) return std::nullopt;
    first_line = first_mark > 4 ? first_mark - 4 : 0;
  }
  return BlockBounds{document, std::nullopt, first_line, find_block_end(text, first_line, lines)};
}

}  // namespace

void find_signatures(Filing& filing) {
  const Document* document = filing.primary_document();
  if (document == nullptr || document->text.lines.empty()) return;
  if (document->body.source >= filing.sources.size()) return;
  const DocumentText& text = document->text;
  const auto lines = static_cast<std::uint32_t>(text.lines.size());
  Recognition& recognition = filing.signatures_recognition;

  const std::vector<Preamble> preambles = find_preambles(text);
  for (std::size_t at = 0; at < preambles.size(); ++at) {
    const std::uint32_t first = line_at(text, preambles[at].end) + 1;
    const std::uint32_t limit = at + 1 < preambles.size() ? line_at(text, preambles[at + 1].start) : lines;
    const BlockBounds bounds{*filing.primary, Passage{*filing.primary, preambles[at].start, preambles[at].end}, first,
                             find_block_end(text, first, limit)};
    filing.signature_blocks.push_back(read_signature_block(filing, bounds));
  }
  recognition.method = "preamble";
  if (preambles.empty()) {
    if (const auto bounds = find_bare_block(text, *filing.primary)) {
      SignatureBlock block = read_signature_block(filing, *bounds);
      block.doubt = "no words of the form's signature page stand before the signature";
      if (!block.signatures.empty()) filing.signature_blocks.push_back(std::move(block));
      recognition.method = "mark";
    }
  }
  recognition.recognised = !filing.signature_blocks.empty();
  if (recognition.recognised) {
    recognition.looked_at = filing.span_of(
        {*filing.primary, filing.signature_blocks.front().passage.start, filing.signature_blocks.back().passage.end});
    return;
  }
  recognition.method.clear();
  const std::uint32_t from = lines > kLookedAtLines ? text.lines[lines - kLookedAtLines].start : 0;
  recognition.looked_at = text.visible.span_of(from, text.visible.size());
}

}  // namespace prefile::parse
