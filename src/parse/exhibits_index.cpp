#include "parse/exhibits_index.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "parse/exhibits.h"
#include "parse/exhibits_columns.h"
#include "parse/exhibits_footnotes.h"
#include "parse/exhibits_labels.h"
#include "parse/exhibits_notes.h"
#include "parse/exhibits_references.h"
#include "parse/items_candidates.h"
#include "parse/layout.h"
#include "parse/scan.h"
#include "text/dates.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using text::glyph_at;
using Range = IndexRange;
using Footnote = IndexFootnote;

// Lines without a row after which an index is over.
constexpr std::uint32_t kPatience = 25;

constexpr std::array<std::string_view, 9> kIndexHeadings{
    "exhibit index",    "exhibits index", "index to exhibits", "index to exhibit",       "index of exhibits",
    "list of exhibits", "exhibit list",   "exhibits list",     "index to exhibits filed"};

template <std::size_t N>
bool has_any(std::string_view text, const std::array<std::string_view, N>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text::has_phrase(text, phrase); });
}

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// "364 Day Credit Agreement", "6% Notes", "2012 Stock Plan": among the first words one begins with a capital.
bool has_capital_word(std::string_view text) {
  constexpr std::size_t kWords = 3;
  std::size_t at = 0;
  for (std::size_t word = 0; word < kWords && at < text.size(); ++word) {
    const std::size_t space = std::min(text.find(' ', at), text.size());
    if (space > at + 2 && text[at] >= 'A' && text[at] <= 'Z' && text[at + 1] != '.') return true;
    at = text.find_first_not_of(' ', space);
  }
  return false;
}

bool is_signature_heading(std::string_view line) {
  return text::equals_ignore_case(line, "signatures") || text::equals_ignore_case(line, "signature");
}

// A cell with text, and the columns it covers.
struct CellText : Range {
  std::uint32_t column = 0;
  std::uint32_t column_span = 1;
};

struct OpenEntry {
  ExhibitEntry entry;
  std::vector<Range> title;
  std::uint32_t last_block = kNone;
  bool is_interrupted = false;  ///< a line that is none of the row followed it
  bool in_table = false;
  std::uint32_t behind_label = 0;  ///< where references to other filings may begin
};

enum class RowState : std::uint8_t { unseen, one_cell, read };

class IndexReader {
 public:
  IndexReader(const Filing& filing, DocumentIndex document, const IndexRegion& region)
      : filing_(filing),
        document_(document),
        region_(region),
        text_(filing.documents[document].text),
        all_(text_.visible.text()),
        has_captions_(region.bare_from <= region.start) {}

  IndexRows run();

 private:
  [[nodiscard]] std::string_view slice(Range range) const { return all_.substr(range.start, range.end - range.start); }
  [[nodiscard]] Range trimmed(std::uint32_t start, std::uint32_t end) const;
  [[nodiscard]] Value value_of(Range range) const { return located_text(text_.visible, range); }
  [[nodiscard]] Value value_of(const std::vector<Range>& parts) const { return located_text(text_.visible, parts); }
  [[nodiscard]] std::vector<CellText> cells_of(const Row& row) const;
  [[nodiscard]] std::optional<RowLabel> match_label(Range range) const;
  [[nodiscard]] std::optional<RowLabel> match_label(const std::vector<CellText>& cells, std::size_t& at) const;
  [[nodiscard]] const ExhibitEntry* entry_before() const;
  [[nodiscard]] bool may_open_title(std::uint32_t at, std::uint32_t end) const;
  [[nodiscard]] bool is_believable(const RowLabel& label, bool stands_alone, bool in_row) const;
  [[nodiscard]] std::uint32_t behind_list_caption(Range range, bool& has_caption) const;
  [[nodiscard]] std::vector<Range> pieces_of(const Line& line) const;
  [[nodiscard]] Range without_page_number(const Line& line, const std::vector<Range>& pieces) const;
  [[nodiscard]] std::uint32_t without_leader(Range range) const;
  [[nodiscard]] std::uint32_t without_marks(Range range) const;
  Range part_footnotes(Range range);
  Range clean_title(Range range, ExhibitEntry& entry);
  void add_mark(ExhibitEntry& entry, Range range);

