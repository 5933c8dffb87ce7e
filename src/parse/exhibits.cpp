// Puts the exhibit index together from the places that list exhibits.
#include "parse/exhibits.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "model/filing.h"
#include "parse/exhibits_headings.h"
#include "parse/exhibits_heads.h"
#include "parse/exhibits_index.h"
#include "parse/exhibits_mentions.h"
#include "parse/exhibits_notes.h"
#include "parse/extract.h"
#include "parse/items.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// One place that lists exhibits, and what it lists.
struct List {
  IndexRows rows;
  std::string method;
};

// Schedules and investment companies' forms number exhibits by letters.
bool has_lettered_exhibits(std::string_view form) {
  constexpr std::string_view kForms[] = {"SC TO", "SC 14D", "SC 13E", "SCHEDULE 14D", "485",  "486",     "N-1", "N-2",
                                         "N-3",   "N-4",    "N-5",    "N-6",          "N-14", "POS AMI", "40-"};
  return std::any_of(std::begin(kForms), std::end(kForms),
                     [&](std::string_view each) { return form.starts_with(each); });
}

class IndexBuilder {
 public:
  IndexBuilder(Filing& filing, DocumentIndex document)
      : filing_(filing),
        document_(document),
        text_(filing.documents[document].text),
        is_current_report_(text::match_phrase_here(filing.form, "8-k").has_value()),
        is_lettered_(has_lettered_exhibits(filing.form)) {}

  void run();
  /// Reads the index of a document that is nothing but that.
  void run_apart();

 private:
  void find_bounds();
  void read_items();
  void read_heads();
  [[nodiscard]] bool begins_another(const ListHead& head, const ListHead& first) const;
  void read_running_lists();
  void read_sentences();
  bool add_list(IndexRegion region, const char* method);
  void drop_enumerations();
  void keep_lists();
  void compare_lists(const List& fullest);
  void resolve_targets();
  void merge();
  void find_mentions();
  void recognise();

  Filing& filing_;
  DocumentIndex document_;
  const DocumentText& text_;
  /// A report on Form 8-K: its item on exhibits is known from its items.
  bool is_current_report_;
  bool is_lettered_;
  std::uint32_t items_start_ = 0;
  std::uint32_t items_end_ = 0;
  std::vector<List> lists_;
};

const char* method_of(ListHeadKind kind) {
  switch (kind) {
    case ListHeadKind::item: return "item";
    case ListHeadKind::index: return "index-page";
    case ListHeadKind::caption: return "caption";
    case ListHeadKind::columns: return "columns";
  }
  return "item";
}

std::string_view line_text(const DocumentText& text, const Line& line) {
  return text.visible.slice(line.start, line.end);
}

void IndexBuilder::find_bounds() {
  const Passage items = find_items_range(filing_);
  items_start_ = items.start;
  items_end_ = items.end;
}

bool IndexBuilder::add_list(IndexRegion region, const char* method) {
  if (region.end <= region.start) return false;
  IndexRows rows = read_index_region(filing_, document_, region);
  if (!rows.is_whole) {
    filing_.problems.push_back({"limit-exhibit-references",
                                "the exhibit index has too many columns, or its footnotes name too many earlier "
                                "filings for too many rows; some rows are without theirs",
                                text_.visible.span_of(region.start, rows.end), true});
  }
  if (rows.entries.empty()) return false;
  lists_.push_back({std::move(rows), method});
  return true;
}

// In a long item the list begins at its caption: financial statements number their notes, too.
std::uint32_t list_start(const DocumentText& text, std::uint32_t start, std::uint32_t end) {
  const auto first =
      std::partition_point(text.lines.begin(), text.lines.end(), [&](const Line& line) { return line.end <= start; });
  for (auto line = first; line != text.lines.end() && line->start < end; ++line) {
    std::string_view words = text::trim(line_text(text, *line));
    if (words.size() > 3 && words[2] == ')') words.remove_prefix(3);
    if (words.size() > 2 && words[1] == ')') words.remove_prefix(2);
    words = text::trim(words);
    if (words.size() < 60 && text::match_phrase_here(words, "exhibit")) return line->start;
  }
  return start;
}

void IndexBuilder::read_items() {
  constexpr std::uint32_t kLongItem = 6000;
  for (const Item& item : filing_.items) {
    if (!is_exhibits_item(item.number.value) || item.body.document != document_) continue;
    IndexRegion region{item.body.start, item.body.end, kNone, false, false, kNone};
    if (item.body.end - item.body.start > kLongItem) {
      region.start = list_start(text_, item.body.start, item.body.end);
    }
    add_list(region, "item");
  }
}

