#include "parse/signatures_block.h"

#include <algorithm>
#include <array>

#include "parse/cover_page.h"
#include "parse/layout.h"
#include "parse/signatures_words.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kMostRowsBelow = 16;
constexpr std::size_t kMostTitleLines = 8;
constexpr std::size_t kLongestTitleLine = 140;

/// What a piece of a signature page is.
enum class Kind : std::uint8_t { text, rule, date, by, mark, name, title, registrant, signature, edge };

struct Entry {
  Kind kind = Kind::text;
  std::uint32_t content = 0;  ///< where the labelled text begins, an offset in the visible text
  std::optional<TextRange> date;
  std::optional<SignatureMark> mark;  ///< offsets relative to `content`
};

/// One signature while it is read.
struct Draft {
  std::uint32_t start_piece = 0;
  std::uint32_t sign_piece = 0;  ///< the piece with the mark, or what stands in its place
  std::uint32_t last_row = 0;
  TextRange reach{};
  std::vector<TextRange> conformed, name, title;
  std::optional<TextRange> date;
  bool has_mark = false;
  bool mark_is_conformed = false;
  std::string form;
};

class BlockReader {
 public:
  BlockReader(const Filing& filing, const BlockBounds& bounds)
      : filing_(filing),
        bounds_(bounds),
        text_(filing.documents[bounds.document].text),
        layout_(filing.sources[filing.documents[bounds.document].body.source]->bytes, text_, bounds.first_line,
                bounds.end_line) {
    for (std::uint32_t piece = 0; piece < layout_.pieces().size(); ++piece) entries_.push_back(classify(piece));
    used_.assign(entries_.size(), false);
    if (bounds.preamble.has_value()) {
      persons_sign_ = text::has_phrase(filing.text_of(*bounds.preamble), "following persons");
    }
  }

  SignatureBlock read() {
    std::vector<Draft> drafts;
    for (std::uint32_t piece = 0; piece < entries_.size(); ++piece) {
      if (used_[piece]) continue;
      if (!drafts.empty() && names_last_signer(piece, drafts.back())) {
        used_[piece] = true;
        continue;
      }
      if (auto draft = start(piece)) drafts.push_back(std::move(*draft));
    }
    if (drafts.empty()) drafts = find_unsigned();
    for (std::size_t at = 0; at < drafts.size(); ++at) {
      follow(drafts, at);
    }
    return assemble(drafts);
  }

 private:
  [[nodiscard]] const Piece& piece_at(std::uint32_t piece) const { return layout_.pieces()[piece]; }
  [[nodiscard]] std::string_view slice(TextRange range) const { return text_.visible.slice(range.start, range.end); }
  [[nodiscard]] TextRange content_of(std::uint32_t piece) const {
    return {entries_[piece].content, piece_at(piece).end};
  }

  [[nodiscard]] Entry classify(std::uint32_t piece) const {
    Entry entry;
    const std::string_view text = layout_.text_of(piece);
    const std::uint32_t start = piece_at(piece).start;
    entry.content = start;
    if (is_rule(text) || text::fold(text).empty()) {
      entry.kind = Kind::rule;
      return entry;
    }
    const LabelMatch label = match_signature_label(text);
    const bool is_caption = text.front() == '(' && label.label != SignatureLabel::none &&
                            label.label != SignatureLabel::registrant && label.end >= text.size();
    if (is_caption) {  // "(Signature)", "(Name and Title)" under what they name
      entry.kind = Kind::signature;
      return entry;
    }
    entry.content = start + static_cast<std::uint32_t>(label.end);
    entry.mark = find_signature_mark(text.substr(label.end));
    switch (label.label) {
      case SignatureLabel::by: entry.kind = Kind::by; return entry;
      case SignatureLabel::name: entry.kind = entry.mark.has_value() ? Kind::mark : Kind::name; return entry;
      case SignatureLabel::title: entry.kind = Kind::title; return entry;
      case SignatureLabel::registrant: entry.kind = Kind::registrant; return entry;
      case SignatureLabel::signature: entry.kind = entry.mark.has_value() ? Kind::mark : Kind::signature; return entry;
      case SignatureLabel::date: {
        entry.kind = Kind::date;
        const auto date = text::find_date(text.substr(label.end));
        if (date.has_value()) {
          entry.date = TextRange{entry.content + static_cast<std::uint32_t>(date->start),
                                 entry.content + static_cast<std::uint32_t>(date->end)};
        }
        // "Date: May 1, 2008  /s/ Ann Onymous" in one piece.
        if (entry.mark.has_value()) entry.kind = Kind::mark;
        return entry;
      }
      case SignatureLabel::none: break;
    }
    if (entry.mark.has_value()) {
      entry.kind = Kind::mark;
    } else if (is_date_only(text)) {
      const auto date = text::find_date(text);
      entry.kind = Kind::date;
      entry.date =
          TextRange{start + static_cast<std::uint32_t>(date->start), start + static_cast<std::uint32_t>(date->end)};
    } else if (is_page_edge(text)) {
      entry.kind = Kind::edge;
    }
    return entry;
  }