  bool read_next(const Line& line);
  bool read_line(const Line& line);
  bool read_row(const std::vector<CellText>& cells);
  bool note_caption(std::string_view line);
  bool read_captions(const std::vector<CellText>& cells);
  void read_columns(const std::vector<CellText>& cells);
  void read_form_column(const CellText& cell, ExhibitReference& reference) const;
  void read_column(const CellText& cell, IndexColumn role, ExhibitReference& reference);
  void read_remarks(const std::vector<CellText>& cells, std::size_t from, std::size_t title);
  [[nodiscard]] bool is_mark_cell(Range cell) const;
  bool read_numbered_row(const std::vector<CellText>& cells, std::size_t at, const RowLabel& label);
  bool read_footnote(Range range, std::uint32_t block);
  bool read_lone_mark(Range range, std::uint32_t block);
  void note_key_column(const std::vector<Range>& pieces);
  bool read_keyed_row(const std::vector<Range>& pieces, Range range, std::uint32_t block);
  bool read_key_note(const std::vector<Range>& pieces, std::uint32_t block);
  void doubt_keys();
  bool read_entry_line(Range range, std::uint32_t block);
  bool continue_title(Range range, std::uint32_t block);
  void open(const RowLabel& label, std::uint32_t row_start, std::uint32_t row_end);
  void add_title(Range range);
  void close();

  const Filing& filing_;
  DocumentIndex document_;
  const IndexRegion& region_;
  const DocumentText& text_;
  std::string_view all_;
  std::map<std::uint32_t, RowState> rows_;
  bool has_captions_ = false;
  std::optional<OpenEntry> open_;
  std::vector<ExhibitEntry> entries_;
  std::vector<Range> titles_;  ///< of each entry: the last stretch of its title
  std::vector<Footnote> footnotes_;
  std::set<std::string> marks_;     ///< of all entries
  std::optional<Range> lone_mark_;  ///< a mark in a paragraph of its own, whose words may follow
  bool is_past_list_ = false;  ///< the heading of the signatures came behind the last row: asterisks stand for signers
  bool has_keys_ = false;      ///< a column of keys to notes stands between numbers and titles
  std::set<std::string, std::less<>> keys_;
  IndexColumns columns_;
};

Range IndexReader::trimmed(std::uint32_t start, std::uint32_t end) const {
  if (end <= start) return {start, start};
  const std::string_view outer = all_.substr(start, end - start);
  const std::string_view inner = text::trim(outer);
  if (inner.empty()) return {start, start};
  const auto first = start + static_cast<std::uint32_t>(inner.data() - outer.data());
  return {first, first + static_cast<std::uint32_t>(inner.size())};
}

std::vector<CellText> IndexReader::cells_of(const Row& row) const {
  std::vector<CellText> cells;
  for (std::uint32_t i = 0; i < row.cell_count; ++i) {
    const Cell& cell = text_.cells[text_.row_cells[row.first_cell + i]];
    const Range range = trimmed(cell.start, cell.end);
    if (!range.is_empty()) cells.push_back({range, cell.column, std::max(1U, cell.column_span)});
  }
  return cells;
}

const ExhibitEntry* IndexReader::entry_before() const {
  if (open_) return &open_->entry;
  return entries_.empty() ? nullptr : &entries_.back();
}

std::optional<RowLabel> IndexReader::match_label(Range range) const {
  const ExhibitEntry* before = entry_before();
  const std::string_view number = before == nullptr ? std::string_view() : std::string_view(before->number.value);
  return match_row_label(all_, range, region_.is_lettered, number);
}

// A label that fills the cell `at`, or that cell and the next one; `at` becomes the last of them.
std::optional<RowLabel> IndexReader::match_label(const std::vector<CellText>& cells, std::size_t& at) const {
  if (at + 1 < cells.size()) {
    if (auto split = match_split_label(all_, cells[at], cells[at + 1])) {
      ++at;
      return split;
    }
  }
  return match_label(cells[at]);
}

// A title begins with a capital, a quotation, a bracket, or a number with a capital behind it.
bool IndexReader::may_open_title(std::uint32_t at, std::uint32_t end) const {
  if (at >= end) return false;
  const char c = all_[at];
  if ((c >= 'a' && c <= 'z') || c == ',' || c == ';' || c == '%' || c == '/') return false;
  if ((c >= '0' && c <= '9') || c == '$')
    return has_capital_word(all_.substr(at, std::min<std::uint32_t>(40, end - at)));
  return has_letters(all_.substr(at, end - at));
}

// Item 601 has exhibits 1 to 36 and 95 to 108; Form 20-F stays below. "96-K" and "91-8K-7" stand for reports.
bool is_exhibit_major(int major, std::string_view value) {
  constexpr int kLastOrdinary = 36;
  constexpr int kFirstAdditional = 95;
  if (major <= kLastOrdinary) return true;
  return major >= kFirstAdditional && value.find("(k)") == std::string_view::npos &&
         value.find("(q)") == std::string_view::npos;
}

