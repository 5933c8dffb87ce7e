// Reads what stands under and beside a signature line: printed name, title, date.
#include <algorithm>

#include "parse/signatures_page.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kMostRowsBelow = 16;

class UnderReader {
 public:
  struct State {
    SignatureDraft& draft;
    std::uint32_t left = 0;
    std::uint32_t right = kNone;
    PieceKind expecting = PieceKind::text;  ///< name or title after a label without content
    std::uint32_t last_text_row = 0;
    std::uint32_t last_piece = kNone;  ///< the last one that was taken
  };

  explicit UnderReader(SignaturePage& page) : page_(page) {}

  /// Reads printed name, title and date in the columns of the signature, down to the next one.
  void follow(std::vector<SignatureDraft>& drafts, std::size_t at) {
    SignatureDraft& draft = drafts[at];
    const Piece& start = page_.piece_at(draft.start_piece);
    const Piece& sign = page_.piece_at(draft.sign_piece);
    State state{draft, std::min(start.left, sign.left), kNone, PieceKind::text, draft.last_row};
    std::uint32_t end_row = page_.layout.row_count();
    for (std::size_t next = at + 1; next < drafts.size(); ++next) {
      const Piece& other = page_.piece_at(drafts[next].start_piece);
      if (other.row == start.row && state.right == kNone && other.left > start.left) state.right = other.left;
      if (other.row <= start.row) continue;
      end_row = std::min(end_row, other.row);
      break;
    }
    take_title_above(state);
    take_row(state, sign.row, draft.sign_piece);
    for (std::uint32_t row = sign.row + 1; row < end_row && row <= draft.last_row + kMostRowsBelow; ++row) {
      if (!take_row(state, row, kNone)) break;
    }
    settle_asterisk(draft);
  }

  /// "Ann Onymous*" under a line that is left empty: somebody else signs for her. Elsewhere the asterisk points to a
  /// note.
  void settle_asterisk(SignatureDraft& draft) const {
    for (std::vector<TextRange>* lines : {&draft.name, &draft.title}) {
      if (lines->empty() || page_.slice(lines->back()).empty() || page_.slice(lines->back()).back() != '*') continue;
      TextRange& line = lines->back();
      TextRange stars{line.end, line.end};
      while (stars.start > line.start && page_.text.visible.text()[stars.start - 1] == '*') --stars.start;
      if (stars.start == line.start) continue;
      if (draft.form == "blank" && !draft.name.empty()) {
        draft.form = "asterisk";
        draft.conformed = {stars};
      } else if (lines == &draft.title) {
        continue;
      }
      line = page_.trim({line.start, stars.start});
    }
  }

  /// In typewritten tables a title of several lines may begin on the row above the mark, in a column beside it.
  void take_title_above(State& state) {
    const Piece& sign = page_.piece_at(state.draft.sign_piece);
    if (!sign.fixed_width || sign.row == 0) return;
    const std::vector<std::uint32_t> right = page_.layout.right_of(state.draft.sign_piece);
    if (right.empty() || page_.entries[right.front()].kind != PieceKind::text) return;
    for (const std::uint32_t above : page_.layout.row(sign.row - 1)) {
      const Piece& piece = page_.piece_at(above);
      const bool is_title = piece.left >= sign.right && piece.right > page_.piece_at(right.front()).left &&
                            page_.entries[above].kind == PieceKind::text && !page_.used[above];
      if (!is_title || page_.layout.row(sign.row - 1).front() != above) continue;
      page_.used[above] = true;
      state.draft.title.push_back(page_.content_of(above));
      state.draft.reach.start = std::min(state.draft.reach.start, piece.start);
      return;
    }
  }

  [[nodiscard]] bool is_in_columns(const State& state, std::uint32_t piece) const {
    const Piece& self = page_.piece_at(state.draft.sign_piece);
    const Piece& other = page_.piece_at(piece);
    const bool is_comparable = other.table == self.table && (other.table != kNone || other.fixed_width);
    if (!is_comparable) return true;
    return other.right > state.left && other.left < state.right;
  }

  /// Takes the pieces of one row; false when the signature ends there.
  bool take_row(State& state, std::uint32_t row, std::uint32_t after) {
    for (const std::uint32_t piece : page_.layout.row(row)) {
      if (after != kNone) {
        if (piece == after) after = kNone;
        continue;
      }
      if (page_.used[piece] || !is_in_columns(state, piece)) continue;
      if (!take_piece(state, piece)) return false;
    }
    return true;
  }

