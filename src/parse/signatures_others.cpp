// Signatures of certifications, consents, reports and agreements: groups of marks outside the form's own blocks.
#include "parse/signatures_others.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/signatures_block.h"
#include "parse/signatures_words.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kLongestMarkLine = 200;
/// Marks of one group stand no further apart.
constexpr std::uint32_t kLinesBetweenMarks = 14;
constexpr std::uint32_t kLinesBefore = 6;
constexpr std::uint32_t kLinesAfter = 10;
constexpr std::uint32_t kShortLine = 120;
constexpr std::uint32_t kContext = 6'000;
constexpr std::uint32_t kClauseReach = 1'200;
constexpr std::uint32_t kLinesOfLetterHead = 40;

struct KindCue {
  std::string_view words;
  std::string_view kind;
};
/// Types of documents whose signatures are of one kind.
constexpr std::array kKindsOfTypes{
    KindCue{"EX-31", "certification"}, KindCue{"EX-32", "certification"},
    KindCue{"EX-33", "report"},        KindCue{"EX-34", "report"},
    KindCue{"EX-35", "other"},         KindCue{"EX-36", "certification"},
    KindCue{"EX-23", "consent"},       KindCue{"EX-24", "power-of-attorney"},
    KindCue{"EX-5", "opinion"},        KindCue{"EX-8", "opinion"},
    KindCue{"EX-1", "other"},          KindCue{"EX-2", "other"},
    KindCue{"EX-3", "other"},          KindCue{"EX-4", "other"},
    KindCue{"EX-10", "other"},
};
/// What is signed, by its own words; the last of them before the signature tells.
constexpr std::array kKindsOfWords{
    KindCue{"consent to the incorporation", "consent"},
    KindCue{"consent to the use", "consent"},
    KindCue{"consent to the inclusion", "consent"},
    KindCue{"consent of independent", "consent"},
    KindCue{"certify that", "certification"},
    KindCue{"18 u.s.c", "certification"},
    KindCue{"in our opinion", "report"},
    KindCue{"from a financial point of view", "opinion"},
    KindCue{"legally issued", "opinion"},
    KindCue{"validly issued", "opinion"},
    KindCue{"responsibility for financial", "statements"},
    KindCue{"signed on behalf of the board", "statements"},
    KindCue{"approved on behalf of the board", "statements"},
    KindCue{"approved by the board of directors", "statements"},
    KindCue{"we have audited", "report"},
    KindCue{"constitutes and appoints", "power-of-attorney"},
    KindCue{"constitute and appoint", "power-of-attorney"},
    KindCue{"know all", "power-of-attorney"},
    KindCue{"agreement", "other"},
    KindCue{"by order of the board", "other"},
};

/// Lines [first, last] of marks that belong together.
struct MarkGroup {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// "EX-10", "EX-10.1", "EX-10.A" and "EX-10(a)" are of exhibit 10; "EX-101" is not.
bool is_exhibit_type(std::string_view type, std::string_view number) {
  if (!type.starts_with(number)) return false;
  return type.size() == number.size() || type[number.size()] < '0' || type[number.size()] > '9';
}

class OtherReader {
 public:
  OtherReader(Filing& filing, DocumentIndex document)
      : filing_(filing), document_(document), text_(filing.documents[document].text) {
    for (const SignatureBlock& block : filing.signature_blocks) {
      if (block.passage.document == document) claimed_.push_back(block.passage);
    }
  }

  void read() {
    const std::vector<MarkGroup> groups = find_groups();
    for (std::size_t at = 0; at < groups.size(); ++at) {
      const std::uint32_t floor = at == 0 ? 0 : groups[at - 1].last + 1;
      const std::uint32_t limit = at + 1 < groups.size() ? groups[at + 1].first : line_count();
      read_group(groups[at], floor, limit);
    }
    list_unclaimed();
  }

 private:
  [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(text_.lines.size()); }
  [[nodiscard]] std::string_view line(std::uint32_t at) const {
    return text_.visible.slice(text_.lines[at].start, text_.lines[at].end);
  }
  [[nodiscard]] bool is_claimed(std::uint32_t offset) const {
    const auto next =
        std::partition_point(claimed_.begin(), claimed_.end(), [&](const Passage& each) { return each.end <= offset; });
    return next != claimed_.end() && next->start <= offset;
  }

  [[nodiscard]] std::vector<MarkGroup> find_groups() const {
    std::vector<MarkGroup> groups;
    std::uint32_t last_long = 0;  // the last line of running text
    for (std::uint32_t at = 0; at < line_count(); ++at) {
      const std::string_view shown = line(at);
      if (shown.size() >= kLongestMarkLine) {
        last_long = at;
        continue;
      }
      const auto mark = find_signature_mark(shown);
      if (!mark.has_value() || !mark->is_conformed || is_claimed(text_.lines[at].start)) continue;
      const bool continues = !groups.empty() && at - groups.back().last <= kLinesBetweenMarks &&
                             last_long <= groups.back().last && !is_claimed_between(groups.back().last, at);
      if (continues) {
        groups.back().last = at;
      } else {
        groups.push_back({at, at});
      }
    }
    return groups;
  }

  [[nodiscard]] bool is_claimed_between(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t start = text_.lines[first].end;
    const auto next =
        std::partition_point(claimed_.begin(), claimed_.end(), [&](const Passage& each) { return each.end <= start; });
    return next != claimed_.end() && next->start < text_.lines[last].start;
  }

