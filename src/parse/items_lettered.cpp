#include "parse/items_lettered.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "parse/items.h"
#include "parse/items_candidates.h"
#include "parse/items_chain.h"
#include "parse/items_parts.h"
#include "parse/items_readings.h"
#include "parse/items_slots.h"
#include "parse/items_text.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// A heading that was chosen, with the slots it stands for.
struct Placed {
  std::vector<std::uint32_t> slots;  // empty for a number that the form does not have
  std::vector<ItemNumber> numbers;   // one for each slot, or the unknown one
  std::uint32_t start = 0;
  std::uint32_t end = 0;  // of the heading
  std::uint32_t title_start = 0;
  std::uint32_t title_end = 0;
  std::string method;
  std::string doubt;
  std::vector<ItemReading> readings;
};

bool is_in(const Passage& passage, std::uint32_t offset) { return offset >= passage.start && offset < passage.end; }

// Turns the headings of one document into items.
class LetteredItems {
 public:
  LetteredItems(Filing& filing, const FormDefinition& form)
      : filing_(filing),
        form_(form),
        document_(*filing.primary),
        text_(filing.documents[document_].text),
        slots_(form) {}

  void run();

 private:
  void find_headings();
  void drop_unworded();
  void find_end();
  [[nodiscard]] std::vector<ChainLink> weigh() const;
  void add_links(std::uint32_t heading, double weight, std::vector<ChainLink>& links) const;
  [[nodiscard]] double weight_of(std::uint32_t heading) const;
  [[nodiscard]] const PartHeading* part_above(std::uint32_t offset) const;
  void join_repeated();
  void choose();
  [[nodiscard]] Placed place(std::uint32_t heading, std::uint32_t first, std::uint32_t last) const;
  void add_strays(const std::vector<bool>& chosen);
  void add_stray(std::uint32_t heading);
  void add_unknown(std::uint32_t heading);
  [[nodiscard]] bool begins_page(std::uint32_t offset) const;
  void add_twin(std::uint32_t heading, Placed& placed);
  [[nodiscard]] std::vector<Placed>::iterator placed_at(std::uint32_t slot);
  [[nodiscard]] std::vector<Placed>::iterator placed_over(const ContentsReading& reading);
  void compare_with_contents();
  void compare_with_pages(const std::vector<ContentsReading>& pages);
  [[nodiscard]] bool agrees(const Placed& placed, const Passage& place) const;
  [[nodiscard]] Placed place_by_contents(const ContentsReading& reading) const;
  void make_items();
  void make_item(const Placed& placed, std::size_t at, Passage body);
  [[nodiscard]] std::uint32_t end_of_body(std::size_t index) const;
  [[nodiscard]] std::uint32_t end_of_last(std::uint32_t start, std::uint32_t end) const;
  void share_incorporated();

  Filing& filing_;
  const FormDefinition& form_;
  DocumentIndex document_;
  const DocumentText& text_;
  ItemSlots slots_;
  std::uint32_t end_ = 0;  // of the items: where the signatures begin
  std::vector<HeadingCandidate> headings_;
  std::vector<bool> has_text_;
  std::vector<PartHeading> parts_;
  std::vector<Placed> placed_;
  std::vector<std::uint32_t> chain_;    // where the headings of the chain begin
  std::vector<std::uint32_t> at_slot_;  // index into placed_ while headings are chosen; kNone where a slot is empty
  bool has_contents_reading_ = false;
};

void LetteredItems::find_headings() {
  const DayNumber day = filing_.filing_date ? day_number(*filing_.filing_date) : 0;
  const bool is_plain_text = filing_.documents[document_].media == Media::plain_text;
  headings_ = find_heading_candidates({text_, form_, day, Numbering::lettered, is_plain_text});
  parts_ = find_part_headings(text_, form_);
  const Passage& list = filing_.contents.passage;
  if (filing_.contents.recognition.recognised) {
    std::erase_if(headings_, [&](const HeadingCandidate& each) { return is_in(list, each.start()); });
    std::erase_if(parts_, [&](const PartHeading& each) { return is_in(list, each.start); });
  }
  drop_unworded();
}

// "3. Legal Proceedings" without the word is a note to the statements where other headings have the word.
void LetteredItems::drop_unworded() {
  constexpr std::size_t kEnough = 3;
  std::set<std::string_view> worded;
  for (const HeadingCandidate& each : headings_) {
    if (each.label.has_word) worded.insert(each.label.numbers.front().value);
  }
  if (worded.size() < kEnough) return;
  std::erase_if(headings_, [](const HeadingCandidate& each) { return !each.label.has_word; });
}