  // ------------------------------------------------------------ the signature itself

  /// A signature that begins at `piece`: a mark, or "By:" with whatever follows it.
  std::optional<Draft> start(std::uint32_t piece) {
    const Entry& entry = entries_[piece];
    if (entry.kind != Kind::by && entry.kind != Kind::mark) return std::nullopt;
    Draft draft;
    draft.start_piece = piece;
    draft.sign_piece = piece;
    draft.reach = {piece_at(piece).start, piece_at(piece).end};
    if (entry.date.has_value()) draft.date = entry.date;
    if (!entry.mark.has_value() && !step_to_mark(draft)) return std::nullopt;
    used_[piece] = true;
    used_[draft.sign_piece] = true;
    draft.last_row = std::max(piece_at(piece).row, piece_at(draft.sign_piece).row);
    read_conformed(draft);
    return draft;
  }

  /// From a bare "By:" or "By: Name" to the piece that holds the mark. False when it is no signature line at all.
  bool step_to_mark(Draft& draft) const {
    const std::uint32_t by = draft.start_piece;
    const std::string_view rest = slice(content_of(by));
    if (!rest.empty() && !is_rule(rest)) {
      // "By: ABC Capital LLC, its general partner" names who signs through whom.
      return !(looks_like_company(rest) && has_signature_after(by));
    }
    for (const std::uint32_t right : layout_.right_of(by)) {
      if (entries_[right].kind == Kind::date) break;
      draft.sign_piece = right;
      if (entries_[right].kind == Kind::rule) continue;
      const bool is_between = looks_like_company(layout_.text_of(right)) && !entries_[right].mark.has_value();
      return !(is_between && has_signature_after(right));
    }
    // Nothing beside it: the mark may stand on the line below, as when every line is a paragraph of its own.
    if (by + 1 < entries_.size() && entries_[by + 1].kind == Kind::mark && piece_at(by + 1).row > piece_at(by).row) {
      draft.sign_piece = by + 1;
    }
    return true;
  }

  /// "By:" with the printed name, on the row below the mark it belongs to.
  [[nodiscard]] bool names_last_signer(std::uint32_t piece, const Draft& last) const {
    if (entries_[piece].kind != Kind::by || entries_[piece].mark.has_value()) return false;
    if (entries_[last.start_piece].kind == Kind::by || !last.has_mark || last.conformed.size() < 2) return false;
    if (piece_at(piece).row > last.last_row + 2) return false;
    TextRange name = content_of(piece);
    if (name.start == name.end) {
      // Bare, or with the line that was drawn under the mark.
      const std::vector<std::uint32_t> right = layout_.right_of(piece);
      if (right.empty() || entries_[right.front()].kind == Kind::rule) return true;
      name = content_of(right.front());
    }
    if (is_rule(slice(name))) return true;
    return text::word_similarity(text::fold(slice(name)), text::fold(slice(last.conformed.back()))) >= 0.5;
  }

