#include "parse/items_gaps.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "parse/items_heading.h"
#include "parse/items_slots.h"
#include "parse/items_text.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// The same item in the years when it applied to some registrants only: "9A(T)".
constexpr std::string_view kTransitional = "(T)";

bool is_headed(const Item& item) {
  return std::any_of(item.readings.begin(), item.readings.end(),
                     [](const ItemReading& each) { return each.method == "heading"; });
}

bool stands_for(const Item& item, std::string_view part, std::string_view number) {
  const std::string_view own = item.number.value;
  if (item.part != part || !own.starts_with(number)) return false;
  return own.size() == number.size() || own.substr(number.size()) == kTransitional;
}

// What the form says of the slot, if it asks for the item at all.
const ItemDefinition* find_asked(const FormDefinition& form, const ItemSlot& slot) {
  const auto found = std::find_if(form.items.begin(), form.items.end(), [&](const ItemDefinition& each) {
    return each.part == slot.part && each.number == slot.number && !each.need.empty();
  });
  return found == form.items.end() ? nullptr : &*found;
}

// A title that a line may be, or begin with.
struct WantedTitle {
  std::string_view title;
  std::size_t gap;
};

class GapFinder {
 public:
  GapFinder(Filing& filing, const FormDefinition& form)
      : filing_(filing),
        form_(form),
        document_(*filing.primary),
        text_(filing.documents[document_].text),
        gaps_(filing.item_gaps) {}

  void run();

 private:
  [[nodiscard]] const Item* find_item(std::string_view part, std::string_view number) const;
  [[nodiscard]] bool is_in_place(const Item* item) const;
  void look_at(const ItemSlot& slot);
  [[nodiscard]] std::optional<Value> find_entry(const ItemSlot& slot) const;
  void collect_titles();
  void collect_known();
  void search_lines();
  void search_line(const Line& line);
  void take_numbers(const ItemLabel& label);
  void take_titles(std::string_view line, std::uint32_t start);
  [[nodiscard]] bool is_known(const Line& line);

  const Filing& filing_;
  const FormDefinition& form_;
  DocumentIndex document_;
  const DocumentText& text_;
  std::vector<ItemGap>& gaps_;
  const Item* last_ = nullptr;                       // the last item that is headed at its place
  std::array<std::vector<WantedTitle>, 26> titles_;  // by their first letter
  std::vector<Passage> known_;                       // headings of items and the contents list, in reading order
  std::size_t next_known_ = 0;
};

const Item* GapFinder::find_item(std::string_view part, std::string_view number) const {
  const auto found = std::find_if(filing_.items.begin(), filing_.items.end(),
                                  [&](const Item& item) { return stands_for(item, part, number); });
  return found == filing_.items.end() ? nullptr : &*found;
}

bool GapFinder::is_in_place(const Item* item) const {
  return item != nullptr && is_headed(*item) &&
         (last_ == nullptr || last_->number.span.start <= item->number.span.start);
}

void GapFinder::look_at(const ItemSlot& slot) {
  const Item* const item = find_item(slot.part, slot.number);
  if (is_in_place(item)) {
    last_ = item;
    return;
  }
  const ItemDefinition* const definition = find_asked(form_, slot);
  if (definition == nullptr) return;
  if (!definition->alternative.empty() && is_in_place(find_item(slot.part, definition->alternative))) return;
  ItemGap gap;
  gap.definition = definition;
  if (last_ != nullptr) gap.previous = last_->number;
  gap.mention = item != nullptr ? item->number : find_entry(slot);
  gaps_.push_back(std::move(gap));
}

// An entry under another part's heading is that part's; one under none may be any part's.
std::optional<Value> GapFinder::find_entry(const ItemSlot& slot) const {
  for (const ContentsEntry& entry : filing_.contents.entries) {
    const bool is_of_part = entry.part.empty() || entry.part == slot.part;
    if (is_of_part && entry.number.has_value() && entry.number->value == slot.number) return entry.number;
  }
  return std::nullopt;
}

std::optional<std::size_t> letter_index(char letter) {
  const char lower = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
  if (lower < 'a' || lower > 'z') return std::nullopt;
  return static_cast<std::size_t>(lower - 'a');
}