// Where the signatures begin; a preamble that more headings follow than stand before is quoted somewhere in the text.
void LetteredItems::find_end() {
  end_ = text_.visible.size();
  if (headings_.empty()) return;
  end_ = find_signature_start(text_, headings_.front().end);
  const auto before = std::count_if(headings_.begin(), headings_.end(),
                                    [&](const HeadingCandidate& each) { return each.start() < end_; });
  if (2 * static_cast<std::size_t>(before) < headings_.size()) end_ = find_signature_start(text_, headings_.back().end);
  std::erase_if(headings_, [&](const HeadingCandidate& each) { return each.start() >= end_; });
}

const PartHeading* LetteredItems::part_above(std::uint32_t offset) const {
  const auto after =
      std::partition_point(parts_.begin(), parts_.end(), [&](const PartHeading& each) { return each.start <= offset; });
  return after == parts_.begin() ? nullptr : &*(after - 1);
}

double LetteredItems::weight_of(std::uint32_t heading) const {
  constexpr double kListed = 0.5;
  const HeadingCandidate& each = headings_[heading];
  const Line& line = text_.lines[line_index_at(text_, each.start())];
  const bool stands_out = line.style.bold || line.style.underlined || line.style.centered || line.style.heading;
  double weight = each.score >= kTitleScore ? 3 : 1;
  if (has_text_[heading]) weight += 2;
  const bool is_listed =
      heading + 1 < headings_.size() && trimmed(text_, document_, each.end, headings_[heading + 1].start()).is_empty();
  if (is_listed) weight -= kListed;
  if (stands_out) weight += 1;
  return weight;
}

void LetteredItems::add_links(std::uint32_t heading, double weight, std::vector<ChainLink>& links) const {
  constexpr double kRightPart = 3;
  const HeadingCandidate& each = headings_[heading];
  const PartHeading* const part = part_above(each.start());
  const std::vector<std::uint32_t> lasts = slots_.find(each.label.numbers.back().value);
  for (const std::uint32_t first : slots_.find(each.label.numbers.front().value)) {
    if (slots_[first].part.empty()) continue;  // asset-backed issuers put their items anywhere
    const auto last = std::find_if(lasts.begin(), lasts.end(), [&](std::uint32_t rank) { return rank >= first; });
    if (last == lasts.end()) continue;
    double total = weight;
    if (each.titled_as != nullptr) total += each.titled_as->part == slots_[first].part ? kRightPart : -kRightPart;
    if (part != nullptr) total += part->part == slots_[first].part ? kRightPart : -1;
    links.push_back({heading, first, *last, total});
  }
}

std::vector<ChainLink> LetteredItems::weigh() const {
  std::vector<ChainLink> links;
  for (std::uint32_t i = 0; i < headings_.size(); ++i) {
    if (headings_[i].is_continuation || headings_[i].is_unknown) continue;
    add_links(i, weight_of(i), links);
  }
  return links;
}

Placed LetteredItems::place(std::uint32_t heading, std::uint32_t first, std::uint32_t last) const {
  const HeadingCandidate& each = headings_[heading];
  Placed placed;
  placed.start = each.start();
  placed.end = each.end;
  placed.title_start = each.title_start;
  placed.title_end = each.title_end;
  placed.method = name_of(each.method);
  placed.readings.push_back({"heading", {document_, each.start(), each.end}});
  const auto& numbers = each.label.numbers;
  for (std::uint32_t rank = first; rank <= last; ++rank) {
    const auto named = std::find_if(numbers.begin(), numbers.end(),
                                    [&](const ItemNumber& number) { return number.value == slots_[rank].number; });
    if (named == numbers.end() && !each.label.is_range) continue;
    ItemNumber number = named == numbers.end() ? numbers.back() : *named;
    if (named == numbers.end()) number.start = numbers.front().start;
    number.value = slots_[rank].number;
    placed.slots.push_back(rank);
    placed.numbers.push_back(std::move(number));
  }
  return placed;
}

