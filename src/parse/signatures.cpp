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

std::optional<Preamble> preamble_around(const DocumentText& text, std::uint32_t at) {
  const std::uint32_t from = at > kLongestPreamble ? at - kLongestPreamble : 0;
  const std::string_view before = text.visible.slice(from, at);
  std::optional<std::uint32_t> start;
  for (const std::string_view words : kPreambleStarts) {
    std::size_t place = 0;
    while (const auto found = text::find_phrase(before, words, place, false)) {
      start = std::max(start.value_or(0), from + static_cast<std::uint32_t>(found->start));
      place = found->end;
    }
  }
  if (!start.has_value()) {
    const bool says_so = std::any_of(kPreambleWords.begin(), kPreambleWords.end(), [&](std::string_view words) {
      return text::has_phrase(before.substr(before.size() > 200 ? before.size() - 200 : 0), words);
    });
    if (!says_so) return std::nullopt;
    const Block& block = text.blocks[text.lines[line_at(text, at)].block];
    start = std::max(from, text.lines[block.first_line].start);
  }
  return Preamble{*start, paragraph_end(text, at)};
}

/// "to be signed", "has been signed": the words every preamble holds.
bool is_signing(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(at > 12 ? at - 12 : 0, std::min<std::size_t>(at, 12));
  const std::string folded = text::fold(before);
  return folded.ends_with(" be") || folded.ends_with("been") || folded == "be";
}

/// The preamble of a contract ("caused this Agreement to be signed") is none of the form.
bool is_of_form(std::string_view preamble) {
  constexpr std::array<std::string_view, 7> kOthers{
      "this agreement", "this amendment agreement", "this indenture", "this instrument",
      "this note",      "this certificate",         "this warrant"};
  return std::none_of(kOthers.begin(), kOthers.end(),
                      [&](std::string_view words) { return text::has_phrase(preamble, words); });
}

std::vector<Preamble> find_preambles(const DocumentText& text) {
  std::vector<Preamble> preambles;
  const std::string_view visible = text.visible.text();
  std::size_t from = 0;
  while (const auto found = text::find_phrase(visible, "signed", from)) {
    from = found->end;
    if (!is_signing(visible, found->start)) continue;
    const auto preamble = preamble_around(text, static_cast<std::uint32_t>(found->end));
    if (!preamble.has_value() || !is_of_form(text.visible.slice(preamble->start, preamble->end))) continue;
    if (!preambles.empty() && preamble->start < preambles.back().end) continue;
    preambles.push_back(*preamble);
    from = std::max<std::size_t>(from, preamble->end);
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
  std::optional<BlockBounds> found;
  const auto lines = static_cast<std::uint32_t>(text.lines.size());
  std::uint32_t heading = kNone;
  std::uint32_t first_mark = kNone;
  for (std::uint32_t line = 0; line < lines; ++line) {
    const std::string_view shown = text.visible.slice(text.lines[line].start, text.lines[line].end);
    if (is_heading(shown)) heading = line;
    const bool is_mark =
        shown.size() < 200 && find_signature_mark(shown).has_value() && find_signature_mark(shown)->is_conformed;
    if (is_mark && first_mark == kNone) first_mark = line;
    const bool is_near = heading != kNone && line - heading <= kLookedAtLines;
    if (is_near && line > heading && (is_mark || match_signature_label(shown).label == SignatureLabel::by)) {
      found = BlockBounds{document, std::nullopt, heading + 1, find_block_end(text, heading + 1, lines)};
      heading = kNone;
    }
  }
  if (found.has_value() || first_mark == kNone) return found;
  const std::uint32_t first = first_mark > 4 ? first_mark - 4 : 0;
  return BlockBounds{document, std::nullopt, first, find_block_end(text, first, lines)};
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