  [[nodiscard]] bool has_signature_after(std::uint32_t piece) const {
    const auto last = std::min<std::size_t>(entries_.size(), piece + 12);
    for (std::size_t next = piece + 1; next < last; ++next) {
      if (entries_[next].kind == Kind::by || entries_[next].kind == Kind::mark) return true;
    }
    return false;
  }

  void read_conformed(Draft& draft) {
    const std::uint32_t piece = draft.sign_piece;
    const Entry& entry = entries_[piece];
    TextRange rest = content_of(piece);
    if (entry.mark.has_value()) {
      draft.has_mark = true;
      draft.mark_is_conformed = entry.mark->is_conformed;
      const TextRange mark{rest.start + static_cast<std::uint32_t>(entry.mark->start),
                           rest.start + static_cast<std::uint32_t>(entry.mark->end)};
      draft.conformed.push_back(mark);
      rest.start = mark.end;
    }
    rest = trim_signature(without_date(draft, rest));
    if (rest.start < rest.end) {
      take_name_and_title(draft, rest);
    } else if (draft.has_mark) {
      take_name_of_bare_mark(draft);
    }
    settle_form(draft);
  }

  /// "/s/ Ann Onymous  Date: May 1, 2008" on one line.
  [[nodiscard]] TextRange without_date(Draft& draft, TextRange range) const {
    for (const std::string_view label : {"date:", "dated:"}) {
      const auto found = text::find_phrase(slice(range), label);
      if (!found.has_value()) continue;
      const auto date = text::find_date(slice(range), found->end);
      if (!date.has_value()) continue;
      draft.date = TextRange{range.start + static_cast<std::uint32_t>(date->start),
                             range.start + static_cast<std::uint32_t>(date->end)};
      range.end = range.start + static_cast<std::uint32_t>(found->start);
    }
    return range;
  }

  /// Without the drawn line around or under a name.
  [[nodiscard]] TextRange trim_signature(TextRange range) const {
    constexpr std::string_view kFill = " _-.:\n*";
    const std::string_view visible = text_.visible.text();
    while (range.start < range.end && kFill.find(visible[range.start]) != std::string_view::npos) ++range.start;
    while (range.end > range.start &&
           std::string_view(" _-\n").find(visible[range.end - 1]) != std::string_view::npos) {
      --range.end;
    }
    return range;
  }

  /// "Kurt M. Swenson, Chairman": name and title on the signature line.
  void take_name_and_title(Draft& draft, TextRange range) {
    TextRange name = range;
    if (const auto comma = find_title_comma(slice(range))) {
      name.end = range.start + static_cast<std::uint32_t>(*comma);
      const TextRange title = trim_signature({name.end + 1, range.end});
      if (title.start < title.end) draft.title.push_back(title);
    }
    name = trim_signature(name);
    while (name.end > name.start && text_.visible.text()[name.end - 1] == ',') --name.end;
    if (name.start == name.end) return;
    draft.conformed.push_back(name);
  }

  /// "/s/" in a cell or on a line of its own: the name beside it, or on the very next line.
  void take_name_of_bare_mark(Draft& draft) {
    for (const std::uint32_t right : layout_.right_of(draft.sign_piece)) {
      if (entries_[right].kind == Kind::rule) continue;
      if (entries_[right].kind != Kind::text || used_[right]) break;
      used_[right] = true;
      draft.reach.end = std::max(draft.reach.end, piece_at(right).end);
      take_name_and_title(draft, trim_signature(content_of(right)));
      return;
    }
    const std::vector<std::uint32_t> below = layout_.below(draft.sign_piece, 2);
    if (below.empty() || entries_[below.front()].kind != Kind::text || used_[below.front()]) return;
    if (!looks_like_person(layout_.text_of(below.front()))) return;
    used_[below.front()] = true;
    draft.last_row = piece_at(below.front()).row;
    draft.reach.end = std::max(draft.reach.end, piece_at(below.front()).end);
    take_name_and_title(draft, trim_signature(content_of(below.front())));
  }

