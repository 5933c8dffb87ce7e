// Puts the exhibit index together from the places that list exhibits.
#include "parse/exhibits.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "model/filing.h"
#include "parse/exhibits_headings.h"
#include "parse/exhibits_index.h"
#include "parse/exhibits_mentions.h"
#include "parse/extract.h"
#include "parse/items.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// One place that lists exhibits, and what it lists.
struct List {
  std::vector<ExhibitEntry> entries;
  std::string method;
};

class IndexBuilder {
 public:
  explicit IndexBuilder(Filing& filing)
      : filing_(filing), document_(*filing.primary), text_(filing.documents[*filing.primary].text) {}

  void run();

 private:
  void find_bounds();
  void read_items();
  void read_index_pages();
  void read_running_lists();
  void read_sentences();
  void add_list(IndexRegion region, const char* method);
  void drop_enumerations();
  void merge();
  void find_mentions();
  void recognise();

  Filing& filing_;
  DocumentIndex document_;
  const DocumentText& text_;
  std::uint32_t items_start_ = 0;
  std::uint32_t items_end_ = 0;
  std::vector<List> lists_;
};

std::string_view line_text(const DocumentText& text, const Line& line) {
  return text.visible.slice(line.start, line.end);
}

void IndexBuilder::find_bounds() {
  const Passage items = find_items_range(filing_);
  items_start_ = items.start;
  items_end_ = items.end;
}

void IndexBuilder::add_list(IndexRegion region, const char* method) {
  if (region.end <= region.start) return;
  std::vector<ExhibitEntry> entries = read_index_region(filing_, document_, region);
  if (!entries.empty()) lists_.push_back({std::move(entries), method});
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
    IndexRegion region{item.body.start, item.body.end, false, false};
    if (item.body.end - item.body.start > kLongItem) {
      region.start = list_start(text_, item.body.start, item.body.end);
    }
    add_list(region, "item");
  }
}

// Each page ends where the next one or the signatures begin.
void IndexBuilder::read_index_pages() {
  const Line* heading = nullptr;
  const auto read_page = [&](std::uint32_t next) {
    if (heading == nullptr) return;
    const std::uint32_t end = heading->start < items_end_ ? std::min(items_end_, next) : next;
    add_list({heading->end, end, true, false}, "index-page");
  };
  for (const Line& line : text_.lines) {
    if (line.start < items_start_ || !is_index_heading(line_text(text_, line))) continue;
    read_page(line.start);
    heading = &line;
  }
  read_page(text_.visible.size());
}

// "Exhibit 99.1  Press release" as lines of another item.
void IndexBuilder::read_running_lists() { add_list({items_start_, items_end_, false, true}, "list-in-text"); }

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
      list.entries.push_back(std::move(entry));
    }
  }
  if (!list.entries.empty()) lists_.push_back(std::move(list));
}

// Rows of a list without parts, "1.", "2.", only count them when another list gives real numbers.
void IndexBuilder::drop_enumerations() {
  const auto is_bare = [](const ExhibitEntry& entry) {
    return entry.number.value.find_first_of(".(") == std::string::npos && entry.number.value.size() < 2;
  };
  const auto is_enumeration = [&](const List& list) {
    return std::all_of(list.entries.begin(), list.entries.end(), is_bare);
  };
  if (std::all_of(lists_.begin(), lists_.end(), is_enumeration)) return;
  std::erase_if(lists_, is_enumeration);
}

// The fullest list gives the rows; what only another one lists comes behind, and its remarks are added.
void IndexBuilder::merge() {
  ExhibitIndex& index = filing_.exhibit_index;
  const auto fullest = std::max_element(
      lists_.begin(), lists_.end(), [](const List& a, const List& b) { return a.entries.size() < b.entries.size(); });
  std::swap(*fullest, lists_.front());
  index.recognition.method = lists_.front().method;
  std::map<std::string, std::size_t> known;
  for (List& list : lists_) {
    for (ExhibitEntry& entry : list.entries) {
      const auto [place, is_new] = known.emplace(entry.number.value, index.entries.size());
      if (is_new) {
        index.entries.push_back(std::move(entry));
        continue;
      }
      ExhibitEntry& first = index.entries[place->second];
      if (!first.title) first.title = std::move(entry.title);
      if (!first.href) first.href = std::move(entry.href);
      first.incorporated_by_reference = first.incorporated_by_reference || entry.incorporated_by_reference;
      first.filed_herewith = first.filed_herewith || entry.filed_herewith;
      first.furnished_herewith = first.furnished_herewith || entry.furnished_herewith;
      first.included_in_another = first.included_in_another || entry.included_in_another;
      first.to_follow = first.to_follow || entry.to_follow;
      first.on_paper = first.on_paper || entry.on_paper;
    }
  }
}

void IndexBuilder::find_mentions() {
  Ranges rows;
  for (const List& list : lists_) {
    if (list.method == "sentence" || list.entries.empty()) continue;
    rows.emplace_back(list.entries.front().row.start, list.entries.back().row.end);
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
  read_items();
  read_index_pages();
  if (lists_.empty()) read_running_lists();
  if (lists_.empty()) read_sentences();
  drop_enumerations();
  find_mentions();
  if (!lists_.empty()) merge();
  recognise();
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
  IndexBuilder(filing).run();
}

}  // namespace prefile::parse
