// Finds the lines of a signature page that somebody signed, or should have signed.
#include <algorithm>

#include "parse/signatures_page.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

class LineReader {
 public:
  explicit LineReader(SignaturePage& page) : page_(page) {}

  std::vector<SignatureDraft> read() {
    std::vector<SignatureDraft> drafts;
    for (std::uint32_t piece = 0; piece < page_.entries.size(); ++piece) {
      if (page_.used[piece]) continue;
      if (is_note_asterisk(piece)) continue;
      if (!drafts.empty() && names_last_signer(piece, drafts.back())) {
        page_.used[piece] = true;
        continue;
      }
      if (auto draft = start(piece)) drafts.push_back(std::move(*draft));
    }
    return drafts.empty() ? find_unsigned() : drafts;
  }

 private:
  /// A signature that begins at `piece`: a mark, or "By:" with whatever follows it.
  std::optional<SignatureDraft> start(std::uint32_t piece) {
    const PageEntry& entry = page_.entries[piece];
    if (entry.kind != PieceKind::by && entry.kind != PieceKind::mark) return std::nullopt;
    SignatureDraft draft;
    draft.start_piece = piece;
    draft.sign_piece = piece;
    draft.reach = {page_.piece_at(piece).start, page_.piece_at(piece).end};
    if (entry.date.has_value()) draft.date = entry.date;
    if (!entry.mark.has_value() && !step_to_mark(draft)) return std::nullopt;
    draft.reach.end = std::max(draft.reach.end, page_.piece_at(draft.sign_piece).end);
    page_.used[piece] = true;
    page_.used[draft.sign_piece] = true;
    draft.last_row = std::max(page_.piece_at(piece).row, page_.piece_at(draft.sign_piece).row);
    read_conformed(draft);
    return draft;
  }

  /// From a bare "By:" or "By: Name" to the piece that holds the mark. False when it is no signature line at all.
  bool step_to_mark(SignatureDraft& draft) {
    const std::uint32_t by = draft.start_piece;
    const std::string_view rest = page_.slice(page_.content_of(by));
    if (!rest.empty() && !is_rule(rest)) {
      // "By: Ann Onymous" over "/s/ Ann Onymous"
      if (by + 1 < page_.entries.size() && page_.entries[by + 1].kind == PieceKind::mark &&
          text::word_similarity(text::fold(rest), text::fold(page_.slice(mark_content(by + 1)))) >= 0.5) {
        draft.sign_piece = by + 1;
        return true;
      }
      // "By: ABC Capital LLC, its general partner" names who signs through whom.
      return !(names_company(rest) && page_.has_signature_after(by));
    }
    for (const std::uint32_t right : page_.layout.right_of(by)) {
      if (page_.entries[right].kind == PieceKind::date) break;
      draft.sign_piece = right;
      if (becomes_asterisk(right)) return true;
      if (page_.entries[right].kind == PieceKind::rule) continue;
      const bool is_between = names_company(page_.layout.text_of(right)) && !page_.entries[right].mark.has_value();
      return !(is_between && page_.has_signature_after(right));
    }
    // Nothing beside it: the mark may stand on the line below, as when every line is a paragraph of its own.
    if (by + 1 < page_.entries.size() && page_.entries[by + 1].kind == PieceKind::mark &&
        page_.piece_at(by + 1).row > page_.piece_at(by).row) {
      draft.sign_piece = by + 1;
    }
    return true;
  }

  /// What a piece says after its mark.
  [[nodiscard]] TextRange mark_content(std::uint32_t piece) const {
    TextRange content = page_.content_of(piece);
    content.start += static_cast<std::uint32_t>(page_.entries[piece].mark->end);
    return content;
  }

  /// "*" and nothing else beside "By:" is a mark, in any block.
  bool becomes_asterisk(std::uint32_t piece) {
    constexpr std::size_t kMost = 3;
    const std::string_view text = page_.layout.text_of(piece);
    if (text.size() > kMost || text.find_first_not_of('*') != std::string_view::npos) return false;
    PageEntry& entry = page_.entries[piece];
    entry.kind = PieceKind::mark;
    entry.is_asterisk = true;
    entry.mark = SignatureMark{0, text.size(), false};
    return true;
  }