  void settle_form(Draft& draft) const {
    if (draft.has_mark) {
      const bool has_name = draft.conformed.size() > 1;
      draft.form = !draft.mark_is_conformed ? "other-mark" : has_name ? "conformed" : "mark-without-name";
      return;
    }
    if (!draft.conformed.empty()) {
      draft.form = "typed-name";
      return;
    }
    draft.form = "blank";
    const Piece& place = piece_at(draft.sign_piece);
    draft.conformed.push_back({place.start, place.end});
  }

  // ------------------------------------------------------------ what stands under it

  /// Reads printed name, title and date in the columns of the signature, down to the next one.
  void follow(std::vector<Draft>& drafts, std::size_t at) {
    Draft& draft = drafts[at];
    const Piece& start = piece_at(draft.start_piece);
    const Piece& sign = piece_at(draft.sign_piece);
    State state{draft, std::min(start.left, sign.left), kNone, Kind::text, draft.last_row};
    std::uint32_t end_row = layout_.row_count();
    for (std::size_t next = at + 1; next < drafts.size(); ++next) {
      const Piece& other = piece_at(drafts[next].start_piece);
      if (other.row == start.row && state.right == kNone && other.left > start.left) state.right = other.left;
      if (other.row <= start.row) continue;
      end_row = std::min(end_row, other.row);
      break;
    }
    take_row(state, sign.row, draft.sign_piece);
    for (std::uint32_t row = sign.row + 1; row < end_row && row <= draft.last_row + kMostRowsBelow; ++row) {
      if (!take_row(state, row, kNone)) break;
    }
  }

  struct State {
    Draft& draft;
    std::uint32_t left = 0;
    std::uint32_t right = kNone;
    Kind expecting = Kind::text;  ///< name or title after a label without content
    std::uint32_t last_text_row = 0;
  };

  [[nodiscard]] bool is_in_columns(const State& state, std::uint32_t piece) const {
    const Piece& self = piece_at(state.draft.sign_piece);
    const Piece& other = piece_at(piece);
    const bool is_comparable = other.table == self.table && (other.table != kNone || other.fixed_width);
    if (!is_comparable) return true;
    return other.right > state.left && other.left < state.right;
  }

  /// Takes the pieces of one row; false when the signature ends there.
  bool take_row(State& state, std::uint32_t row, std::uint32_t after) {
    for (const std::uint32_t piece : layout_.row(row)) {
      if (after != kNone) {
        if (piece == after) after = kNone;
        continue;
      }
      if (used_[piece] || !is_in_columns(state, piece)) continue;
      if (!take_piece(state, piece)) return false;
    }
    return true;
  }

  bool take_piece(State& state, std::uint32_t piece) {
    Draft& draft = state.draft;
    const Entry& entry = entries_[piece];
    const bool same_row = piece_at(piece).row == piece_at(draft.sign_piece).row;
    switch (entry.kind) {
      case Kind::rule:
        // A line may be drawn under each line of a title.
        if (piece_at(piece).row == state.last_text_row + 1) ++state.last_text_row;
        return true;
      case Kind::signature: return true;
      case Kind::date:
        if (entry.date.has_value() && !draft.date.has_value()) draft.date = entry.date;
        if (entry.date.has_value()) draft.reach.end = std::max(draft.reach.end, piece_at(piece).end);
        used_[piece] = true;
        return same_row || !piece_at(piece).fixed_width;
      case Kind::by:
      case Kind::mark:
      case Kind::registrant:
      case Kind::edge: return false;
      case Kind::name:
      case Kind::title: return take_labelled(state, piece);
      case Kind::text: return take_text(state, piece);
    }
    return false;
  }

  bool take_labelled(State& state, std::uint32_t piece) {
    const Kind kind = entries_[piece].kind;
    const TextRange content = trim_signature(content_of(piece));
    state.expecting = kind;
    consume(state, piece);
    if (content.start < content.end) put(state, content);
    return true;
  }