bool IndexReader::is_believable(const RowLabel& label, bool stands_alone, bool in_row) const {
  if (region_.needs_word) return label.has_word && !stands_alone;
  const int major = std::stoi(std::string(major_exhibit_number(label.number.value)));
  if (!label.has_word && !region_.is_lettered && !is_exhibit_major(major, label.number.value)) return false;
  const ExhibitEntry* before = entry_before();
  const bool is_ascending =
      before == nullptr || major >= std::stoi(std::string(major_exhibit_number(before->number.value)));
  if (!label.is_bare) return true;
  // "EX-2" at the foot of a page.
  if (label.has_word) return is_ascending || !stands_alone;
  const bool in_list = has_captions_ || (in_row && before != nullptr);
  return in_list && !stands_alone && is_ascending;
}

void IndexReader::close() {
  if (!open_) return;
  ExhibitEntry& entry = open_->entry;
  if (!open_->title.empty()) {
    entry.title = value_of(open_->title);
    note_flags(entry.title->value, entry);
    entry.not_applicable = entry.not_applicable || says_none(entry.title->value);
  }
  if (entry.references.empty()) {
    entry.references = find_references(text_.visible, open_->behind_label, entry.row.end);
  }
  const auto link = std::partition_point(text_.links.begin(), text_.links.end(),
                                         [&](const Link& each) { return each.start < entry.row.start; });
  if (link != text_.links.end() && link->start < entry.row.end) entry.href = link->href;
  const std::string_view major = major_exhibit_number(entry.number.value);
  entry.embedded = major == "101" || major == "104";
  titles_.push_back(open_->title.empty() ? Range{} : open_->title.back());
  entries_.push_back(std::move(entry));
  open_.reset();
}

void IndexReader::add_mark(ExhibitEntry& entry, Range range) {
  entry.marks.push_back(value_of(range));
  marks_.insert(entry.marks.back().value);
}

void IndexReader::open(const RowLabel& label, std::uint32_t row_start, std::uint32_t row_end) {
  close();
  is_past_list_ = false;
  OpenEntry next;
  next.behind_label = label.end;
  next.entry.number = {label.number.value, text_.visible.span_of(label.number.start, label.number.end)};
  if (label.range_end) {
    next.entry.range_end =
        Value{label.range_end->value, text_.visible.span_of(label.range_end->start, label.range_end->end)};
  }
  next.entry.row = {document_, row_start, row_end};
  for (const auto& [start, end] : label.marks) {
    add_mark(next.entry, Range{start, end});
  }
  open_ = std::move(next);
}

// The end of a title before the dots that lead to a page number, and before that number.
std::uint32_t IndexReader::without_leader(Range range) const {
  constexpr std::size_t kFewestDots = 3;
  std::uint32_t end = range.end;
  while (end > range.start && (all_[end - 1] == ' ' || (all_[end - 1] >= '0' && all_[end - 1] <= '9'))) --end;
  std::uint32_t dots = 0;
  while (end > range.start && (all_[end - 1] == '.' || all_[end - 1] == ' ')) {
    dots += all_[end - 1] == '.' ? 1U : 0U;
    --end;
  }
  return dots >= kFewestDots ? end : range.end;
}

// Where marks at the end of a title begin: "Lease of a mill*", "Lease of a mill (P)".
std::uint32_t IndexReader::without_marks(Range range) const {
  constexpr std::uint32_t kPaperMark = 3;
  const bool is_long = range.end > range.start + kPaperMark;
  if (is_long && match_paper_mark(slice(range).substr(range.end - range.start - kPaperMark)) > 0) {
    return range.end - kPaperMark;
  }
  std::uint32_t mark = range.end;
  while (mark > range.start) {
    const text::Glyph glyph = text::glyph_before(all_, mark);
    if (!is_mark_code(glyph.code)) break;
    mark -= glyph.length;
  }
  return mark;
}

// Without dot leaders, page numbers, dashes in front; marks at its end become the entry's.
Range IndexReader::clean_title(Range range, ExhibitEntry& entry) {
  const auto is_lead = [](char32_t code) {
    return code == U'-' || code == U':' || code == U'.' || code == U'_' || code == U'=' || code == U' ' ||
           code == 0x2022;
  };
  while (range.start < range.end && is_lead(glyph_at(all_, range.start).code)) {
    range.start += glyph_at(all_, range.start).length;
  }
  range.end = without_leader(range);
  const std::uint32_t mark = without_marks(range);
  if (mark < range.end && mark > range.start) {
    add_mark(entry, Range{mark, range.end});
    range.end = mark;
  }
  return trimmed(range.start, range.end);
}