  /// "Ann Onymous*" under "/s/ Ann Onymous": the asterisk points to a note, she signed for herself.
  [[nodiscard]] bool repeats_name_with_asterisk(std::uint32_t piece, const SignatureDraft& last) const {
    if (!page_.entries[piece].is_asterisk || !last.mark_is_conformed || last.conformed.size() < 2) return false;
    if (page_.piece_at(piece).row > last.last_row + 2) return false;
    const std::string name = text::fold(page_.layout.text_of(piece));
    return !name.empty() && name == text::fold(page_.slice(last.conformed.back()));
  }

  /// The asterisk of "* By:" and of a note about powers of attorney is nobody's mark.
  [[nodiscard]] bool is_note_asterisk(std::uint32_t piece) const {
    if (!page_.entries[piece].is_asterisk || !text::fold(page_.layout.text_of(piece)).empty()) return false;
    const std::vector<std::uint32_t> right = page_.layout.right_of(piece);
    if (right.empty()) return false;
    const std::string_view beside = page_.layout.text_of(right.front());
    return page_.entries[right.front()].kind == PieceKind::by || text::has_phrase(beside, "power of attorney") ||
           text::has_phrase(beside, "powers of attorney");
  }

  /// "By:" with the printed name, on the row below the mark it belongs to.
  [[nodiscard]] bool names_last_signer(std::uint32_t piece, const SignatureDraft& last) const {
    if (repeats_name_with_asterisk(piece, last)) return true;
    const PageEntry& entry = page_.entries[piece];
    if (entry.kind != PieceKind::by || (entry.mark.has_value() && !entry.is_asterisk)) return false;
    if (entry.is_asterisk && entry.mark->start == 0) return false;  // "By: *" is a signature of its own
    if (page_.entries[last.start_piece].kind == PieceKind::by || !last.has_mark || last.conformed.size() < 2)
      return false;
    if (page_.piece_at(piece).row > last.last_row + 2) return false;
    TextRange name = page_.content_of(piece);
    if (name.start == name.end) {
      // Bare, or with the line that was drawn under the mark.
      const std::vector<std::uint32_t> right = page_.layout.right_of(piece);
      if (right.empty() || page_.entries[right.front()].kind == PieceKind::rule) return true;
      name = page_.content_of(right.front());
    }
    if (is_rule(page_.slice(name))) return true;
    return text::word_similarity(text::fold(page_.slice(name)), text::fold(page_.slice(last.conformed.back()))) >= 0.5;
  }

  void read_conformed(SignatureDraft& draft) {
    const std::uint32_t piece = draft.sign_piece;
    const PageEntry& entry = page_.entries[piece];
    TextRange rest = page_.content_of(piece);
    if (entry.mark.has_value()) {
      draft.has_mark = true;
      draft.mark_is_conformed = entry.mark->is_conformed;
      const TextRange mark{rest.start + static_cast<std::uint32_t>(entry.mark->start),
                           rest.start + static_cast<std::uint32_t>(entry.mark->end)};
      draft.conformed.push_back(mark);
      if (entry.is_asterisk && entry.mark->start > 0) {
        rest.end = mark.start;
      } else {
        rest.start = mark.end;
      }
    }
    rest = page_.trim(without_date(draft, rest));
    if (rest.start < rest.end) {
      split_name_and_title(page_, rest, draft.conformed, draft.title);
    } else if (draft.has_mark) {
      take_name_of_bare_mark(draft);
    }
    settle_form(draft);
  }

  /// "/s/ Ann Onymous  Date: May 1, 2008" on one line.
  [[nodiscard]] TextRange without_date(SignatureDraft& draft, TextRange range) const {
    for (const std::string_view label : {"date:", "dated:"}) {
      const auto found = text::find_phrase(page_.slice(range), label);
      if (!found.has_value()) continue;
      const auto date = text::find_date(page_.slice(range), found->end);
      if (!date.has_value()) continue;
      draft.date = TextRange{range.start + static_cast<std::uint32_t>(date->start),
                             range.start + static_cast<std::uint32_t>(date->end)};
      range.end = range.start + static_cast<std::uint32_t>(found->start);
    }
    return range;
  }