  bool take_text(State& state, std::uint32_t piece) {
    Draft& draft = state.draft;
    const std::string_view text = layout_.text_of(piece);
    if (text.size() > kLongestTitleLine || draft.title.size() >= kMostTitleLines || is_company_line(piece))
      return false;
    const bool is_labelled = state.expecting == Kind::name || state.expecting == Kind::title;
    const bool is_apart = piece_at(piece).fixed_width && piece_at(piece).row > state.last_text_row + 1;
    const bool has_some = !draft.title.empty() || !draft.name.empty();
    if (is_apart && has_some && !is_labelled && !has_title_word(text)) return false;
    if (is_apart && !draft.title.empty() && !(is_labelled && draft.title.empty())) return false;
    consume(state, piece);
    put(state, content_of(piece));
    return true;
  }

  void consume(State& state, std::uint32_t piece) {
    used_[piece] = true;
    state.last_text_row = std::max(state.last_text_row, piece_at(piece).row);
    state.draft.last_row = std::max(state.draft.last_row, piece_at(piece).row);
    state.draft.reach.end = std::max(state.draft.reach.end, piece_at(piece).end);
    state.draft.reach.start = std::min(state.draft.reach.start, piece_at(piece).start);
  }

  /// Puts a text where it belongs: printed name, or title.
  void put(State& state, TextRange range) const {
    Draft& draft = state.draft;
    if (state.expecting == Kind::title) {
      draft.title.push_back(range);
      return;
    }
    const bool is_name = state.expecting == Kind::name || (draft.name.empty() && is_printed_name(draft, range));
    if (!is_name) {
      draft.title.push_back(range);
      return;
    }
    state.expecting = Kind::text;
    TextRange name = range;
    if (const auto comma = find_title_comma(slice(range))) {
      name.end = range.start + static_cast<std::uint32_t>(*comma);
      const TextRange title = trim_signature({name.end + 1, range.end});
      if (title.start < title.end) draft.title.push_back(title);
    }
    name = trim_signature(name);
    while (name.end > name.start && text_.visible.text()[name.end - 1] == ',') --name.end;
    draft.name.push_back(name);
  }

  [[nodiscard]] bool is_printed_name(const Draft& draft, TextRange range) const {
    std::string_view text = slice(range);
    if (const auto comma = find_title_comma(text)) text = text.substr(0, *comma);
    if (draft.form == "conformed" || draft.form == "typed-name" || draft.form == "other-mark") {
      const std::string signed_name = text::fold(slice(draft.conformed.back()));
      const std::string printed = text::fold(text);
      if (text::word_similarity(signed_name, printed) >= 0.5) return true;
    }
    return draft.title.empty() && looks_like_person(text);
  }

  [[nodiscard]] bool is_company_line(std::uint32_t piece) const {
    const std::string_view text = layout_.text_of(piece);
    const std::string folded = text::fold_company_name(text);
    const auto is_known = [&](const Value& name) { return text::fold_company_name(name.value) == folded; };
    if (filing_.cover.registrant.has_value() && is_known(*filing_.cover.registrant)) return true;
    if (std::any_of(filing_.cover.co_registrants.begin(), filing_.cover.co_registrants.end(), is_known)) return true;
    return looks_like_company(text) && !has_title_word(text) && has_signature_after(piece);
  }

  // ------------------------------------------------------------ not signed at all

  /// A drawn line, or a name with a capacity under it, where a signature should stand.
  std::vector<Draft> find_unsigned() {
    for (std::uint32_t piece = 0; piece + 1 < entries_.size(); ++piece) {
      const bool is_line =
          entries_[piece].kind == Kind::rule && layout_.text_of(piece).find('_') != std::string_view::npos;
      const bool is_name =
          entries_[piece].kind == Kind::name ||
          (entries_[piece].kind == Kind::text && looks_like_person(layout_.text_of(piece)) && is_title_below(piece));
      if (!is_line && !is_name) continue;
      Draft draft;
      draft.start_piece = piece;
      draft.sign_piece = piece;
      draft.last_row = piece_at(piece).row;
      draft.reach = {piece_at(piece).start, piece_at(piece).end};
      draft.form = "blank";
      draft.conformed.push_back(is_line ? draft.reach : TextRange{draft.reach.start, draft.reach.start});
      if (is_line) {
        used_[piece] = true;
      } else {
        draft.name.push_back(trim_signature(content_of(piece)));
        used_[piece] = true;
      }
      return {draft};
    }
    return {};
  }

