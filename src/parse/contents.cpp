#include "parse/contents.h"

#include <algorithm>
#include <array>
#include <deque>
#include <set>
#include <string>
#include <utility>

#include "parse/extract.h"
#include "parse/items_parts.h"
#include "parse/items_text.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// Form 8-K's items were renumbered on this day (Release 33-8400).
constexpr DayNumber kRenumbered = 20040823;

constexpr std::array<std::string_view, 12> kHeadings{"table of contents",
                                                     "contents",
                                                     "index",
                                                     "form 10 k index",
                                                     "form 10 q index",
                                                     "index to form 10 k",
                                                     "index to form 10 q",
                                                     "cross reference index",
                                                     "cross reference sheet",
                                                     "form 10 k cross reference index",
                                                     "form 10 q cross reference index",
                                                     "form 20 f cross reference guide"};

std::string heading_of(std::string_view row) {
  constexpr std::size_t kLongest = 60;
  constexpr std::string_view kFirstLetters = "TtCcIiFf";
  if (row.empty() || row.size() > kLongest || kFirstLetters.find(row.front()) == std::string_view::npos) return {};
  std::string folded = text::fold(row);
  for (const std::string_view tail : {" page", " continued", " page no"}) {
    if (folded.ends_with(tail)) folded.erase(folded.size() - tail.size());
  }
  return std::find(kHeadings.begin(), kHeadings.end(), folded) == kHeadings.end() ? std::string() : folded;
}

Numbering numbering_in(const Filing& filing) {
  const FormDefinition* form = find_form(filing.form);
  if (form == nullptr || numbering_of(*form) == Numbering::lettered) return Numbering::lettered;
  const bool is_old = filing.filing_date && day_number(*filing.filing_date) < kRenumbered;
  return is_old ? Numbering::whole : Numbering::sectioned;
}

// A row as a contents list may hold it.
struct RowReading {
  VisualRow row;
  std::optional<PartLabel> part;
  std::optional<ItemLabel> label;
  std::uint32_t title_start = 0;
  std::uint32_t page_start = 0;  // row.end when it ends with no page number
  const Link* link = nullptr;
  std::uint32_t target = kNone;
  std::string heading;  // "table of contents"

  [[nodiscard]] bool leads_somewhere() const { return page_start < row.end || target != kNone; }
};

class ContentsFinder {
 public:
  explicit ContentsFinder(Filing& filing)
      : filing_(filing),
        document_(*filing.primary),
        text_(filing.documents[document_].text),
        all_(text_.visible.text()),
        form_(find_form(filing.form)),
        numbering_(numbering_in(filing)),
        anchors_(text_),
        visual_rows_(find_visual_rows(text_)) {}

  void run();

 private:
  struct List {
    std::vector<RowReading> rows;
    std::size_t labels = 0;
    bool is_cross_reference = false;
  };

  [[nodiscard]] bool has_row(std::size_t at) const { return at < visual_rows_.size(); }
  const RowReading& row(std::size_t at);
  void forget_before(std::size_t at);
  [[nodiscard]] RowReading read(const VisualRow& row);
  void read_label(std::size_t at, RowReading& reading) const;
  void read_bare_label(std::size_t at, RowReading& reading) const;
  void find_link(RowReading& reading);
  [[nodiscard]] List read_list(std::size_t& at);
  [[nodiscard]] bool begins_list(std::size_t at);
  [[nodiscard]] bool is_of_part(const std::string& number, const std::string& part) const;
  [[nodiscard]] static bool is_list(const List& list);
  void keep(const List& list);
  [[nodiscard]] ContentsEntry entry_of(const RowReading& reading, const std::string& part) const;
  [[nodiscard]] std::optional<Value> value_in(std::uint32_t start, std::uint32_t end) const;
  [[nodiscard]] Passage line_at(std::uint32_t offset) const;

  Filing& filing_;
  DocumentIndex document_;
  const DocumentText& text_;
  std::string_view all_;
  const FormDefinition* form_;
  Numbering numbering_;
  AnchorIndex anchors_;
  std::size_t next_link_ = 0;
  const Link* lasting_ = nullptr;  // of the links read so far the one that ends last
  std::uint32_t lasting_target_ = kNone;
  std::vector<VisualRow> visual_rows_;
  std::deque<RowReading> rows_;  // of those from `first_row_` on, the ones that were looked at
  std::size_t first_row_ = 0;
};

// The first link into the document that lies in the row, or one that began above it and still lasts. Rows come in
// reading order and links by their starts, so every link is looked up once.
void ContentsFinder::find_link(RowReading& reading) {
  if (lasting_ != nullptr && lasting_->end > reading.row.start) {
    reading.link = lasting_;
    reading.target = lasting_target_;
  }
  for (; next_link_ < text_.links.size() && text_.links[next_link_].start < reading.row.end; ++next_link_) {
    const Link& link = text_.links[next_link_];
    const bool is_needed = reading.link == nullptr || link.end > reading.row.end;
    const std::uint32_t target = is_needed && link.end > reading.row.start ? anchors_.find(link.href.value) : kNone;
    if (target == kNone) continue;
    if (reading.link == nullptr) {
      reading.link = &link;
      reading.target = target;
    }
    if (lasting_ == nullptr || link.end > lasting_->end) {
      lasting_ = &link;
      lasting_target_ = target;
    }
  }
}

