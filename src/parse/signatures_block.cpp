#include "parse/signatures_block.h"

#include <algorithm>

#include "parse/signatures_page.h"
#include "parse/signatures_roles.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Names of companies that the signatures of one block repeat, all together.
constexpr std::size_t kMostRegistrantNames = 2'000;

/// Puts the signatures of a page together: whose they are, when and where they signed.
class BlockMaker {
 public:
  explicit BlockMaker(const SignaturePage& page) : page_(page) {}

  /// Company names above a signature, after the one before it.
  [[nodiscard]] std::vector<TextRange> registrant_above(const SignatureDraft& draft, std::uint32_t from_piece) const {
    if (page_.persons_sign || signs_as_firm(page_, draft)) return {};
    std::vector<std::uint32_t> lines;
    for (std::uint32_t piece = from_piece; piece < draft.start_piece; ++piece) {
      const PieceKind kind = page_.entries[piece].kind;
      if (kind == PieceKind::registrant) break;
      if (kind == PieceKind::by && looks_like_company(page_.slice(page_.content_of(piece))) && !lines.empty()) break;
      if (page_.used[piece] || kind != PieceKind::text) continue;
      if (page_.layout.text_of(piece).size() > kLongestTitleLine) continue;
      lines.push_back(piece);
    }
    return choose_names(lines, page_.entries[draft.start_piece].kind == PieceKind::by);
  }

  /// Of the lines above a signature those that name companies: known ones, else those that look like it, else
  /// the last lines that belong together. `signs_by`: the signature begins with "By:".
  [[nodiscard]] std::vector<TextRange> choose_names(const std::vector<std::uint32_t>& lines, bool signs_by) const {
    std::vector<TextRange> names;
    for (std::size_t at = 0; at < lines.size(); ++at) {
      TextRange name{page_.piece_at(lines[at]).start, page_.piece_at(lines[at]).end};
      // A name may run over two or three lines.
      std::size_t last = at;
      while (last + 1 < lines.size() && last < at + 2 && !looks_like_company(page_.slice(name)) &&
             page_.layout.is_contiguous(lines[last], lines[last + 1])) {
        name.end = page_.piece_at(lines[++last]).end;
      }
      const bool is_prose = page_.is_of_others() && reads_as_prose(page_.slice(name));
      if (!is_prose && (looks_like_company(page_.slice(name)) || is_registrant(page_.slice(name)))) {
        names.push_back(name);
        at = last;
      }
    }
    if (names.empty() && !lines.empty() && may_name_party(page_.layout.text_of(lines.back()), signs_by)) {
      names.push_back({page_.piece_at(lines.back()).start, page_.piece_at(lines.back()).end});
    }
    for (TextRange& name : names) {
      while (name.end > name.start && page_.text.visible.text()[name.end - 1] == ',') --name.end;
    }
    return names;
  }

  /// Whether the last line above a signature may be a name without a company's ending. Outside the form's own blocks,
  /// where letters close and texts end above a signature, only a name that signs "By:" somebody.
  [[nodiscard]] bool may_name_party(std::string_view line, bool signs_by) const {
    if (has_title_word(line)) return false;
    return !page_.is_of_others() || (signs_by && is_written_as_name(line));
  }

  [[nodiscard]] bool is_registrant(std::string_view text) const {
    if (!page_.filing.cover.registrant.has_value()) return false;
    return text::word_similarity(text::fold_company_name(text),
                                 text::fold_company_name(page_.filing.cover.registrant->value)) >= 0.6;
  }

  [[nodiscard]] std::optional<TextRange> label_date(std::uint32_t piece) const {
    const PageEntry& entry = page_.entries[piece];
    if (entry.date.has_value() || entry.kind != PieceKind::date) return entry.date;
    // "Date:" alone, or a date cut in two: it goes on to the right, or stands below.
    const TextRange content = page_.content_of(piece);
    std::vector<std::uint32_t> near = page_.layout.right_of(piece);
    if (near.empty()) near = page_.layout.below(piece, 2);
    if (near.empty()) return std::nullopt;
    const std::uint32_t start = content.start < content.end ? content.start : page_.piece_at(near.front()).start;
    if (page_.piece_at(near.front()).end < start) return std::nullopt;
    const auto date = text::find_date(page_.text.visible.slice(start, page_.piece_at(near.front()).end));
    if (!date.has_value() || date->start != 0) return std::nullopt;
    return TextRange{start, start + static_cast<std::uint32_t>(date->end)};
  }