  [[nodiscard]] bool is_title_below(std::uint32_t piece) const {
    const std::vector<std::uint32_t> below = layout_.below(piece, 2);
    return !below.empty() &&
           (entries_[below.front()].kind == Kind::title || has_title_word(layout_.text_of(below.front())));
  }

  // ------------------------------------------------------------ the block

  /// Company names above a signature, after the one before it.
  [[nodiscard]] std::vector<TextRange> registrant_above(const Draft& draft, std::uint32_t from_piece) const {
    if (persons_sign_) return {};
    std::vector<std::uint32_t> lines;
    for (std::uint32_t piece = from_piece; piece < draft.start_piece; ++piece) {
      const Kind kind = entries_[piece].kind;
      if (kind == Kind::registrant) break;
      if (kind == Kind::by && looks_like_company(slice(content_of(piece))) && !lines.empty()) break;
      if (used_[piece] || kind != Kind::text) continue;
      if (layout_.text_of(piece).size() > kLongestTitleLine) continue;
      lines.push_back(piece);
    }
    return choose_names(lines);
  }

  /// Of the lines above a signature those that name companies: known ones, else those that look like it, else
  /// the last lines that belong together.
  [[nodiscard]] std::vector<TextRange> choose_names(const std::vector<std::uint32_t>& lines) const {
    std::vector<TextRange> names;
    for (std::size_t at = 0; at < lines.size(); ++at) {
      TextRange name{piece_at(lines[at]).start, piece_at(lines[at]).end};
      // A name may run over two or three lines.
      std::size_t last = at;
      while (last + 1 < lines.size() && last < at + 2 && !looks_like_company(slice(name)) &&
             layout_.is_contiguous(lines[last], lines[last + 1])) {
        name.end = piece_at(lines[++last]).end;
      }
      if (looks_like_company(slice(name)) || is_registrant(slice(name))) {
        names.push_back(name);
        at = last;
      }
    }
    if (names.empty() && !lines.empty() && !has_title_word(layout_.text_of(lines.back()))) {
      names.push_back({piece_at(lines.back()).start, piece_at(lines.back()).end});
    }
    for (TextRange& name : names) {
      while (name.end > name.start && text_.visible.text()[name.end - 1] == ',') --name.end;
    }
    return names;
  }

  [[nodiscard]] bool is_registrant(std::string_view text) const {
    if (!filing_.cover.registrant.has_value()) return false;
    return text::word_similarity(text::fold_company_name(text),
                                 text::fold_company_name(filing_.cover.registrant->value)) >= 0.6;
  }

  [[nodiscard]] std::optional<TextRange> label_date(std::uint32_t piece) const {
    const Entry& entry = entries_[piece];
    if (entry.date.has_value() || entry.kind != Kind::date) return entry.date;
    // "Date:" alone, or a date cut in two: it goes on to the right, or stands below.
    const TextRange content = content_of(piece);
    std::vector<std::uint32_t> near = layout_.right_of(piece);
    if (near.empty()) near = layout_.below(piece, 2);
    if (near.empty()) return std::nullopt;
    const std::uint32_t start = content.start < content.end ? content.start : piece_at(near.front()).start;
    if (piece_at(near.front()).end < start) return std::nullopt;
    const auto date = text::find_date(text_.visible.slice(start, piece_at(near.front()).end));
    if (!date.has_value() || date->start != 0) return std::nullopt;
    return TextRange{start, start + static_cast<std::uint32_t>(date->end)};
  }