// "Item 16.B" in one cell and "Item 16.B. Code of Ethics" in the next are one heading, which begins with the first.
void LetteredItems::join_repeated() {
  constexpr std::uint32_t kMostBetween = 80;
  for (std::size_t i = headings_.size(); i-- > 1;) {
    HeadingCandidate& upper = headings_[i - 1];
    HeadingCandidate& lower = headings_[i];
    const bool is_same = upper.label.numbers.front().value == lower.label.numbers.front().value;
    const bool is_near = lower.start() < upper.end + kMostBetween;
    if (!is_same || has_text_[i - 1] || !is_near || upper.is_continuation || lower.is_continuation) continue;
    if (upper.score >= lower.score) {
      has_text_[i - 1] = has_text_[i];
      continue;
    }
    lower.label.start = upper.label.start;
    upper.is_continuation = true;
  }
}

void LetteredItems::choose() {
  for (std::uint32_t i = 0; i < headings_.size(); ++i) {
    const std::uint32_t next = i + 1 < headings_.size() ? headings_[i + 1].start() : end_;
    has_text_.push_back(holds_prose(text_, headings_[i].end, next));
  }
  join_repeated();
  at_slot_.assign(slots_.size(), kNone);
  const std::vector<ChainLink> links = weigh();
  std::vector<bool> chosen(headings_.size());
  for (const std::uint32_t link : find_heaviest_chain(links, slots_.size())) {
    chosen[links[link].heading] = true;
    placed_.push_back(place(links[link].heading, links[link].first, links[link].last));
    chain_.push_back(placed_.back().start);
    for (const std::uint32_t slot : placed_.back().slots)
      at_slot_[slot] = static_cast<std::uint32_t>(placed_.size()) - 1;
  }
  add_strays(chosen);
}

// Headings out of the chain: an item out of its place, a number that the form does not have, or a second heading.
void LetteredItems::add_strays(const std::vector<bool>& chosen) {
  for (std::uint32_t i = 0; i < headings_.size(); ++i) {
    if (!chosen[i] && !headings_[i].is_continuation) add_stray(i);
  }
  std::stable_sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) { return a.start < b.start; });
}

void LetteredItems::add_unknown(std::uint32_t heading) {
  const auto& numbers = headings_[heading].label.numbers;
  Placed unknown = place(heading, 1, 0);
  unknown.numbers = numbers;
  unknown.doubt = "the form has no item " + numbers.front().value;
  placed_.push_back(std::move(unknown));
}

void LetteredItems::add_stray(std::uint32_t heading) {
  const HeadingCandidate& each = headings_[heading];
  if (each.is_unknown) return add_unknown(heading);
  if (each.score < kTitleScore || each.titled_as == nullptr || each.label.numbers.size() > 1) return;
  for (const std::uint32_t rank : slots_.find(each.titled_as->number)) {
    if (slots_[rank].part != each.titled_as->part) continue;
    if (at_slot_[rank] != kNone) {
      add_twin(heading, placed_[at_slot_[rank]]);
      continue;
    }
    at_slot_[rank] = static_cast<std::uint32_t>(placed_.size());
    placed_.push_back(place(heading, rank, rank));
  }
}

// Whether the line at `offset` is one of the first of its page.
bool LetteredItems::begins_page(std::uint32_t offset) const {
  constexpr std::size_t kFirstLines = 4;
  const std::size_t line = line_index_at(text_, offset);
  if (line == 0 || line >= text_.lines.size()) return true;
  const auto page_of = [&](std::size_t index) { return text_.blocks[text_.lines[index].block].page; };
  return page_of(line) != page_of(line - std::min(line, kFirstLines));
}

// A second heading of an item that is placed already. At the head of a page, where no other item begins between the
// two, it says that the item goes on.
void LetteredItems::add_twin(std::uint32_t heading, Placed& placed) {
  constexpr std::uint32_t kMostBetween = 80;
  const std::uint32_t start = headings_[heading].start();
  const auto between = std::upper_bound(chain_.begin(), chain_.end(), std::min(placed.start, start));
  const bool is_next = between == chain_.end() || *between >= std::max(placed.start, start);
  const bool is_repeated =
      is_next && (begins_page(start) || (start >= placed.start && start - placed.end <= kMostBetween));
  if (is_repeated || !has_text_[heading]) return;
  if (placed.doubt.empty()) placed.doubt = "another heading of this item stands elsewhere";
  placed.readings.push_back({"heading", {document_, start, headings_[heading].end}});
}