  /// "/s/" in a cell or on a line of its own: the name beside it, or on the very next line.
  void take_name_of_bare_mark(SignatureDraft& draft) {
    const bool is_asterisk = page_.entries[draft.sign_piece].is_asterisk;
    for (const std::uint32_t right : page_.layout.right_of(draft.sign_piece)) {
      if (page_.entries[right].kind == PieceKind::rule) continue;
      if (page_.entries[right].kind != PieceKind::text || page_.used[right]) break;
      // Beside an asterisk stands the capacity; the name is below.
      if (is_asterisk && !looks_like_person(page_.layout.text_of(right))) break;
      page_.used[right] = true;
      draft.reach.end = std::max(draft.reach.end, page_.piece_at(right).end);
      split_name_and_title(page_, page_.trim(page_.content_of(right)), draft.conformed, draft.title);
      return;
    }
    const std::vector<std::uint32_t> below = page_.layout.below(draft.sign_piece, 2);
    if (below.empty() || page_.entries[below.front()].kind != PieceKind::text || page_.used[below.front()]) return;
    if (!looks_like_person(page_.layout.text_of(below.front()))) return;
    page_.used[below.front()] = true;
    draft.last_row = page_.piece_at(below.front()).row;
    draft.reach.end = std::max(draft.reach.end, page_.piece_at(below.front()).end);
    split_name_and_title(page_, page_.trim(page_.content_of(below.front())), draft.conformed, draft.title);
  }

  void settle_form(SignatureDraft& draft) const {
    if (draft.has_mark) {
      const bool has_name = draft.conformed.size() > 1;
      draft.form = page_.entries[draft.sign_piece].is_asterisk ? "asterisk"
                   : !draft.mark_is_conformed                  ? "other-mark"
                   : has_name                                  ? "conformed"
                                                               : "mark-without-name";
      return;
    }
    if (!draft.conformed.empty()) {
      draft.form = "typed-name";
      return;
    }
    draft.form = "blank";
    const Piece& place = page_.piece_at(draft.sign_piece);
    draft.conformed.push_back({place.start, place.end});
  }

  /// A drawn line, or a name with a capacity under it, where a signature should stand.
  std::vector<SignatureDraft> find_unsigned() {
    for (std::uint32_t piece = 0; piece + 1 < page_.entries.size(); ++piece) {
      const bool is_line = page_.entries[piece].kind == PieceKind::rule &&
                           page_.layout.text_of(piece).find('_') != std::string_view::npos;
      const bool is_name = page_.entries[piece].kind == PieceKind::name ||
                           (page_.entries[piece].kind == PieceKind::text &&
                            looks_like_person(page_.layout.text_of(piece)) && is_title_below(piece));
      if (!is_line && !is_name) continue;
      SignatureDraft draft;
      draft.start_piece = piece;
      draft.sign_piece = piece;
      draft.last_row = page_.piece_at(piece).row;
      draft.reach = {page_.piece_at(piece).start, page_.piece_at(piece).end};
      draft.form = "blank";
      draft.conformed.push_back(is_line ? draft.reach : TextRange{draft.reach.start, draft.reach.start});
      if (is_line) {
        page_.used[piece] = true;
      } else {
        draft.name.push_back(page_.trim(page_.content_of(piece)));
        page_.used[piece] = true;
      }
      return {draft};
    }
    return {};
  }

  [[nodiscard]] bool is_title_below(std::uint32_t piece) const {
    const std::vector<std::uint32_t> below = page_.layout.below(piece, 2);
    return !below.empty() && (page_.entries[below.front()].kind == PieceKind::title ||
                              has_title_word(page_.layout.text_of(below.front())));
  }

  SignaturePage& page_;
};

}  // namespace

std::vector<SignatureDraft> find_signature_lines(SignaturePage& page) { return LineReader(page).read(); }

}  // namespace prefile::parse