// Footnotes may stand under the title in the same cell. The title without them.
Range IndexReader::part_footnotes(Range range) {
  Range title = range;
  for (std::uint32_t at = range.start + 1; at + 1 < range.end; ++at) {
    if (all_[at - 1] != '\n' || !is_mark_code(glyph_at(all_, at).code)) continue;
    if (title.end == range.end) title = trimmed(range.start, at);
    std::vector<Range> marks;
    const std::uint32_t behind = take_marks(all_, at, range.end, marks);
    const auto next =
        static_cast<std::uint32_t>(std::min<std::size_t>(all_.substr(0, range.end).find('\n', behind), range.end));
    const Range words = trimmed(behind, next);
    if (has_letters(slice(words))) footnotes_.push_back({marks.front(), {words}, kNone});
  }
  return title;
}

void IndexReader::add_title(Range range) {
  const Range title = clean_title(part_footnotes(range), open_->entry);
  if (title.is_empty()) return;
  open_->entry.row.end = std::max(open_->entry.row.end, range.end);
  open_->title.push_back(title);
}

// Words that a footnote under an index has, and a numbered paragraph behind it has not.
bool speaks_of_filing(std::string_view words) {
  ExhibitEntry entry;
  note_flags(words.substr(0, 400), entry);
  return entry.incorporated_by_reference || entry.filed_herewith || entry.furnished_herewith || entry.compensatory ||
         entry.to_follow || entry.previously_filed || entry.on_paper;
}

// "* Filed herewith", "(1) Incorporated by reference to ..."
bool IndexReader::read_footnote(Range range, std::uint32_t block) {
  if (is_past_list_) return false;
  RowLabel label;
  const std::uint32_t behind = take_marks(all_, range.start, range.end, label.marks);
  if (label.marks.empty()) return false;
  const auto [start, end] = label.marks.front();
  const std::string mark(all_.substr(start, end - start));
  const Range words = trimmed(behind, range.end);
  if (words.is_empty()) return false;
  if (mark.front() == '(') {
    if (!marks_.contains(mark) && !speaks_of_filing(slice(words))) return false;
  } else if (match_label(words)) {
    return false;
  }
  close();
  footnotes_.push_back({{start, end}, {words}, block});
  return true;
}

// "*" in a paragraph of its own, and its words in the next: rows have the mark, and none of them is still without
// title.
bool IndexReader::read_lone_mark(Range range, std::uint32_t block) {
  const std::optional<Range> mark = std::exchange(lone_mark_, std::nullopt);
  if (is_past_list_) return false;
  if (mark && has_letters(slice(range)) && !match_label(range)) {
    footnotes_.push_back({*mark, {range}, block});
    return true;
  }
  const bool is_known = marks_.contains(std::string(slice(range))) && (!open_ || !open_->title.empty());
  std::vector<Range> marks;
  if (!is_known || take_marks(all_, range.start, range.end, marks) != range.end) return false;
  close();
  lone_mark_ = range;
  return true;
}

// Offset behind "(d)" and "(d) Exhibits." at the head of a line; says whether the caption was there.
std::uint32_t IndexReader::behind_list_caption(Range range, bool& has_caption) const {
  std::uint32_t at = range.start;
  const bool has_letter =
      at + 3 <= range.end && all_[at] == '(' && text::is_letter(glyph_at(all_, at + 1).code) && all_[at + 2] == ')';
  if (has_letter) at = static_cast<std::uint32_t>(std::min<std::size_t>(text::skip_space(all_, at + 3), range.end));
  const auto caption = text::match_phrase_here(all_.substr(at, range.end - at), "exhibits");
  if (!caption) return at;
  const auto behind = at + static_cast<std::uint32_t>(*caption);
  const std::size_t next = text::skip_space(all_, behind);
  const bool has_number = next > behind && match_exhibit_number(all_.substr(0, range.end), next).has_value();
  has_caption = has_number || next >= range.end || !text::is_word_character(glyph_at(all_, next).code);
  if (!has_caption) return at;
  return has_number ? static_cast<std::uint32_t>(next)
                    : static_cast<std::uint32_t>(skip_heading_punctuation(all_, behind, range.end));
}