  [[nodiscard]] std::optional<TextRange> date_between(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t piece = from; piece < to && piece < entries_.size(); ++piece) {
      if (const auto date = label_date(piece)) return date;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<TextRange> preamble_date() const {
    if (!bounds_.preamble.has_value()) return std::nullopt;
    const std::string_view text = filing_.text_of(*bounds_.preamble);
    std::optional<TextRange> last;
    for (const text::DateMatch& match : text::find_dates(text)) {
      last = TextRange{bounds_.preamble->start + static_cast<std::uint32_t>(match.start),
                       bounds_.preamble->start + static_cast<std::uint32_t>(match.end)};
    }
    return last;
  }

  [[nodiscard]] Value value(const std::vector<TextRange>& ranges) const { return make_cover_value(text_, ranges); }

  SignatureBlock assemble(const std::vector<Draft>& drafts) const {
    SignatureBlock block;
    std::uint32_t end = bounds_.preamble.has_value() ? bounds_.preamble->end : start_offset();
    std::optional<TextRange> block_date;
    std::uint32_t from = 0;
    std::vector<TextRange> registrant;
    for (std::size_t at = 0; at < drafts.size(); ++at) {
      const Draft& draft = drafts[at];
      const std::uint32_t next = at + 1 < drafts.size() ? drafts[at + 1].start_piece : last_piece_near(draft);
      const std::vector<TextRange> own = registrant_above(draft, from);
      if (!own.empty()) registrant = own;
      std::optional<TextRange> date = draft.date;
      if (!date.has_value()) date = date_between(draft.start_piece, next);
      if (!date.has_value()) date = date_between(from, draft.start_piece);
      if (date.has_value() && !block_date.has_value()) block_date = date;
      block.signatures.push_back(make_signature(draft, registrant, date));
      end = std::max({end, draft.reach.end, date.has_value() ? date->end : 0});
      from = draft.start_piece + 1;
    }
    if (!block_date.has_value()) block_date = preamble_date();
    if (drafts.empty() && !block_date.has_value())
      block_date = date_between(0, static_cast<std::uint32_t>(entries_.size()));
    if (block_date.has_value()) block.date = value({*block_date});
    for (Signature& signature : block.signatures) {
      if (!signature.date.has_value()) signature.date = block.date;
    }
    if (!block.signatures.empty()) block.registrant = block.signatures.front().registrant;
    const std::uint32_t start = bounds_.preamble.has_value() ? bounds_.preamble->start : start_offset();
    block.passage = {bounds_.document, start, std::max(start, end)};
    if (bounds_.preamble.has_value()) block.preamble = filing_.value_of(*bounds_.preamble);
    return block;
  }

  [[nodiscard]] std::uint32_t start_offset() const {
    if (bounds_.first_line < text_.lines.size()) return text_.lines[bounds_.first_line].start;
    return text_.visible.size();
  }

  /// A date some rows below the last signature still is its own.
  [[nodiscard]] std::uint32_t last_piece_near(const Draft& draft) const {
    std::uint32_t piece = draft.start_piece;
    while (piece < entries_.size() && piece_at(piece).row <= draft.last_row + 8) ++piece;
    return piece;
  }

  [[nodiscard]] Signature make_signature(const Draft& draft, const std::vector<TextRange>& registrant,
                                         std::optional<TextRange> date) const {
    Signature signature;
    signature.passage = {bounds_.document, draft.reach.start, draft.reach.end};
    signature.conformed = value(draft.conformed);
    signature.form = draft.form;
    signature.is_conformed = draft.form == "conformed";
    if (!draft.name.empty()) {
      signature.name = value(draft.name);
    } else if (draft.form != "blank" && draft.form != "mark-without-name") {
      signature.name = value({draft.conformed.back()});
    }
    if (!draft.title.empty()) signature.title = value(draft.title);
    if (date.has_value()) signature.date = value({*date});
    if (!registrant.empty()) signature.registrant = joined(registrant);
    return signature;
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

  const Filing& filing_;
  const BlockBounds& bounds_;
  const DocumentText& text_;
  Layout layout_;
  std::vector<Entry> entries_;
  std::vector<bool> used_;
  bool persons_sign_ = false;  ///< directors and officers sign for themselves, not for a company
};

}  // namespace

SignatureBlock read_signature_block(const Filing& filing, const BlockBounds& bounds) {
  return BlockReader(filing, bounds).read();
}

}  // namespace prefile::parse