  bool take_piece(State& state, std::uint32_t piece) {
    SignatureDraft& draft = state.draft;
    const PageEntry& entry = page_.entries[piece];
    const bool same_row = page_.piece_at(piece).row == page_.piece_at(draft.sign_piece).row;
    switch (entry.kind) {
      case PieceKind::rule:
        // A line may be drawn under each line of a title.
        if (page_.piece_at(piece).row == state.last_text_row + 1) ++state.last_text_row;
        return true;
      case PieceKind::signature: return true;
      case PieceKind::date:
        if (entry.date.has_value() && !draft.date.has_value()) draft.date = entry.date;
        if (entry.date.has_value()) draft.reach.end = std::max(draft.reach.end, page_.piece_at(piece).end);
        page_.used[piece] = true;
        return same_row || !page_.piece_at(piece).fixed_width || stands_beside(state, piece);
      case PieceKind::registrant: return take_company(state, piece);
      case PieceKind::by:
      case PieceKind::mark:
      case PieceKind::edge: return false;
      case PieceKind::name:
      case PieceKind::title: return take_labelled(state, piece);
      case PieceKind::text: return take_text(state, piece);
    }
    return false;
  }

  /// In a column to the right of the signature, as on the line drawn under it.
  [[nodiscard]] bool stands_beside(const State& state, std::uint32_t piece) const {
    return page_.piece_at(piece).left >= page_.piece_at(state.draft.sign_piece).right;
  }

  /// "Company: ABC Funding LLC" among the labels under a signature; "as Depositor" may follow.
  bool take_company(State& state, std::uint32_t piece) {
    const TextRange content = page_.content_of(piece);
    if (content.start >= content.end || page_.layout.text_of(piece).front() == '(') return false;
    consume(state, piece);
    state.expecting = PieceKind::registrant;
    return true;
  }

  bool take_labelled(State& state, std::uint32_t piece) {
    const PieceKind kind = page_.entries[piece].kind;
    const TextRange content = page_.trim(page_.content_of(piece));
    state.expecting = kind;
    consume(state, piece);
    if (content.start < content.end) put(state, content);
    return true;
  }

  bool take_text(State& state, std::uint32_t piece) {
    SignatureDraft& draft = state.draft;
    const std::string_view text = page_.layout.text_of(piece);
    if (text.size() > kLongestTitleLine || draft.title.size() >= kMostTitleLines) return false;
    if (is_other_company(state, piece) || leaves_table(draft, piece)) return false;
    if (repeats_title(draft, text) || follows_title(state, piece)) return false;
    if (state.expecting == PieceKind::registrant) {
      const bool goes_on = text.front() >= 'a' && text.front() <= 'z';
      if (goes_on) consume(state, piece);
      return goes_on;
    }
    const bool is_labelled = state.expecting == PieceKind::name || state.expecting == PieceKind::title;
    // "Principal Financial Officer:" announces the next signature.
    if (!is_labelled && text.back() == ':' && has_title_word(text)) return false;
    // A natural person who files a schedule signs without a title.
    const bool is_filer = page_.bounds.kind == "filer" && !is_labelled && draft.title.empty();
    if (is_filer && !has_title_word(text) && !is_printed_name(draft, page_.content_of(piece))) return false;
    const bool is_apart = page_.piece_at(piece).fixed_width && page_.piece_at(piece).row > state.last_text_row + 1;
    const bool has_some = !draft.title.empty() || !draft.name.empty();
    if (is_apart && has_some && !is_labelled && !has_title_word(text)) return false;
    if (is_apart && !draft.title.empty() && !(is_labelled && draft.title.empty())) return false;
    consume(state, piece);
    if (is_firm(draft) && !has_title_word(text)) {
      // A firm shows its city instead of a title.
      if (!draft.place.has_value() && looks_like_place(text)) draft.place = page_.content_of(piece);
      return true;
    }
    put(state, page_.content_of(piece));
    return true;
  }

  /// A company under the title: the next one to sign, or whom the title is of, unless the title runs on into it.
  [[nodiscard]] bool is_other_company(const State& state, std::uint32_t piece) const {
    const SignatureDraft& draft = state.draft;
    const std::string_view text = page_.layout.text_of(piece);
    const bool goes_on = text.front() >= 'a' && text.front() <= 'z';
    const bool is_whose = page_.bounds.kind == "authorized-representative" || page_.persons_sign;
    const bool is_company = page_.is_company_line(piece) || (is_whose && !draft.title.empty() && !goes_on &&
                                                             looks_like_company(text) && !has_title_word(text));
    if (!is_company) return false;
    const std::string_view title = draft.title.empty() ? std::string_view{} : page_.slice(draft.title.back());
    const bool runs_on = title.ends_with(',') || title.ends_with(" of") || title.ends_with(" for");
    return !runs_on || !page_.persons_sign;
  }

