// Finds the signature blocks of the primary document by their preambles.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/extract.h"
#include "parse/signatures_block.h"
#include "parse/signatures_manager.h"
#include "parse/signatures_others.h"
#include "parse/signatures_preambles.h"
#include "parse/signatures_words.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kMostBlockLines = 20'000;
constexpr std::uint32_t kMostLinesToSignature = 60;
constexpr std::uint32_t kProseLength = 320;
constexpr std::uint32_t kProseLineLength = 50;
constexpr std::uint32_t kLookedAtLines = 40;

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

/// The line at which a block ends. A block that is cut goes on beyond the lines that are read of it.
struct BlockEnd {
  std::uint32_t line = 0;
  bool is_cut = false;
};

/// Where a block that begins at `first` ends: a heading of exhibits, prose after a signature, `limit`.
BlockEnd find_block_end(const DocumentText& text, std::uint32_t first, std::uint32_t limit) {
  bool has_signature = false;
  std::uint32_t last_signature = first;
  const std::uint32_t stop = std::min(limit, first + kMostBlockLines);
  for (std::uint32_t line = first; line < stop; ++line) {
    const std::string_view shown = text.visible.slice(text.lines[line].start, text.lines[line].end);
    if (ends_signatures(shown)) return {line, false};
    if (is_signature_line(shown)) {
      has_signature = true;
      last_signature = line;
    }
    const Block& block = text.blocks[text.lines[line].block];
    if (has_signature && block.first_line == line && is_prose(text, block)) return {line, false};
    if (!has_signature && line - first > kMostLinesToSignature) return {line, false};
  }
  return {stop, stop < limit && has_signature && stop - last_signature <= kMostLinesToSignature};
}

void report_cut(Filing& filing, const DocumentText& text, std::uint32_t line) {
  const std::uint32_t start = text.lines[line].start;
  filing.problems.push_back(
      {"limit-signature-lines",
       "a block of signatures has more than " + std::to_string(kMostBlockLines) + " lines; the rest was not read",
       text.visible.span_of(start, start), true});
}

/// Without a preamble: the last heading "Signatures" with a signature line under it, else the first mark.
std::optional<BlockBounds> find_bare_block(const DocumentText& text, DocumentIndex document) {
  std::uint32_t first_line = kNone;
  const auto lines = static_cast<std::uint32_t>(text.lines.size());
  std::uint32_t heading = kNone;
  std::uint32_t first_mark = kNone;
  for (std::uint32_t line = 0; line < lines; ++line) {
    const std::string_view shown = text.visible.slice(text.lines[line].start, text.lines[line].end);
    if (is_signature_heading(shown)) heading = line;
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
  return BlockBounds{"registrant", document, std::nullopt, first_line, find_block_end(text, first_line, lines).line};
}

/// Forms whose main document bears no signature page: what is signed in it belongs to something else.
bool has_signature_page(std::string_view form) {
  constexpr std::array<std::string_view, 8> kUnsigned{"424", "DEF", "PRE", "497", "CORRESP", "UPLOAD", "FWP", "ARS"};
  return std::none_of(kUnsigned.begin(), kUnsigned.end(),
                      [&](std::string_view start) { return form.starts_with(start); });
}

bool signs_for_others(const Filing& filing, const Signature& signature) {
  if (signature.form == "asterisk" || !signature.name.has_value()) return false;
  return filing.text_of(signature.passage).starts_with('*') ||
         std::any_of(signature.roles.begin(), signature.roles.end(),
                     [](const SignatureRole& each) { return each.role == "attorney-in-fact"; });
}

/// The attorney-in-fact whose line closes a later block may sign for those marked with an asterisk in an earlier one.
void find_attorneys_below(Filing& filing) {
  std::optional<Value> attorney;
  for (auto block = filing.signature_blocks.rbegin(); block != filing.signature_blocks.rend(); ++block) {
    if (attorney.has_value() && block->doubt == kNobodySignsForMarked) block->doubt.clear();
    for (Signature& signature : block->signatures) {
      if (signature.form == "asterisk" && !signature.attorney.has_value()) signature.attorney = attorney;
    }
    for (const Signature& signature : block->signatures) {
      if (signs_for_others(filing, signature)) attorney = signature.name;
    }
  }
}

/// The form's own blocks, by their preambles.
void find_form_blocks(Filing& filing, const DocumentText& text) {
  const auto lines = static_cast<std::uint32_t>(text.lines.size());
  const std::vector<Preamble> preambles = find_preambles(text);
  for (std::size_t at = 0; at < preambles.size(); ++at) {
    const Preamble& preamble = preambles[at];
    const std::uint32_t first = line_at(text, preamble.end) + 1;
    const std::uint32_t limit = at + 1 < preambles.size() ? line_at(text, preambles[at + 1].start) : lines;
    // Schedule 14D-9 is the subject company's own.
    const bool is_company = preamble.kind == "filer" && filing.form.starts_with("SC 14D9");
    const BlockEnd end = find_block_end(text, first, limit);
    if (end.is_cut) report_cut(filing, text, end.line);
    const BlockBounds bounds{is_company ? "registrant" : preamble.kind, *filing.primary,
                             Passage{*filing.primary, preamble.start, preamble.end}, first, end.line};
    filing.signature_blocks.push_back(read_signature_block(filing, bounds));
  }
  find_attorneys_below(filing);
  Recognition& recognition = filing.signatures_recognition;
  recognition.method = "preamble";
  if (!preambles.empty() || !has_signature_page(filing.form)) return;
  if (auto manager = read_manager_signature(filing)) {
    filing.signature_blocks.push_back(std::move(*manager));
    return;
  }
  if (const auto bounds = find_bare_block(text, *filing.primary)) {
    const BlockEnd end = find_block_end(text, bounds->first_line, lines);
    if (end.is_cut) report_cut(filing, text, end.line);
    SignatureBlock block = read_signature_block(filing, *bounds);
    block.doubt = "no words of the form's signature page stand before the signature";
    if (!block.signatures.empty()) filing.signature_blocks.push_back(std::move(block));
    recognition.method = "mark";
  }
}

}  // namespace

void find_signatures(Filing& filing) {
  const Document* document = filing.primary_document();
  const bool has_text =
      document != nullptr && !document->text.lines.empty() && document->body.source < filing.sources.size();
  if (has_text) find_form_blocks(filing, document->text);
  find_other_signatures(filing);
  find_powers_of_attorney(filing);
  if (!has_text) return;
  const DocumentText& text = document->text;

  Recognition& recognition = filing.signatures_recognition;
  recognition.recognised = !filing.signature_blocks.empty();
  if (recognition.recognised) {
    recognition.looked_at = filing.span_of(
        {*filing.primary, filing.signature_blocks.front().passage.start, filing.signature_blocks.back().passage.end});
    return;
  }
  recognition.method.clear();
  const auto lines = static_cast<std::uint32_t>(text.lines.size());
  const std::uint32_t from = lines > kLookedAtLines ? text.lines[lines - kLookedAtLines].start : 0;
  recognition.looked_at = text.visible.span_of(from, text.visible.size());
}

}  // namespace prefile::parse