// "Part II", "Item 7A".
void ContentsFinder::read_label(std::size_t at, RowReading& reading) const {
  const std::string_view upto = all_.substr(0, reading.row.end);
  if (auto part = match_part_label(upto, at)) {
    reading.title_start = part->end;
    reading.part = std::move(part);
    at = skip_heading_punctuation(upto, reading.title_start, reading.row.end);
  }
  auto label = match_item_label(upto, at, numbering_);
  if (label && !(form_ != nullptr && numbering_ == Numbering::lettered && names_paragraph(upto, *label, *form_))) {
    reading.title_start = label->end;
    reading.label = std::move(label);
  }
}

// "7A | Quantitative and Qualitative ... | 55", "II | 5 | Market for ...": a number whose title is the form's.
void ContentsFinder::read_bare_label(std::size_t at, RowReading& reading) const {
  if (form_ == nullptr || numbering_ != Numbering::lettered) return;
  const std::string_view upto = all_.substr(0, reading.row.end);
  auto part = match_part_numeral(upto, at);
  if (part) at = skip_heading_punctuation(upto, part->end, reading.row.end);
  auto label = match_bare_item_number(upto, at, numbering_);
  if (!label || names_paragraph(upto, *label, *form_)) return;
  const std::size_t title = skip_heading_punctuation(upto, label->end, reading.row.end);
  const bool is_titled = std::any_of(form_->items.begin(), form_->items.end(), [&](const ItemDefinition& item) {
    return item.number == label->numbers.front().value && match_item_title(upto, title, item).score >= kTitleScore;
  });
  if (!is_titled) return;
  reading.title_start = label->end;
  reading.label = std::move(label);
  if (part) reading.part = std::move(part);
}

RowReading ContentsFinder::read(const VisualRow& row) {
  RowReading reading{row, {}, {}, row.start, row.end, nullptr, kNone, {}};
  std::size_t at = row.start;
  while (at < row.end && !text::is_word_character(text::glyph_at(all_, at).code)) at += text::glyph_at(all_, at).length;
  reading.title_start = static_cast<std::uint32_t>(at);
  read_label(at, reading);
  const std::string_view words = all_.substr(reading.title_start, row.end - reading.title_start);
  reading.page_start = reading.title_start + static_cast<std::uint32_t>(find_page_number(words));
  // "Item 17 [ ]  Item 18 [X]" on a cover names two items and no page.
  const std::string before = text::fold(words.substr(0, reading.page_start - reading.title_start));
  if (before == "item" || before.ends_with(" item")) reading.page_start = row.end;
  find_link(reading);
  if (!reading.label && reading.leads_somewhere()) read_bare_label(at, reading);
  reading.heading = heading_of(all_.substr(row.start, row.end - row.start));
  return reading;
}

// A long document has many rows, and each reading takes more memory than the row: they are read when they are asked
// for, once and in order, and kept until `forget_before`.
const RowReading& ContentsFinder::row(std::size_t at) {
  while (first_row_ + rows_.size() <= at) rows_.push_back(read(visual_rows_[first_row_ + rows_.size()]));
  return rows_[at - first_row_];
}

void ContentsFinder::forget_before(std::size_t at) {
  for (; first_row_ < at && !rows_.empty(); ++first_row_) rows_.pop_front();
}

bool ContentsFinder::begins_list(std::size_t at) {
  const RowReading& here = row(at);
  const bool is_part = here.part && !here.label && has_row(at + 1);
  const RowReading& first = is_part ? row(at + 1) : here;
  return !here.heading.empty() || (first.label && first.leads_somewhere());
}

// False when the form has no such item in that part: behind the list of Part IV stands the heading of Item 1.
bool ContentsFinder::is_of_part(const std::string& number, const std::string& part) const {
  return form_ == nullptr || part.empty() || numbering_ != Numbering::lettered ||
         form_->find_item_ever(number, part) != nullptr;
}