  [[nodiscard]] std::optional<TextRange> date_between(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t piece = from; piece < to && piece < page_.entries.size(); ++piece) {
      if (const auto date = label_date(piece)) return date;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<TextRange> preamble_date() const {
    if (!page_.bounds.preamble.has_value()) return std::nullopt;
    const std::string_view text = page_.filing.text_of(*page_.bounds.preamble);
    std::optional<TextRange> last;
    for (const text::DateMatch& match : text::find_dates(text)) {
      last = TextRange{page_.bounds.preamble->start + static_cast<std::uint32_t>(match.start),
                       page_.bounds.preamble->start + static_cast<std::uint32_t>(match.end)};
    }
    return last;
  }

  [[nodiscard]] Value value(const std::vector<TextRange>& ranges) const { return make_cover_value(page_.text, ranges); }

  /// Whether every signature got the names of all companies it signs for.
  [[nodiscard]] bool is_whole() const { return names_given_ <= kMostRegistrantNames; }

  SignatureBlock make(const std::vector<SignatureDraft>& drafts) {
    SignatureBlock block;
    std::uint32_t end = page_.bounds.preamble.has_value() ? page_.bounds.preamble->end : start_offset();
    std::optional<TextRange> block_date;
    std::uint32_t from = 0;
    std::vector<TextRange> registrant;
    for (std::size_t at = 0; at < drafts.size(); ++at) {
      const SignatureDraft& draft = drafts[at];
      const std::uint32_t next = at + 1 < drafts.size() ? drafts[at + 1].start_piece : last_piece_near(draft);
      const std::vector<TextRange> own = registrant_above(draft, from);
      if (!own.empty()) registrant = own;
      std::optional<TextRange> date = draft.date;
      if (!date.has_value()) date = date_between(draft.start_piece, next);
      const bool signs_for_others = page_.layout.text_of(draft.start_piece).front() == '*' && draft.form != "asterisk";
      if (!date.has_value() && !signs_for_others) date = date_between(from, draft.start_piece);
      if (date.has_value() && !block_date.has_value()) block_date = date;
      const bool is_for_self = own.empty() && signs_for_self(draft);
      block.signatures.push_back(make_signature(draft, is_for_self ? std::vector<TextRange>{} : registrant, date));
      end = std::max({end, draft.reach.end, date.has_value() ? date->end : 0});
      from = draft.start_piece + 1;
    }
    if (!block_date.has_value()) block_date = preamble_date();
    if (drafts.empty() && !block_date.has_value())
      block_date = date_between(0, static_cast<std::uint32_t>(page_.entries.size()));
    if (block_date.has_value()) block.date = value({*block_date});
    for (Signature& signature : block.signatures) {
      const bool signs_for_others = page_.persons_sign && is_attorney(signature);
      if (!signature.date.has_value() && !signs_for_others) signature.date = block.date;
    }
    block.kind = page_.bounds.kind;
    block.signed_at = signed_at(drafts);
    name_attorneys(drafts, block);
    if (!block.signatures.empty()) block.registrant = block.signatures.front().registrant;
    const std::uint32_t start = page_.bounds.preamble.has_value() ? page_.bounds.preamble->start : start_offset();
    block.passage = {page_.bounds.document, start, std::max(start, end)};
    if (page_.bounds.preamble.has_value()) block.preamble = page_.filing.value_of(*page_.bounds.preamble);
    return block;
  }

  /// Under the company before it: of those who file a schedule, or sign an agreement, a natural person signs without
  /// "By:" and without a title.
  [[nodiscard]] bool signs_for_self(const SignatureDraft& draft) const {
    if (signs_as_firm(page_, draft)) return true;
    return (page_.bounds.kind == "filer" || page_.is_of_others()) && draft.title.empty() &&
           page_.entries[draft.start_piece].kind != PieceKind::by;
  }

  [[nodiscard]] std::uint32_t start_offset() const {
    if (page_.bounds.first_line < page_.text.lines.size()) return page_.text.lines[page_.bounds.first_line].start;
    return page_.text.visible.size();
  }

  /// A date some rows below the last signature still is its own, but not one on the next page.
  [[nodiscard]] std::uint32_t last_piece_near(const SignatureDraft& draft) const {
    std::uint32_t piece = draft.start_piece;
    while (piece < page_.entries.size() && page_.piece_at(piece).row <= draft.last_row + 8 &&
           page_.entries[piece].kind != PieceKind::edge) {
      ++piece;
    }
    return piece;
  }

  [[nodiscard]] Signature make_signature(const SignatureDraft& draft, const std::vector<TextRange>& registrant,
                                         std::optional<TextRange> date) {
    Signature signature;
    signature.passage = {page_.bounds.document, draft.reach.start, draft.reach.end};
    signature.conformed = value(draft.conformed);
    signature.form = draft.form;
    signature.is_conformed = draft.form == "conformed";
    if (!draft.name.empty()) {
      signature.name = value(draft.name);
    } else if (draft.form != "blank" && draft.form != "mark-without-name") {
      signature.name = value({draft.conformed.back()});
    }
    if (!draft.title.empty()) add_title(draft, signature);
    if (date.has_value()) signature.date = value({*date});
    names_given_ += registrant.size();
    if (!registrant.empty() && is_whole()) signature.registrant = joined(registrant);
    return signature;
  }

  /// A title without the bracket that closes the one before the name: "(Ann Onymous, | Chairman)".
  [[nodiscard]] std::vector<TextRange> without_lone_bracket(std::vector<TextRange> title) const {
    std::ptrdiff_t open = 0;
    for (const TextRange& range : title) {
      const std::string_view text = page_.slice(range);
      open += std::count(text.begin(), text.end(), '(') - std::count(text.begin(), text.end(), ')');
    }
    TextRange& last = title.back();
    if (open < 0 && last.end > last.start + 1 && page_.slice(last).back() == ')') --last.end;
    return title;
  }

  void add_title(const SignatureDraft& draft, Signature& signature) const {
    const std::string_view visible = page_.text.visible.text();
    const std::vector<TextRange> title = without_lone_bracket(draft.title);
    signature.title = value(title);
    const std::vector<Capacity> capacities = split_capacities(visible, title);
    for (const Capacity& capacity : capacities) signature.capacities.push_back(value(capacity));
    for (const RoleWords& each : find_roles(visible, capacities, page_.registrants())) {
      signature.roles.push_back({std::string(each.role), value(each.words)});
    }
  }

  [[nodiscard]] static bool is_attorney(const Signature& signature) {
    return std::any_of(signature.roles.begin(), signature.roles.end(),
                       [](const SignatureRole& each) { return each.role == "attorney-in-fact"; });
  }

  /// Those marked with an asterisk were signed for by the attorney-in-fact whose line begins with one.
  void name_attorneys(const std::vector<SignatureDraft>& drafts, SignatureBlock& block) const {
    std::optional<Value> attorney;
    for (std::size_t at = 0; at < drafts.size(); ++at) {
      const bool has_asterisk = page_.layout.text_of(drafts[at].start_piece).front() == '*';
      const bool signs_for_others =
          drafts[at].form != "asterisk" && (has_asterisk || is_attorney(block.signatures[at]));
      if (signs_for_others && block.signatures[at].name.has_value()) attorney = block.signatures[at].name;
    }
    for (Signature& signature : block.signatures) {
      if (signature.form != "asterisk") continue;
      signature.attorney = attorney;
      if (!attorney.has_value() && block.doubt.empty()) {
        block.doubt = kNobodySignsForMarked;
      }
    }
  }

  /// "City of Madison, State of Wisconsin" in the preamble, or "Madison, Wisconsin" near a firm's signature.
  [[nodiscard]] std::optional<Value> signed_at(const std::vector<SignatureDraft>& drafts) const {
    if (page_.bounds.preamble.has_value()) return place_in_preamble(*page_.bounds.preamble);
    for (const SignatureDraft& draft : drafts) {
      if (draft.place.has_value()) return value({*draft.place});
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Value> place_in_preamble(const Passage& preamble) const {
    const std::string_view text = page_.filing.text_of(preamble);
    const auto place = [&](std::size_t start, std::size_t end) {
      return value(
          {{preamble.start + static_cast<std::uint32_t>(start), preamble.start + static_cast<std::uint32_t>(end)}});
    };
    for (const std::string_view words : {"in the city of", "in the town of", "in the city and", "in the village of"}) {
      const auto found = text::find_phrase(text, words);
      if (!found.has_value()) continue;
      const std::size_t start = found->start + std::string_view("in the ").size();
      const std::size_t end = place_end(text, found->end);
      if (start < end) return place(start, end);
    }
    // "in Zug, Switzerland, on May 4, 2021"
    const auto clause = text::find_phrase(text, "signed");
    for (const std::string_view word : {"in", "at"}) {
      std::size_t from = clause.has_value() ? clause->end : text.size();
      while (const auto found = text::find_phrase(text, word, from)) {
        from = found->end;
        const std::size_t start = std::min(found->end + 1, text.size());
        const std::size_t end = place_end(text, start);
        if (start < end && looks_like_place(text.substr(start, end - start))) return place(start, end);
      }
    }
    return std::nullopt;
  }

  /// Where a place that begins before `from` ends: at the date after it, or with the preamble.
  [[nodiscard]] static std::size_t place_end(std::string_view text, std::size_t from) {
    std::size_t end = text.size();
    for (const std::string_view stop : {" on ", " this ", " as of ", " dated "}) {
      const auto next = text::find_phrase(text, stop, from, false);
      if (next.has_value()) end = std::min(end, next->start);
    }
    while (end > from && std::string_view(" ,.\n").find(text[end - 1]) != std::string_view::npos) --end;
    return end;
  }

  /// Several companies may sign by one hand.
  [[nodiscard]] Value joined(const std::vector<TextRange>& names) const {
    Value all = value(names);
    if (names.size() < 2) return all;
    all.value.clear();
    for (const TextRange& name : names) {
      if (!all.value.empty()) all.value += "; ";
      all.value += value({name}).value;
    }
    return all;
  }

  const SignaturePage& page_;
  std::size_t names_given_ = 0;
};

}  // namespace

SignatureBlock read_signature_block(Filing& filing, const BlockBounds& bounds) {
  SignaturePage page(filing, bounds);
  std::vector<SignatureDraft> drafts = find_signature_lines(page);
  read_under_signatures(page, drafts);
  BlockMaker maker(page);
  SignatureBlock block = maker.make(drafts);
  if (!maker.is_whole()) {
    filing.problems.push_back({"limit-signature-registrants",
                               "a block of signatures names too many companies for too many signatures; some "
                               "signatures are without theirs",
                               filing.span_of(block.passage), true});
  }
  return block;
}

}  // namespace prefile::parse