// Heads that begin another list than the one `first` begins: an item, or an index under another heading.
bool IndexBuilder::begins_another(const ListHead& head, const ListHead& first) const {
  if (head.is_continued) return false;
  if (head.kind == ListHeadKind::item) return true;
  if (head.kind != ListHeadKind::index) return false;
  return first.kind != ListHeadKind::index || text::fold(text_.visible.slice(head.start, head.end)) !=
                                                  text::fold(text_.visible.slice(first.start, first.end));
}

// A list ends where another begins, or where its reader sees no more rows; the heads inside it are those of its pages.
void IndexBuilder::read_heads() {
  constexpr std::uint32_t kOpeningLines = 60;
  constexpr std::size_t kMostPages = 200;
  std::vector<ListHead> heads = find_list_heads(text_);
  std::erase_if(heads, [&](const ListHead& head) {
    if (!is_current_report_) return false;
    return head.start < items_start_ || head.kind != ListHeadKind::index;
  });
  std::size_t at = 0;
  while (at < heads.size()) {
    const ListHead& head = heads[at++];
    std::size_t next = at;
    const std::size_t last = std::min(heads.size(), at + kMostPages);
    while (next < last && !begins_another(heads[next], head)) ++next;
    std::uint32_t end = next < last ? heads[next].start : text_.visible.size();
    if (is_current_report_ && head.start < items_end_) end = std::min(end, items_end_);
    const bool is_columns = head.kind == ListHeadKind::columns;
    std::uint32_t bare_from = head.names_others && at < next ? heads[at].end : kNone;
    if (!head.names_others) bare_from = head.start;
    const IndexRegion region{is_columns ? head.start : head.end,        end, bare_from, false, is_lettered_,
                             is_current_report_ ? kNone : kOpeningLines};
    if (!add_list(region, method_of(head.kind))) continue;
    while (at < heads.size() && heads[at].start < lists_.back().rows.end) ++at;
  }
}

// "Exhibit 99.1  Press release" as lines of another item.
void IndexBuilder::read_running_lists() {
  add_list({items_start_, items_end_, kNone, true, false, kNone}, "list-in-text");
}

// "The following exhibit is filed: Exhibit 99.1, press release."
void IndexBuilder::read_sentences() {
  List list;
  list.method = "sentence";
  for (const Item& item : filing_.items) {
    if (!is_exhibits_item(item.number.value)) continue;
    for (const ExhibitMention& mention :
         find_exhibit_mentions(filing_, document_, item.body.start, item.body.end, {})) {
      if (mention.elsewhere) continue;
      ExhibitEntry entry;
      entry.number = mention.number;
      entry.row = mention.sentence;
      list.rows.entries.push_back(std::move(entry));
    }
  }
  if (!list.rows.entries.empty()) lists_.push_back(std::move(list));
}

// Rows of a list without parts, "1.", "2.", only count them when another list gives real numbers.
void IndexBuilder::drop_enumerations() {
  const auto is_bare = [](const ExhibitEntry& entry) {
    return entry.number.value.find_first_of(".(") == std::string::npos && entry.number.value.size() < 2;
  };
  const auto is_enumeration = [&](const List& list) {
    return std::all_of(list.rows.entries.begin(), list.rows.entries.end(), is_bare);
  };
  if (std::all_of(lists_.begin(), lists_.end(), is_enumeration)) return;
  std::erase_if(lists_, is_enumeration);
}

// Each list as it stands, in reading order.
void IndexBuilder::keep_lists() {
  ExhibitIndex& index = filing_.exhibit_index;
  for (const List& list : lists_) {
    const auto& entries = list.rows.entries;
    ExhibitList kept{list.method, {document_, entries.front().row.start, entries.front().row.end}, {}};
    for (const ExhibitEntry& entry : entries) {
      kept.numbers.push_back(entry.number);
      kept.passage.end = std::max(kept.passage.end, entry.row.end);
    }
    index.lists.push_back(std::move(kept));
  }
  std::sort(index.lists.begin(), index.lists.end(),
            [](const ExhibitList& a, const ExhibitList& b) { return a.passage.start < b.passage.start; });
}

// What a shorter list names and the fullest does not.
void IndexBuilder::compare_lists(const List& fullest) {
  std::set<std::string_view> known;
  for (const ExhibitEntry& entry : fullest.rows.entries) known.insert(entry.number.value);
  constexpr std::size_t kMostNamed = 5;
  for (List& list : lists_) {
    if (&list == &fullest) continue;
    std::string named;
    std::size_t count = 0;
    for (ExhibitEntry& entry : list.rows.entries) {
      if (known.contains(entry.number.value)) continue;
      entry.doubt = "another list of exhibits in this document does not name it";
      if (++count <= kMostNamed) named += (count > 1 ? ", " : "") + entry.number.value;
    }
    if (count == 0) continue;
    if (count > kMostNamed) named += " and " + std::to_string(count - kMostNamed) + " more";
    std::string& text = filing_.exhibit_index.disagreement;
    if (!text.empty()) text += "; ";
    text +=
        "one list of exhibits (" + list.method + ") names " + named + ", the fullest (" + fullest.method + ") does not";
  }
}