bool IndexReader::read_entry_line(Range range, std::uint32_t block) {
  bool has_caption = false;
  const std::uint32_t behind_caption = behind_list_caption(range, has_caption);
  has_captions_ = has_captions_ || (has_caption && !region_.needs_word);
  const Range row = trimmed(behind_caption, range.end);
  if (row.is_empty()) return false;
  const auto label = match_label(row);
  if (!label) return false;
  Range title = trimmed(label->end, row.end);
  while (!title.is_empty() && (glyph_at(all_, title.start).code == U'-' || all_[title.start] == ':')) {
    title = trimmed(title.start + glyph_at(all_, title.start).length, title.end);
  }
  const bool stands_alone = title.is_empty();
  if (!stands_alone && !may_open_title(title.start, title.end)) return false;
  if (!is_believable(*label, stands_alone, false)) return false;
  open(*label, row.start, row.end);
  open_->last_block = block;
  if (!stands_alone) add_title(title);
  return true;
}

bool IndexReader::continue_title(Range range, std::uint32_t block) {
  if (!open_ || is_index_heading(slice(range)) || is_page_number(slice(range))) return false;
  const bool same_paragraph = open_->last_block == block;
  if (!same_paragraph && !has_letters(slice(range))) return false;
  const bool is_none = says_none(slice(range));
  // "None." says something of the row only right beneath it, not beneath the heading of an item that follows the list.
  const bool is_other = !same_paragraph && !open_->title.empty() && (!is_none || open_->is_interrupted);
  open_->is_interrupted = open_->is_interrupted || is_other;
  if (is_other) return false;
  if (is_none && !open_->title.empty()) {
    open_->entry.not_applicable = true;
    open_->entry.row.end = range.end;
    return true;
  }
  open_->last_block = block;
  add_title(range);
  return true;
}

// The stretches that plain text sets apart on a line; none of markup.
std::vector<Range> IndexReader::pieces_of(const Line& line) const {
  std::vector<Range> pieces;
  if (filing_.documents[document_].media != Media::plain_text) return pieces;
  const std::string_view source = filing_.sources[text_.visible.source()]->bytes;
  for (const Segment& segment : segments_of(source, text_, line)) pieces.push_back(trimmed(segment.start, segment.end));
  return pieces;
}

// Plain text sets page numbers apart at the end of a line.
Range IndexReader::without_page_number(const Line& line, const std::vector<Range>& pieces) const {
  if (pieces.size() < 2 || !is_page_number(slice(pieces.back()))) return trimmed(line.start, line.end);
  return trimmed(line.start, pieces[pieces.size() - 2].end);
}

// "NUMBER   NOTES*   DESCRIPTION": keys of notes stand between the numbers and the titles.
void IndexReader::note_key_column(const std::vector<Range>& pieces) {
  constexpr std::array<std::string_view, 3> kCaptions{"note", "notes", "footnotes"};
  if (pieces.size() < 3) return;
  const std::string folded = text::fold(slice(pieces[1]));
  has_keys_ = has_keys_ || std::find(kCaptions.begin(), kCaptions.end(), folded) != kCaptions.end();
}

// "10.4   96K**   Lease of a mill": the key becomes a mark of the entry.
bool IndexReader::read_keyed_row(const std::vector<Range>& pieces, Range range, std::uint32_t block) {
  constexpr std::uint32_t kLongestKey = 20;
  if (!has_keys_ || pieces.size() < 3 || pieces[1].end - pieces[1].start > kLongestKey) return false;
  Range key = pieces[1];
  while (!key.is_empty() && is_mark_code(text::glyph_before(all_, key.end).code)) {
    key.end -= text::glyph_before(all_, key.end).length;
  }
  const std::uint32_t marks = key.end;
  key = trimmed(key.start, key.end);
  const std::string words(slice(key));
  const auto label = match_label(pieces[0]);
  const bool is_key = words.find(' ') == std::string::npos && !text::digits_of(words).empty() && has_letters(words);
  if (!is_key || !label || label->end < pieces[0].end || !is_believable(*label, false, true)) return false;
  open(*label, range.start, range.end);
  open_->last_block = block;
  add_mark(open_->entry, key);
  if (marks < pieces[1].end) add_mark(open_->entry, {marks, pieces[1].end});
  keys_.insert(words);
  add_title({pieces[2].start, range.end});
  return true;
}