// Whether both readings put the item at the same place: nothing but page furniture and headings of parts between.
bool LetteredItems::agrees(const Placed& placed, const Passage& place) const {
  constexpr std::uint32_t kMostBetween = 1000;
  if (place.start >= placed.start && place.start <= placed.end) return true;
  const std::uint32_t from = std::min(placed.end, place.start);
  const std::uint32_t to = std::max(placed.start, place.start);
  if (to - from > kMostBetween || holds_prose(text_, from, to)) return false;
  return std::none_of(placed_.begin(), placed_.end(), [&](const Placed& other) {
    return other.start != placed.start && other.start >= from && other.start < to;
  });
}

Placed LetteredItems::place_by_contents(const ContentsReading& reading) const {
  const ContentsEntry& entry = filing_.contents.entries[reading.entry];
  Placed placed;
  placed.slots = {reading.slot};
  ItemNumber number;
  number.value = slots_[reading.slot].number;
  number.start = reading.place.start;
  number.end = reading.place.start;
  placed.numbers = {std::move(number)};
  placed.start = reading.place.start;
  placed.end = reading.place.end;
  placed.title_start = reading.place.start;
  placed.title_end = reading.shows_title ? reading.place.end : reading.place.start;
  placed.method = reading.method;
  placed.readings.push_back({reading.method, reading.place});
  if (!reading.shows_title) {
    placed.doubt = "the contents list leads to a place that does not show the item's title";
  } else if (!entry.title || text::fold(entry.title->value).size() < 4) {
    placed.doubt = "only the contents list names this item";
  } else {
    placed.doubt = "no heading with the item's number stands there; its place is the contents list's";
  }
  return placed;
}

// The heading that stands for the slot of a reading.
std::vector<Placed>::iterator LetteredItems::placed_at(std::uint32_t slot) {
  return std::find_if(placed_.begin(), placed_.end(), [slot](const Placed& placed) {
    return std::find(placed.slots.begin(), placed.slots.end(), slot) != placed.slots.end();
  });
}

// The heading of the same number at the place of a reading: a list without parts may count the number to another part
// than the heading does.
std::vector<Placed>::iterator LetteredItems::placed_over(const ContentsReading& reading) {
  if (!filing_.contents.entries[reading.entry].part.empty()) return placed_.end();
  return std::find_if(placed_.begin(), placed_.end(), [&](const Placed& placed) {
    return reading.place.start >= placed.start && reading.place.start <= placed.end &&
           std::any_of(placed.numbers.begin(), placed.numbers.end(),
                       [&](const ItemNumber& each) { return each.value == slots_[reading.slot].number; });
  });
}

// The pages that the contents list names: where nearly all headings stand on theirs, one that does not is doubted;
// where they do not, the list counts the pages of another document.
void LetteredItems::compare_with_pages(const std::vector<ContentsReading>& pages) {
  constexpr std::size_t kFewest = 5;
  const auto is_on_page = [&](const ContentsReading& page) {
    const auto placed = placed_at(page.slot);
    return placed != placed_.end() && is_in(page.reach, placed->start);
  };
  const auto fitting = static_cast<std::size_t>(std::count_if(pages.begin(), pages.end(), is_on_page));
  if (pages.size() < kFewest || 5 * fitting < 4 * pages.size()) return;
  has_contents_reading_ = true;
  for (const ContentsReading& page : pages) {
    const auto placed = placed_at(page.slot);
    if (placed == placed_.end()) continue;
    placed->readings.push_back({page.method, page.place});
    if (!is_in(page.reach, placed->start) && placed->doubt.empty()) {
      placed->doubt = "the contents list puts this item on another page";
    }
  }
}

void LetteredItems::compare_with_contents() {
  std::vector<ContentsReading> readings = read_items_by_contents(filing_, slots_, form_, end_);
  const auto first_page = std::stable_partition(
      readings.begin(), readings.end(), [](const ContentsReading& each) { return each.method != "contents-page"; });
  const std::vector<ContentsReading> pages(first_page, readings.end());
  readings.erase(first_page, readings.end());
  has_contents_reading_ = has_contents_reading_ || !readings.empty();
  std::vector<Placed> further;
  for (const ContentsReading& reading : readings) {
    auto found = placed_at(reading.slot);
    if (found == placed_.end()) found = placed_over(reading);
    if (found == placed_.end()) {
      if (reading.place.start < end_) further.push_back(place_by_contents(reading));
      continue;
    }
    found->readings.push_back({reading.method, reading.place});
    if (agrees(*found, reading.place)) continue;
    if (found->doubt.empty()) found->doubt = "the contents list puts this item elsewhere";
  }
  for (Placed& each : further) placed_.push_back(std::move(each));
  compare_with_pages(pages);
  std::stable_sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) { return a.start < b.start; });
}