// What another list says of an exhibit that is known already.
void add_remarks(ExhibitEntry& entry, ExhibitEntry& other) {
  if (!entry.title) entry.title = std::move(other.title);
  if (!entry.href) entry.href = std::move(other.href);
  if (entry.references.empty()) entry.references = std::move(other.references);
  add_flags(other, entry);
}

// The words of a title that tell it from others.
std::set<std::string> telling_words(const ExhibitEntry& entry) {
  constexpr std::string_view kCommon[] = {"a",  "an", "and", "as",  "by", "dated", "exhibit", "for", "form",
                                          "in", "of", "on",  "the", "to", "with",  "report",  "its", "between"};
  std::set<std::string> words;
  if (!entry.title) return words;
  const std::string folded = text::fold(entry.title->value);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    const std::string word = folded.substr(at, end - at);
    if (std::find(std::begin(kCommon), std::end(kCommon), word) == std::end(kCommon)) words.insert(word);
    at = end + 1;
  }
  return words;
}

// Whether two rows with one number name different exhibits: of the shorter title at most half the words are the
// other's.
bool names_another(const ExhibitEntry& one, const ExhibitEntry& other) {
  const std::set<std::string> words = telling_words(one);
  const std::set<std::string> others = telling_words(other);
  if (words.empty() || others.empty()) return false;
  const auto shared = static_cast<std::size_t>(
      std::count_if(words.begin(), words.end(), [&](const std::string& word) { return others.contains(word); }));
  return 2 * shared <= std::min(words.size(), others.size());
}

// Whether a list is that of another form in the same document, which counts its exhibits anew: of the numbers that both
// lists have, two or more, most name different exhibits.
bool is_of_another_form(const List& list, const std::vector<ExhibitEntry>& entries,
                        const std::map<std::string, std::size_t>& known) {
  std::size_t shared = 0;
  std::size_t different = 0;
  for (const ExhibitEntry& entry : list.rows.entries) {
    const auto place = known.find(entry.number.value);
    if (place == known.end() || !entry.title || !entries[place->second].title) continue;
    ++shared;
    if (names_another(entries[place->second], entry)) ++different;
  }
  return different >= 2 && 2 * different > shared;
}

// The fullest list gives the rows; what only another one lists comes behind, and its remarks are added. A list of
// many exhibits may give one number to two of them.
void IndexBuilder::merge() {
  ExhibitIndex& index = filing_.exhibit_index;
  keep_lists();
  const auto fullest = std::max_element(lists_.begin(), lists_.end(), [](const List& a, const List& b) {
    return a.rows.entries.size() < b.rows.entries.size();
  });
  std::swap(*fullest, lists_.front());
  compare_lists(lists_.front());
  index.recognition.method = lists_.front().method;
  std::map<std::string, std::size_t> known;
  for (List& list : lists_) {
    const bool is_first = &list == &lists_.front();
    const bool is_apart = !is_first && is_of_another_form(list, index.entries, known);
    for (ExhibitEntry& entry : list.rows.entries) {
      const auto [place, is_new] = known.emplace(entry.number.value, index.entries.size());
      ExhibitEntry* first = is_new ? nullptr : &index.entries[place->second];
      const bool is_next = !is_new && !index.entries.empty() && place->second + 1 == index.entries.size();
      const bool is_second = is_next && is_first && !is_current_report_ && first->title && entry.title &&
                             text::fold(first->title->value) != text::fold(entry.title->value);
      if (is_new || is_second) {
        place->second = index.entries.size();
        index.entries.push_back(std::move(entry));
      } else if (is_apart && names_another(*first, entry)) {
        first->doubt = "another list of exhibits in this document gives the number to another exhibit";
      } else {
        add_remarks(*first, entry);
      }
    }
    std::move(list.rows.notes.begin(), list.rows.notes.end(), std::back_inserter(index.notes));
  }
}

// "ex99-1.htm", "./ex99-1.htm", "https://www.sec.gov/Archives/edgar/data/1234/000123456724000001/ex99-1.htm".
std::string_view file_name_of(std::string_view href, std::string_view accession_digits) {
  href = href.substr(0, href.find_first_of("#?"));
  const std::size_t slash = href.rfind('/');
  if (slash == std::string_view::npos) return href;
  const std::string_view folder = href.substr(0, slash);
  if (folder == ".") return href.substr(slash + 1);
  const bool is_own = accession_digits.size() > 10 && folder.ends_with(accession_digits);
  return is_own ? href.substr(slash + 1) : std::string_view();
}