// "96K   Incorporated by reference to ..." under the rows with that key; "96K-10.4" is of the key 96K, too.
bool IndexReader::read_key_note(const std::vector<Range>& pieces, std::uint32_t block) {
  if (pieces.size() < 2 || keys_.empty() || !has_letters(slice(pieces[1]))) return false;
  std::string_view key = slice(pieces[0]);
  while (!keys_.contains(key)) {
    const std::size_t joint = key.rfind('-');
    if (joint == std::string_view::npos) return false;
    key = key.substr(0, joint);
  }
  close();
  const Range mark{pieces[0].start, pieces[0].start + static_cast<std::uint32_t>(key.size())};
  footnotes_.push_back({mark, {Range{pieces[1].start, pieces.back().end}}, block});
  return true;
}

// A key that no note explains leaves open how its exhibit is filed.
void IndexReader::doubt_keys() {
  std::set<std::string_view> explained;
  for (const Footnote& note : footnotes_) explained.insert(slice(note.mark));
  for (ExhibitEntry& entry : entries_) {
    for (const Value& mark : entry.marks) {
      if (!keys_.contains(mark.value) || explained.contains(mark.value)) continue;
      entry.doubt = "the note \"" + mark.value + "\" that the index refers to was not found under it";
    }
  }
}

// "Exhibit No.  Description" above the rows of a list. True when the line is such a caption.
bool IndexReader::note_caption(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  const char first = static_cast<char>(line.front() | 0x20);
  if (line.size() > kLongest || (first != 'e' && first != 'n') || is_index_heading(line)) return false;
  const std::string folded = text::fold(line);
  const bool is_caption = folded.rfind("exhibit", 0) == 0 || folded == "number" || folded == "no" ||
                          folded.rfind("number ", 0) == 0 || folded.rfind("no description", 0) == 0;
  if (!is_caption) return false;
  constexpr std::array<std::string_view, 4> kColumns{"no", "number", "description", "document"};
  has_captions_ = has_captions_ || folded == "exhibit" || has_any(folded, kColumns);
  return true;
}

bool IndexReader::read_line(const Line& line) {
  if (region_.needs_word && !open_ && (all_[line.start] | 0x20) != 'e') return false;
  const std::vector<Range> pieces = pieces_of(line);
  const Range range = without_page_number(line, pieces);
  if (range.is_empty()) return false;
  if (read_lone_mark(range, line.block)) return true;
  if (is_rule(slice(range))) return false;
  is_past_list_ = is_past_list_ || is_signature_heading(slice(range));
  note_key_column(pieces);
  if (read_footnote(range, line.block)) return true;
  if (read_key_note(pieces, line.block) || read_keyed_row(pieces, range, line.block)) return true;
  if (read_entry_line(range, line.block)) return true;
  if (!open_ && note_caption(slice(range))) return false;
  if (!footnotes_.empty() && !open_ && footnotes_.back().block == line.block) {
    footnotes_.back().text.push_back(range);
    return true;
  }
  return continue_title(range, line.block);
}

bool IndexReader::read_captions(const std::vector<CellText>& cells) {
  constexpr std::array<std::string_view, 6> kCaptions{"exhibit", "no", "number", "description", "title", "document"};
  const std::string first = text::fold(slice(cells[0]));
  const bool is_caption =
      first.size() <= 40 && std::any_of(kCaptions.begin(), kCaptions.end(),
                                        [&](std::string_view each) { return text::has_phrase(first, each); });
  if (!is_caption) return false;
  has_captions_ = true;
  return true;
}

// Captions of the columns beside number and title, in this row or another of the head.
void IndexReader::read_columns(const std::vector<CellText>& cells) {
  constexpr std::uint32_t kLongest = 90;
  std::vector<IndexColumns::Caption> captions;
  for (const CellText& cell : cells) {
    if (cell.end - cell.start > kLongest) return;
    captions.push_back({cell.column, cell.column_span, text::fold(slice(cell))});
  }
  columns_.read_captions(captions);
}

// "8-K", "S-1 (Exhibit 3.2)".
void IndexReader::read_form_column(const CellText& cell, ExhibitReference& reference) const {
  const std::size_t name = text::match_phrase_here(slice(cell), "form ").value_or(0);
  const auto end = match_form_name(slice(cell), name);
  if (!end) return;
  reference.form =
      value_of(Range{cell.start + static_cast<std::uint32_t>(name), cell.start + static_cast<std::uint32_t>(*end)});
  const auto word = text::find_phrase(slice(cell), "exhibit", *end, false);
  const auto behind = word ? match_exhibit_word(slice(cell), word->start) : std::nullopt;
  const auto number = behind ? match_exhibit_number(slice(cell), *behind) : std::nullopt;
  if (!number) return;
  reference.exhibit = Value{number->value, text_.visible.span_of(cell.start + number->start, cell.start + number->end)};
}