void GapFinder::collect_titles() {
  for (std::size_t i = 0; i < gaps_.size(); ++i) {
    const auto add = [&](std::string_view title) {
      const auto letter = letter_index(title.front());
      if (letter) titles_[*letter].push_back({title, i});
    };
    for (const DatedTitle& title : gaps_[i].definition->titles) add(title.text);
    for (const std::string_view title : gaps_[i].definition->aliases) add(title);
  }
}

void GapFinder::collect_known() {
  for (const Item& item : filing_.items) known_.push_back(item.heading);
  if (filing_.contents.recognition.recognised) known_.push_back(filing_.contents.passage);
  std::sort(known_.begin(), known_.end(), [](const Passage& a, const Passage& b) { return a.start < b.start; });
}

// Whether the line belongs to a heading or the contents list. Lines come in reading order.
bool GapFinder::is_known(const Line& line) {
  while (next_known_ < known_.size() && known_[next_known_].end <= line.start) ++next_known_;
  return next_known_ < known_.size() && known_[next_known_].start < line.end;
}

void GapFinder::take_numbers(const ItemLabel& label) {
  const Value place = filing_.value_of({document_, label.start, label.end});
  const auto names = [&](std::string_view wanted) {
    const auto& numbers = label.numbers;
    if (label.is_range && numbers.size() >= 2) {
      const std::string_view first = numbers[numbers.size() - 2].value;
      const std::string_view last = numbers.back().value;
      if (!is_number_before(wanted, first) && !is_number_before(last, wanted)) return true;
    }
    return std::any_of(numbers.begin(), numbers.end(), [&](const ItemNumber& each) {
      return each.value == wanted || (each.letter != 0 && each.value + each.letter == wanted);
    });
  };
  for (ItemGap& each : gaps_) {
    if (!each.mention.has_value() && names(each.definition->number)) each.mention = place;
  }
}

// "Legal Proceedings", "Legal Proceedings. None.", not "Legal Proceedings that ended".
void GapFinder::take_titles(std::string_view line, std::uint32_t start) {
  constexpr std::string_view kEnds = ".:;-(";
  const auto letter = line.empty() ? std::nullopt : letter_index(line.front());
  if (!letter) return;
  for (const WantedTitle& wanted : titles_[*letter]) {
    std::optional<Value>& mention = gaps_[wanted.gap].mention;
    if (mention.has_value()) continue;
    const auto length = text::match_phrase_here(line, wanted.title);
    if (!length) continue;
    const std::string_view rest = text::trim(line.substr(*length));
    if (!rest.empty() && kEnds.find(rest.front()) == std::string_view::npos && !rest.starts_with("\u2013") &&
        !rest.starts_with("\u2014")) {
      continue;
    }
    mention = filing_.value_of({document_, start, start + static_cast<std::uint32_t>(*length)});
  }
}

void GapFinder::search_line(const Line& line) {
  constexpr std::uint32_t kMostMarks = 4;
  const std::string_view all = text_.visible.text();
  std::uint32_t start = line.start;
  for (std::uint32_t marks = 0; start < line.end && marks < kMostMarks; ++marks) {
    const text::Glyph glyph = text::glyph_at(all, start);
    if (text::is_word_character(glyph.code)) break;
    start += glyph.length;
  }
  if (start >= line.end || is_known(line)) return;
  const auto label = match_item_label(all, start, Numbering::lettered);
  if (label) {
    take_numbers(*label);
  } else {
    take_titles(text_.visible.slice(start, line.end), start);
  }
}

void GapFinder::search_lines() {
  const auto is_open = [](const ItemGap& each) { return !each.mention.has_value(); };
  if (std::none_of(gaps_.begin(), gaps_.end(), is_open)) return;
  collect_titles();
  collect_known();
  for (const Line& line : text_.lines) search_line(line);
}

void GapFinder::run() {
  const ItemSlots slots(form_);
  for (std::uint32_t rank = 0; rank < slots.size(); ++rank) {
    if (!slots[rank].part.empty()) look_at(slots[rank]);
  }
  search_lines();
}

}  // namespace

void find_item_gaps(Filing& filing, const FormDefinition& form) { GapFinder(filing, form).run(); }

}  // namespace prefile::parse