// The attached documents that the rows' links name.
void IndexBuilder::resolve_targets() {
  const auto& accession = filing_.header.accession_number;
  const std::string digits = accession ? text::digits_of(accession->value) : std::string();
  std::map<std::string, DocumentIndex> by_name;
  for (DocumentIndex i = 0; i < filing_.documents.size(); ++i) {
    const auto& name = filing_.documents[i].filename;
    if (name && filing_.documents[i].from_filer) by_name.emplace(text::to_lower_ascii(name->value), i);
  }
  for (ExhibitEntry& entry : filing_.exhibit_index.entries) {
    if (!entry.href) continue;
    const auto found = by_name.find(text::to_lower_ascii(file_name_of(entry.href->value, digits)));
    if (found != by_name.end()) entry.target = found->second;
  }
}

void IndexBuilder::find_mentions() {
  Ranges rows;
  for (const List& list : lists_) {
    if (list.method == "sentence" || list.rows.entries.empty()) continue;
    rows.emplace_back(list.rows.entries.front().row.start, list.rows.entries.back().row.end);
  }
  std::sort(rows.begin(), rows.end());
  filing_.exhibit_mentions = find_exhibit_mentions(filing_, document_, items_start_, items_end_, rows);
}

void IndexBuilder::recognise() {
  ExhibitIndex& index = filing_.exhibit_index;
  Recognition& recognition = index.recognition;
  recognition.looked_at = text_.visible.span_of(items_start_, text_.visible.size());
  recognition.recognised = !index.entries.empty();
  if (recognition.recognised) {
    std::uint32_t start = index.entries.front().row.start;
    std::uint32_t end = index.entries.front().row.end;
    for (const ExhibitEntry& entry : index.entries) {
      if (entry.row.start >= start) end = std::max(end, entry.row.end);
    }
    index.passage = {document_, start, end};
    return;
  }
  for (const Item& item : filing_.items) {
    if (!is_exhibits_item(item.number.value) || !item.reported) continue;
    if (!text::has_phrase(filing_.text_of(item.body), "exhibits") &&
        !text::has_phrase(filing_.text_of(item.body), "exhibit")) {
      continue;
    }
    recognition.doubt = "item " + item.number.value + " speaks of exhibits, but no row of an index was recognised";
    return;
  }
  recognition.recognised = filing_.items_recognition.recognised;
  recognition.method = "none";
}

void IndexBuilder::run() {
  find_bounds();
  if (is_current_report_) read_items();
  read_heads();
  if (lists_.empty()) read_running_lists();
  if (lists_.empty()) read_sentences();
  drop_enumerations();
  find_mentions();
  if (!lists_.empty()) merge();
  resolve_targets();
  recognise();
}

void IndexBuilder::run_apart() {
  is_current_report_ = false;
  read_heads();
  drop_enumerations();
  if (lists_.empty()) return;
  merge();
  resolve_targets();
  filing_.exhibit_index.recognition.doubt.clear();
  recognise();
}

/// Another document that opens with the heading of an exhibit index, which the form speaks of.
std::optional<DocumentIndex> find_index_document(const Filing& filing) {
  constexpr std::size_t kFirstLines = 12;
  constexpr std::string_view kNames[] = {"exhibit index", "index to exhibits", "index of exhibits", "list of exhibits"};
  const std::string_view form = filing.documents[*filing.primary].text.visible.text();
  const bool is_named =
      std::any_of(std::begin(kNames), std::end(kNames), [&](auto name) { return text::has_phrase(form, name); });
  if (!is_named) return std::nullopt;
  for (DocumentIndex index = 0; index < filing.documents.size(); ++index) {
    const Document& document = filing.documents[index];
    if (index == filing.primary || !document.from_filer) continue;
    const auto& lines = document.text.lines;
    const auto last = lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), kFirstLines));
    const bool is_index = std::any_of(
        lines.begin(), last, [&](const Line& line) { return is_index_heading(line_text(document.text, line)); });
    if (is_index) return index;
  }
  return std::nullopt;
}

}  // namespace

void find_exhibits(Filing& filing) {
  for (Document& document : filing.documents) {
    const bool is_exhibit = document.type && text::match_phrase_here(document.type->value, "ex-");
    if (!is_exhibit || !document.from_filer) continue;
    document.exhibit_number = canonical_exhibit_number(document.type->value);
    if (!document.text.lines.empty()) find_exhibit_heading(filing, document);
  }
  const Document* primary = filing.primary_document();
  if (primary == nullptr || primary->text.lines.empty()) {
    filing.exhibit_index.recognition.doubt = "the filing has no primary document with text";
    return;
  }
  IndexBuilder(filing, *filing.primary).run();
  if (!filing.exhibit_index.entries.empty()) return;
  if (const auto apart = find_index_document(filing)) IndexBuilder(filing, *apart).run_apart();
}

}  // namespace prefile::parse