// Reads on from `at` and leaves it behind the rows that were looked at. A list ends at a paragraph, at an item or part
// that it names already, or after many rows that are no entries.
ContentsFinder::List ContentsFinder::read_list(std::size_t& at) {
  constexpr std::uint32_t kLongestRow = 400;
  constexpr std::uint32_t kLongestRemark = 250;
  constexpr std::size_t kMostOthers = 8;
  constexpr std::size_t kMostHeadings =
      3;  // behind so many entries that lead somewhere, one that does not is a heading
  List list;
  list.is_cross_reference = row(at).heading.find("cross reference") != std::string::npos;
  if (!row(at).heading.empty()) ++at;
  std::set<std::string> named;
  std::string part;
  std::size_t others = 0;
  std::size_t leading = 0;
  std::vector<RowReading> pending;  // part rows wait for an entry
  for (; has_row(at) && others <= kMostOthers; ++at) {
    const RowReading& here = row(at);
    const std::uint32_t length = here.row.end - here.row.start;
    if (here.part && here.part->part != part) {
      part = here.part->part;
      if (!named.insert("part " + part).second) break;
    }
    if (here.part && !here.label) {
      pending.push_back(here);
      continue;
    }
    if (here.label) {
      const std::string& number = here.label->numbers.front().value;
      const bool is_named = named.count(" " + number) > 0 || !is_of_part(number, part);
      const bool is_heading = leading >= kMostHeadings && !here.leads_somewhere() && is_named;
      if (length > kLongestRow || is_heading) break;
      if (!named.insert(part + " " + number).second) break;
    } else if (length > kLongestRemark) {
      break;
    }
    const bool is_entry = here.label || (here.leads_somewhere() && here.heading.empty());
    if (!is_entry) {
      ++others;
      continue;
    }
    others = 0;
    leading += here.leads_somewhere() ? 1U : 0U;
    for (RowReading& each : pending) list.rows.push_back(std::move(each));
    pending.clear();
    list.rows.push_back(here);
    list.labels += here.label ? 1U : 0U;
  }
  return list;
}

bool ContentsFinder::is_list(const List& list) {
  constexpr std::size_t kFewest = 3;
  const auto leading = static_cast<std::size_t>(
      std::count_if(list.rows.begin(), list.rows.end(), [](const RowReading& row) { return row.leads_somewhere(); }));
  return leading >= kFewest && 2 * leading >= list.rows.size();
}

std::optional<Value> ContentsFinder::value_in(std::uint32_t start, std::uint32_t end) const {
  const Passage passage = trimmed(text_, document_, start, end);
  if (passage.is_empty()) return std::nullopt;
  return filing_.value_of(passage);
}

Passage ContentsFinder::line_at(std::uint32_t offset) const {
  std::size_t index = line_index_at(text_, offset);
  if (index >= text_.lines.size()) index = text_.lines.size() - 1;
  return {document_, text_.lines[index].start, text_.lines[index].end};
}

ContentsEntry ContentsFinder::entry_of(const RowReading& reading, const std::string& part) const {
  ContentsEntry entry;
  entry.part = part;
  entry.passage = {document_, reading.row.start, reading.row.end};
  if (reading.label) {
    const ItemNumber& number = reading.label->numbers.front();
    entry.number = Value{number.value, text_.visible.span_of(number.start, number.end)};
  }
  std::uint32_t title_end = std::min(reading.page_start, reading.row.end);
  const std::string_view leader = all_.substr(reading.title_start, title_end - reading.title_start);
  title_end = reading.title_start + static_cast<std::uint32_t>(leader.find_last_not_of(" .\n\t-_") + 1);
  const auto start = static_cast<std::uint32_t>(
      skip_heading_punctuation(all_, reading.title_start, std::max(title_end, reading.title_start)));
  entry.title = value_in(start, title_end);
  entry.page = value_in(std::min(reading.page_start, reading.row.end), reading.row.end);
  if (reading.link != nullptr) entry.href = reading.link->href;
  if (reading.target != kNone) entry.target = line_at(reading.target);
  return entry;
}

void ContentsFinder::keep(const List& list) {
  Contents& contents = filing_.contents;
  std::string part;
  for (const RowReading& row : list.rows) {
    if (row.part) part = row.part->part;
    contents.entries.push_back(entry_of(row, part));
  }
  contents.passage = {document_, list.rows.front().row.start, list.rows.back().row.end};
  contents.recognition.recognised = true;
  contents.recognition.method = list.is_cross_reference ? "cross-reference" : "contents";
  contents.recognition.looked_at = text_.visible.span_of(contents.passage.start, contents.passage.end);
}

// The first list that names items; where none does, the first list near the beginning.
void ContentsFinder::run() {
  constexpr std::size_t kFewestLabels = 3;
  const std::uint32_t near_beginning = text_.visible.size() / 4;
  List first;
  for (std::size_t at = 0; has_row(at);) {
    forget_before(at);
    if (!begins_list(at)) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    List list = read_list(at);
    at = std::max(at, begin + 1);
    if (!is_list(list)) continue;
    if (list.labels >= kFewestLabels) return keep(list);
    if (first.rows.empty() && visual_rows_[begin].start < near_beginning) first = std::move(list);
  }
  if (!first.rows.empty()) return keep(first);
  filing_.contents.recognition.looked_at = text_.visible.span_of(0, text_.visible.size());
}

}  // namespace

void find_contents(Filing& filing) {
  const Document* primary = filing.primary_document();
  if (primary == nullptr || primary->text.lines.empty()) return;
  ContentsFinder(filing).run();
}

}  // namespace prefile::parse