  void read_group(const MarkGroup& group, std::uint32_t floor, std::uint32_t limit) {
    std::uint32_t first = group.first;
    while (first > floor && group.first - first < kLinesBefore && line(first - 1).size() < kShortLine &&
           !is_claimed(text_.lines[first - 1].start)) {
      --first;
    }
    std::uint32_t end = group.last + 1;
    while (end < limit && end - group.last <= kLinesAfter && line(end).size() < kLongestMarkLine &&
           !ends_signatures(line(end)) && !is_claimed(text_.lines[end].start)) {
      ++end;
    }
    const std::uint32_t context_floor = floor == 0 ? 0 : text_.lines[floor - 1].end;
    SignatureBlock block =
        read_signature_block(filing_, {kind_of(group.first, context_floor), document_, std::nullopt, first, end});
    if (!block.date.has_value()) block.date = letter_date(block);
    if (!block.date.has_value()) block.date = clause_date(group.first, context_floor);
    for (Signature& signature : block.signatures) {
      if (!signature.date.has_value()) signature.date = block.date;
    }
    if (!block.signatures.empty()) filing_.other_signature_blocks.push_back(std::move(block));
  }

  /// The date at the head of a letter to the staff, which is the day it was signed.
  [[nodiscard]] std::optional<Value> letter_date(const SignatureBlock& block) const {
    if (filing_.form != "CORRESP" || document_ != filing_.primary || block.kind != "other") return std::nullopt;
    for (std::uint32_t at = 0; at < std::min(line_count(), kLinesOfLetterHead); ++at) {
      if (line(at).size() >= kShortLine || !is_date_only(line(at))) continue;
      const auto date = text::find_date(line(at));
      if (!date.has_value()) continue;
      const std::uint32_t start = text_.lines[at].start;
      return make_cover_value(
          text_, {{start + static_cast<std::uint32_t>(date->start), start + static_cast<std::uint32_t>(date->end)}});
    }
    return std::nullopt;
  }

  /// The date of the clause above the marks: "In witness whereof ... this 30th day of April, 2023", "Executed at ...".
  [[nodiscard]] std::optional<Value> clause_date(std::uint32_t mark_line, std::uint32_t floor) const {
    const std::uint32_t end = text_.lines[mark_line].start;
    const std::uint32_t start = std::max(floor, end > kClauseReach ? end - kClauseReach : 0);
    const std::string_view above = text_.visible.slice(start, end);
    std::optional<std::size_t> clause;
    for (const std::string_view words : {"in witness whereof", "executed at", "executed on", "executed this"}) {
      std::size_t from = 0;
      while (const auto found = text::find_phrase(above, words, from, false)) {
        from = found->end;
        clause = std::max(clause.value_or(0), found->start);
      }
    }
    if (!clause.has_value()) return std::nullopt;
    std::optional<Value> date;
    for (const text::DateMatch& match : text::find_dates(above.substr(*clause))) {
      const auto at = start + static_cast<std::uint32_t>(*clause + match.start);
      date = make_cover_value(text_, {{at, at + static_cast<std::uint32_t>(match.end - match.start)}});
    }
    return date;
  }

  [[nodiscard]] std::string kind_of(std::uint32_t mark_line, std::uint32_t floor) const {
    const auto& type = filing_.documents[document_].type;
    for (const KindCue& cue : kKindsOfTypes) {
      if (type.has_value() && is_exhibit_type(type->value, cue.words)) return std::string(cue.kind);
    }
    if (filing_.form == "CORRESP" && document_ == filing_.primary) return "other";  // a letter
    const std::uint32_t end = text_.lines[mark_line].start;
    const std::uint32_t start = std::max(floor, end > kContext ? end - kContext : 0);
    const std::string_view context = text_.visible.slice(start, end);
    std::optional<std::size_t> last;
    std::string kind = "other";
    for (const KindCue& cue : kKindsOfWords) {
      std::size_t from = 0;
      while (const auto found = text::find_phrase(context, cue.words, from)) {
        from = found->end;
        if (last.has_value() && found->start < *last) continue;
        last = found->start;
        kind = cue.kind;
      }
    }
    return kind;
  }

  // ------------------------------------------------------------ marks in no block

  void list_unclaimed() {
    std::vector<Passage> signatures;
    for (const auto* blocks : {&filing_.signature_blocks, &filing_.other_signature_blocks}) {
      for (const SignatureBlock& block : *blocks) {
        for (const Signature& each : block.signatures) {
          if (each.passage.document == document_) signatures.push_back(each.passage);
        }
      }
    }
    std::sort(signatures.begin(), signatures.end());
    const std::string_view text = text_.visible.text();
    for (std::size_t at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
      const bool is_mark = at + 2 < text.size() && (text[at + 1] == 's' || text[at + 1] == 'S') && text[at + 2] == '/';
      if (!is_mark) continue;
      const auto offset = static_cast<std::uint32_t>(at);
      const auto next = std::partition_point(signatures.begin(), signatures.end(),
                                             [&](const Passage& each) { return each.end <= offset; });
      if (next != signatures.end() && next->start <= offset) continue;
      filing_.unclaimed_marks.push_back({document_, offset, offset + 3});
    }
  }

  Filing& filing_;
  DocumentIndex document_;
  const DocumentText& text_;
  std::vector<Passage> claimed_;  // the form's own blocks, in order
};

}  // namespace

void find_other_signatures(Filing& filing) {
  for (DocumentIndex at = 0; at < filing.documents.size(); ++at) {
    const Document& document = filing.documents[at];
    if (!document.from_filer || document.text.lines.empty() || document.body.source >= filing.sources.size()) continue;
    OtherReader(filing, at).read();
  }
}

}  // namespace prefile::parse