// Statements and schedules that follow an empty last item ("Item 16. Form 10-K Summary. None.") begin on a new page.
std::uint32_t LetteredItems::end_of_last(std::uint32_t start, std::uint32_t end) const {
  std::size_t at = line_index_at(text_, start);
  while (at < text_.lines.size() && text_.lines[at].start < start) ++at;
  if (at >= text_.lines.size() || !says_nothing_to_report(text_of(text_, text_.lines[at]))) return end;
  const std::uint32_t page = text_.blocks[text_.lines[at].block].page;
  while (at < text_.lines.size() && text_.blocks[text_.lines[at].block].page == page) ++at;
  return at < text_.lines.size() ? std::min(end, text_.lines[at].start) : end;
}

// Up to the next heading of an item or part.
std::uint32_t LetteredItems::end_of_body(std::size_t index) const {
  std::uint32_t end = index + 1 < placed_.size() ? placed_[index + 1].start : end_;
  const auto part = std::partition_point(parts_.begin(), parts_.end(),
                                         [&](const PartHeading& each) { return each.start < placed_[index].end; });
  if (part != parts_.end()) end = std::min(end, part->start);
  end = std::max(end, placed_[index].end);
  return index + 1 < placed_.size() ? end : end_of_last(placed_[index].end, end);
}

// Whether a text does little more than point to another document.
bool only_incorporates(std::string_view body) {
  constexpr std::size_t kLongest = 1500;
  if (body.empty() || body.size() > kLongest) return false;
  if (text::has_phrase(body, "incorporated by reference") ||
      text::has_phrase(body, "incorporated herein by reference")) {
    return true;
  }
  return text::has_phrase(body, "incorporated") && text::has_phrase(body, "by reference");
}

void LetteredItems::make_item(const Placed& placed, std::size_t at, Passage body) {
  Item item;
  const ItemNumber& number = placed.numbers[at];
  const PartHeading* const part = part_above(placed.start);
  if (part != nullptr) {
    item.part_heading = Value{part->part, text_.visible.span_of(part->start, part->label_end)};
  }
  if (!placed.slots.empty()) item.part = slots_[placed.slots[at]].part;
  if (item.part.empty() && part != nullptr) item.part = part->part;
  item.number = {number.value, text_.visible.span_of(number.start, number.end)};
  item.heading = {document_, placed.start, placed.end};
  if (placed.title_end > placed.title_start) {
    item.title = filing_.value_of(trimmed(text_, document_, placed.title_start, placed.title_end));
  }
  item.body = body;
  item.method = placed.method;
  item.reported = !says_nothing_to_report(filing_.text_of(body));
  item.incorporated_by_reference = only_incorporates(filing_.text_of(body));
  item.doubt = placed.doubt;
  item.readings = placed.readings;
  filing_.items.push_back(std::move(item));
}

void LetteredItems::make_items() {
  for (std::size_t i = 0; i < placed_.size(); ++i) {
    const Passage body = body_between(text_, document_, placed_[i].end, end_of_body(i));
    for (std::size_t at = 0; at < placed_[i].numbers.size(); ++at) make_item(placed_[i], at, body);
  }
  share_incorporated();
}

// Headings one under the other above a text that incorporates what they all ask for.
void LetteredItems::share_incorporated() {
  auto& items = filing_.items;
  for (std::size_t i = items.size(); i-- > 1;) {
    Item& upper = items[i - 1];
    const Item& lower = items[i];
    if (!upper.body.is_empty() || !lower.incorporated_by_reference || upper.part != lower.part) continue;
    upper.body = lower.body;
    upper.incorporated_by_reference = true;
  }
}

void LetteredItems::run() {
  find_headings();
  find_end();
  choose();
  compare_with_contents();
  make_items();
  Recognition& recognition = filing_.items_recognition;
  recognition.recognised = !filing_.items.empty();
  recognition.looked_at = text_.visible.span_of(0, end_);
  recognition.method = has_contents_reading_ ? "heading-and-contents" : "heading";
  recognition.doubt = filing_.items.empty() ? "no item heading was found before the signatures" : "";
}

}  // namespace

void find_lettered_items(Filing& filing, const FormDefinition& form) { LetteredItems(filing, form).run(); }

}  // namespace prefile::parse