// "N/A", "No", dashes and what was filed elsewhere: such a cell under "Filed herewith" does not say that it is.
bool denies(std::string_view cell) {
  constexpr std::array<std::string_view, 7> kDenials{"na", "n a", "no", "none", "not applicable", "nil", "not filed"};
  constexpr std::array<std::string_view, 3> kElsewhere{"incorporated", "previously filed", "filed previously"};
  const std::string folded = text::fold(cell);
  if (std::find(kDenials.begin(), kDenials.end(), folded) != kDenials.end()) return true;
  if (std::any_of(kElsewhere.begin(), kElsewhere.end(), [&](auto each) { return folded.starts_with(each); })) {
    return true;
  }
  std::size_t at = 0;
  while (at < cell.size()) {
    const text::Glyph glyph = glyph_at(cell, at);
    const bool is_empty = glyph.code == U'-' || glyph.code == U'_' || glyph.code == U'.' || glyph.code == U' ';
    if (!is_empty) return false;
    at += glyph.length;
  }
  return true;
}

// What a cell under a caption says of the filing that the exhibit was filed with.
void IndexReader::read_column(const CellText& cell, IndexColumn role, ExhibitReference& reference) {
  const bool is_said = text::digits_of(slice(cell)).size() > 0 || has_letters(slice(cell));
  if (role == IndexColumn::filed_herewith || role == IndexColumn::furnished_herewith) {
    auto& flag = role == IndexColumn::filed_herewith ? open_->entry.filed_herewith : open_->entry.furnished_herewith;
    flag = flag || !denies(slice(cell));
  } else if (!is_said || text::fold(slice(cell)) == "na") {
    return;
  } else if (role == IndexColumn::form) {
    read_form_column(cell, reference);
  } else if (role == IndexColumn::file_number && match_file_number(slice(cell), 0)) {
    reference.file_number = value_of(cell);
  } else if (role == IndexColumn::exhibit) {
    reference.exhibit = value_of(cell);
    reference.exhibit->value = canonical_exhibit_number(slice(cell));
    if (reference.exhibit->value.empty()) reference.exhibit.reset();
  } else if (role == IndexColumn::filed && text::find_date(slice(cell))) {
    reference.filed = value_of(cell);
  } else if (role == IndexColumn::period && text::find_date(slice(cell))) {
    reference.period = value_of(cell);
  }
}

// The cells behind the title: columns by caption, marks, remarks.
void IndexReader::read_remarks(const std::vector<CellText>& cells, std::size_t from, std::size_t title) {
  ExhibitReference reference;
  for (std::size_t i = from; i < cells.size(); ++i) {
    if (i == title) continue;
    const IndexColumn role = i > title ? columns_.at(cells[i].column, cells[i].column_span) : IndexColumn::other;
    if (role != IndexColumn::other) {
      read_column(cells[i], role, reference);
    } else if (is_mark_cell(cells[i])) {
      add_mark(open_->entry, cells[i]);
    }
    if (i > title) note_flags(slice(cells[i]), open_->entry);
  }
  if (!reference.form && !reference.file_number && !reference.filed) return;
  open_->entry.incorporated_by_reference = true;
  open_->entry.references.push_back(std::move(reference));
}

// Whether marks are all that a cell holds: "*", "(1)", "P" for an exhibit on paper.
bool IndexReader::is_mark_cell(Range cell) const {
  std::vector<Range> marks;
  return slice(cell) == "P" || take_marks(all_, cell.start, cell.end, marks) == cell.end;
}

bool IndexReader::read_numbered_row(const std::vector<CellText>& cells, std::size_t at, const RowLabel& label) {
  std::size_t title = at + 1;
  while (title < cells.size() && (!has_letters(slice(cells[title])) || is_mark_cell(cells[title]))) ++title;
  open(label, cells[0].start, cells.back().end);
  open_->in_table = true;
  for (std::size_t i = 0; i < at; ++i) {
    if (is_mark_cell(cells[i])) add_mark(open_->entry, cells[i]);
  }
  read_remarks(cells, at + 1, title);
  if (title < cells.size()) add_title(cells[title]);
  return true;
}