  /// What follows the table that a signature with its title stands in.
  [[nodiscard]] bool leaves_table(const SignatureDraft& draft, std::uint32_t piece) const {
    const std::uint32_t table = page_.piece_at(draft.sign_piece).table;
    return table != kNone && page_.piece_at(piece).table != table && !draft.title.empty() &&
           !has_title_word(page_.layout.text_of(piece));
  }

  /// A paragraph of its own behind a title that is complete, in running text: a heading, an address, a footer.
  [[nodiscard]] bool follows_title(const State& state, std::uint32_t piece) const {
    const std::vector<TextRange>& title = state.draft.title;
    if (title.empty() || state.last_piece == kNone || page_.layout.is_contiguous(state.last_piece, piece)) return false;
    const Piece& self = page_.piece_at(piece);
    if (self.table != kNone || self.fixed_width) return false;
    const std::string_view last = page_.slice(title.back());
    const std::string folded = text::fold(last);
    const bool runs_on = std::string_view(",-&(").find(last.back()) != std::string_view::npos ||
                         folded.ends_with(" and") || folded.ends_with(" of") || folded.ends_with(" for") ||
                         folded.ends_with(" the");
    const std::string_view text = page_.layout.text_of(piece);
    const bool goes_on = text.front() == '(' || (text.front() >= 'a' && text.front() <= 'z');
    return !runs_on && !goes_on && has_title_word(last) && !has_title_word(text);
  }

  /// "ABC Funding" under "Authorized Signatory, ABC Funding": whom the title is of, not more of the title.
  [[nodiscard]] bool repeats_title(const SignatureDraft& draft, std::string_view text) const {
    if (draft.title.empty() || has_title_word(text)) return false;
    const std::string folded = text::fold(text);
    return !folded.empty() && text::fold(page_.slice(draft.title.back())).ends_with(folded);
  }

  /// Signs in its own name, as accountants and counsel do.
  [[nodiscard]] bool is_firm(const SignatureDraft& draft) const {
    if (page_.bounds.kind == "consent" || page_.bounds.kind == "report") return true;
    return signs_as_firm(page_, draft);
  }

  void consume(State& state, std::uint32_t piece) {
    page_.used[piece] = true;
    state.last_piece = piece;
    state.last_text_row = std::max(state.last_text_row, page_.piece_at(piece).row);
    state.draft.last_row = std::max(state.draft.last_row, page_.piece_at(piece).row);
    state.draft.reach.end = std::max(state.draft.reach.end, page_.piece_at(piece).end);
    state.draft.reach.start = std::min(state.draft.reach.start, page_.piece_at(piece).start);
  }

  /// Puts a text where it belongs: printed name, or title.
  void put(State& state, TextRange range) const {
    SignatureDraft& draft = state.draft;
    if (state.expecting == PieceKind::title) {
      draft.title.push_back(range);
      return;
    }
    if (is_name_suffix(page_.slice(range)) && draft.title.empty() && draft.name.empty()) return;
    // "Name/Title: Chief Executive Officer" under a signature that has its name.
    const bool is_title = state.expecting == PieceKind::name && draft.conformed.size() > 0 && draft.form != "blank" &&
                          draft.form != "mark-without-name" && has_title_word(page_.slice(range)) &&
                          !find_title_comma(page_.slice(range)).has_value() && !is_printed_name(draft, range);
    const bool is_name =
        (state.expecting == PieceKind::name && !is_title) || (draft.name.empty() && is_printed_name(draft, range));
    if (!is_name) {
      draft.title.push_back(range);
      return;
    }
    state.expecting = PieceKind::text;
    split_name_and_title(page_, range, draft.name, draft.title);
  }

  [[nodiscard]] bool is_printed_name(const SignatureDraft& draft, TextRange range) const {
    std::string_view text = page_.slice(range);
    if (const auto comma = find_title_comma(text)) text = text.substr(0, *comma);
    if (draft.form == "conformed" || draft.form == "typed-name" || draft.form == "other-mark") {
      const std::string signed_name = text::fold(page_.slice(draft.conformed.back()));
      const std::string printed = text::fold(text);
      if (text::word_similarity(signed_name, printed) >= 0.5) return true;
    }
    return draft.title.empty() && looks_like_person(text);
  }

  SignaturePage& page_;
};

}  // namespace

void read_under_signatures(SignaturePage& page, std::vector<SignatureDraft>& drafts) {
  for (std::size_t at = 0; at < drafts.size(); ++at) UnderReader(page).follow(drafts, at);
}

}  // namespace prefile::parse