bool IndexReader::read_row(const std::vector<CellText>& cells) {
  constexpr std::size_t kDecorations = 3;
  for (std::size_t i = 0; i < cells.size() && i < kDecorations; ++i) {
    std::size_t last = i;
    const auto label = match_label(cells, last);
    if (label && label->end >= cells[last].end) {
      const bool has_title = std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(last) + 1, cells.end(),
                                         [&](const Range& cell) { return has_letters(slice(cell)); });
      if (!has_title) return false;
      // "(7)" before its words is a footnote where no exhibit 7 can follow.
      if (!is_believable(*label, false, true)) {
        return cells.size() == 2 && read_footnote({cells[0].start, cells[1].end}, kNone);
      }
      return read_numbered_row(cells, last, *label);
    }
    const std::string_view words = slice(cells[i]);
    const bool is_decoration = words.size() <= 12 && (words.front() == '(' || !has_letters(words) ||
                                                      text::equals_ignore_case(words, "exhibit") ||
                                                      text::equals_ignore_case(words, "exhibits"));
    if (!is_decoration) break;
  }
  read_columns(cells);
  if (read_captions(cells)) return false;
  if (cells.size() == 2 && read_footnote({cells[0].start, cells[1].end}, kNone)) return true;
  if (read_entry_line(cells[0], kNone)) {
    open_->entry.row.end = std::max(open_->entry.row.end, cells.back().end);
    std::size_t title = 0;
    while (open_->title.empty() && ++title < cells.size()) {
      if (has_letters(slice(cells[title]))) add_title(cells[title]);
    }
    read_remarks(cells, 1, title);
    return true;
  }
  if (open_ && open_->in_table && cells.size() == 1 && open_->title.empty()) {
    add_title(cells[0]);
    return true;
  }
  return false;
}

// True when a row or line belonged to the index.
bool IndexReader::read_next(const Line& line) {
  const std::uint32_t cell = text_.blocks[line.block].cell;
  if (cell == kNone) return read_line(line);
  const std::uint32_t index = text_.cells[cell].row;
  RowState& state = rows_.try_emplace(index, RowState::unseen).first->second;
  if (state == RowState::read) return false;
  if (state == RowState::unseen) {
    const std::vector<CellText> cells = cells_of(text_.rows[index]);
    state = cells.size() > 1 ? RowState::read : RowState::one_cell;
    if (cells.size() > 1) return read_row(cells);
  }
  return read_line(line);
}

IndexRows IndexReader::run() {
  const auto first = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                          [&](const Line& line) { return line.end <= region_.start; });
  std::uint32_t idle = 0;
  std::uint32_t last_row = kNone;
  std::uint32_t lines_of_row = 0;
  std::uint32_t end = region_.start;
  for (auto line = first; line != text_.lines.end() && line->start < region_.end; ++line) {
    has_captions_ = has_captions_ || line->start >= region_.bare_from;
    const bool is_read = read_next(*line);
    // The names of a fund family fill one cell.
    constexpr std::uint32_t kLinesOfOneRow = 16;
    const std::uint32_t cell = text_.blocks[line->block].cell;
    const std::uint32_t row = cell == kNone ? kNone : text_.cells[cell].row;
    lines_of_row = row != kNone && row == last_row ? lines_of_row + 1 : 0;
    last_row = row;
    if (is_read) {
      idle = 0;
      end = line->end;
    } else if (lines_of_row % kLinesOfOneRow == 0) {
      ++idle;
    }
    if (idle > (entries_.empty() && !open_ ? region_.opening_lines : kPatience)) break;
  }
  close();
  doubt_keys();
  const bool is_whole = apply_footnotes(text_.visible, footnotes_, titles_, entries_);
  IndexRows rows{std::move(entries_), {}, end, is_whole && columns_.is_whole()};
  for (const Footnote& note : footnotes_) rows.notes.push_back({value_of(note.mark), value_of(note.text)});
  return rows;
}

}  // namespace

IndexRows read_index_region(const Filing& filing, DocumentIndex document, const IndexRegion& region) {
  return IndexReader(filing, document, region).run();
}

bool is_index_heading(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  const bool has_word = line.size() <= kLongest && (line.find("xhibit") != std::string_view::npos ||
                                                    line.find("XHIBIT") != std::string_view::npos);
  if (!has_word) return false;
  const std::string folded = text::fold(line);
  constexpr std::array<std::string_view, 5> kRests{" page", " continued", " cont", " to form", " to annual report"};
  return std::any_of(kIndexHeadings.begin(), kIndexHeadings.end(), [&](std::string_view heading) {
    if (!folded.starts_with(heading)) return false;
    const std::string_view rest = std::string_view(folded).substr(heading.size());
    return rest.empty() ||
           std::any_of(kRests.begin(), kRests.end(), [&](std::string_view each) { return rest.starts_with(each); });
  });
}

}  // namespace prefile::parse
