#include "parse/items_readings.h"

#include <algorithm>
#include <array>
#include <optional>

#include "parse/items_chain.h"
#include "parse/items_heading.h"
#include "parse/items_pages.h"
#include "parse/items_parts.h"
#include "parse/items_text.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// An entry of the list that is looked for in the text.
struct Wanted {
  std::uint32_t entry = 0;
  std::uint32_t slot = 0;
  std::string title;  // folded
};

// A line as it may repeat an entry: what label it has, and what stands behind.
struct HeadedLine {
  std::string number;
  std::size_t title_start = 0;
};

HeadedLine read_line(std::string_view all, const Line& line) {
  const std::string_view upto = all.substr(0, line.end);
  std::size_t at = line.start;
  while (at < line.end && !text::is_word_character(text::glyph_at(all, at).code)) at += text::glyph_at(all, at).length;
  HeadedLine read{{}, at};
  if (const auto part = match_part_label(upto, at)) {
    const std::size_t behind = skip_heading_punctuation(all, part->end, line.end);
    if (match_item_label(upto, behind, Numbering::lettered)) at = behind;
  }
  if (const auto label = match_item_label(upto, at, Numbering::lettered)) {
    read.number = label->numbers.front().value;
    read.title_start = skip_heading_punctuation(all, label->end, line.end);
  }
  return read;
}

class ContentsReader {
 public:
  ContentsReader(const Filing& filing, const ItemSlots& slots, const FormDefinition& form, std::uint32_t end)
      : filing_(filing), slots_(slots), form_(form), text_(filing.documents[*filing.primary].text), end_(end) {}

  std::vector<ContentsReading> run();

 private:
  void place_entries();
  [[nodiscard]] std::optional<std::uint32_t> slot_of(const ContentsEntry& entry) const;
  void follow_links();
  void search_titles();
  void turn_pages();
  void add_links_of(std::uint32_t line_index, std::uint32_t heading, std::vector<ChainLink>& links);
  [[nodiscard]] bool stands_at(const Passage& place, const std::string& title) const;
  [[nodiscard]] std::string number_above(std::uint32_t line_index) const;

  const Filing& filing_;
  const ItemSlots& slots_;
  const FormDefinition& form_;
  const DocumentText& text_;
  std::uint32_t end_;
  std::vector<Wanted> wanted_;
  std::vector<ContentsReading> found_;
  std::vector<std::uint32_t> link_lines_;
  std::array<bool, 256> first_letters_{};
};

// The slot of an entry without a part is the next one with its number behind the last entry.
std::optional<std::uint32_t> ContentsReader::slot_of(const ContentsEntry& entry) const {
  const std::vector<std::uint32_t> ranks = slots_.find(entry.number->value);
  std::optional<std::uint32_t> later;
  for (const std::uint32_t rank : ranks) {
    if (!entry.part.empty() && slots_[rank].part == entry.part) return rank;
    const bool is_later = wanted_.empty() || rank > wanted_.back().slot;
    if (is_later && !later) later = rank;
  }
  if (!entry.part.empty() && form_.find_item_ever(entry.number->value, entry.part) == nullptr && ranks.size() == 1) {
    return ranks.front();
  }
  return entry.part.empty() ? later : std::nullopt;
}

void ContentsReader::place_entries() {
  const auto& entries = filing_.contents.entries;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    if (!entries[i].number) continue;
    const auto slot = slot_of(entries[i]);
    if (!slot) continue;
    wanted_.push_back({i, *slot, entries[i].title ? text::fold(entries[i].title->value) : std::string()});
  }
}

// Whether the first lines at `place` show the title.
bool ContentsReader::stands_at(const Passage& place, const std::string& title) const {
  constexpr std::uint32_t kReach = 400;
  if (title.empty()) return false;
  const std::uint32_t end = std::min(text_.visible.size(), place.start + kReach);
  const std::string words = text::fold(text_.visible.slice(place.start, end));
  return words.find(title) != std::string::npos;
}

void ContentsReader::follow_links() {
  for (const Wanted& each : wanted_) {
    const ContentsEntry& entry = filing_.contents.entries[each.entry];
    if (!entry.target || entry.target->start < filing_.contents.passage.end) continue;
    found_.push_back({each.entry, each.slot, "contents-link", *entry.target, stands_at(*entry.target, each.title), {}});
  }
}

// "ITEM 1." in the line or cell before.
std::string ContentsReader::number_above(std::uint32_t line_index) const {
  if (line_index == 0) return {};
  const Line& above = text_.lines[line_index - 1];
  constexpr std::uint32_t kLongest = 30;
  if (above.end - above.start > kLongest) return {};
  const HeadedLine read = read_line(text_.visible.text(), above);
  return read.title_start >= above.end ? read.number : std::string();
}

void ContentsReader::add_links_of(std::uint32_t line_index, std::uint32_t heading, std::vector<ChainLink>& links) {
  constexpr double kWhole = 3;
  constexpr double kNumbered = 4;
  const Line& line = text_.lines[line_index];
  const std::string_view all = text_.visible.text();
  HeadedLine read = read_line(all, line);
  const auto first = read.title_start < line.end ? text::glyph_at(all, read.title_start).code : 0;
  if (first >= first_letters_.size() || !first_letters_[first]) return;
  const std::string words = text::fold(all.substr(read.title_start, line.end - read.title_start));
  for (std::uint32_t rank = 0; rank < wanted_.size(); ++rank) {
    const std::string& title = wanted_[rank].title;
    const bool goes_on = words.size() > title.size();
    const bool begins = !title.empty() && (goes_on ? words.starts_with(title) && words[title.size()] == ' '
                                                   : title.starts_with(words) && !words.empty());
    if (!begins) continue;
    const bool is_whole = words.size() == title.size();
    const std::string number = read.number.empty() ? number_above(line_index) : read.number;
    const bool is_numbered = number == filing_.contents.entries[wanted_[rank].entry].number->value;
    if (!is_numbered && (!is_whole || !number.empty())) continue;
    links.push_back({heading, rank, rank, 1 + (is_whole ? kWhole : 0) + (is_numbered ? kNumbered : 0)});
    link_lines_.push_back(line_index);
  }
}

// The heaviest chain of lines that repeat the entries' titles in the list's order.
void ContentsReader::search_titles() {
  constexpr std::uint32_t kLongestLine = 300;
  for (const Wanted& each : wanted_) {
    if (!each.title.empty()) first_letters_[static_cast<unsigned char>(each.title[0])] = true;
  }
  std::vector<ChainLink> links;
  const std::size_t begin = line_index_at(text_, filing_.contents.passage.end);
  for (std::size_t i = begin; i < text_.lines.size() && text_.lines[i].start < end_; ++i) {
    if (text_.lines[i].end - text_.lines[i].start > kLongestLine) continue;
    add_links_of(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i), links);
  }
  for (const std::uint32_t link : find_heaviest_chain(links, static_cast<std::uint32_t>(wanted_.size()))) {
    const Wanted& each = wanted_[links[link].first];
    const Line& line = text_.lines[link_lines_[link]];
    found_.push_back({each.entry, each.slot, "contents-title", {*filing_.primary, line.start, line.end}, true, {}});
  }
}

// The page that each entry names.
void ContentsReader::turn_pages() {
  const std::vector<PrintedPage> pages = find_printed_pages(text_);
  if (pages.empty()) return;
  for (const Wanted& each : wanted_) {
    const ContentsEntry& entry = filing_.contents.entries[each.entry];
    std::uint32_t number = 0;
    constexpr std::uint32_t kLongest = 3;
    std::size_t digits = 0;
    const std::string_view shown = entry.page ? std::string_view(entry.page->value) : std::string_view();
    while (digits < shown.size() && digits < kLongest && shown[digits] >= '0' && shown[digits] <= '9') {
      number = number * 10 + static_cast<std::uint32_t>(shown[digits++] - '0');
    }
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&](const PrintedPage& at) { return at.number == number; });
    if (digits == 0 || page == pages.end()) continue;
    const std::uint32_t start = page == pages.begin() ? page->start : (page - 1)->start;
    const std::uint32_t end = page + 1 == pages.end() ? text_.visible.size() : (page + 1)->end;
    const DocumentIndex document = *filing_.primary;
    found_.push_back(
        {each.entry, each.slot, "contents-page", {document, page->start, page->end}, false, {document, start, end}});
  }
}

std::vector<ContentsReading> ContentsReader::run() {
  if (!filing_.contents.recognition.recognised) return {};
  place_entries();
  follow_links();
  if (!found_.empty()) return std::move(found_);
  search_titles();
  turn_pages();
  return std::move(found_);
}

}  // namespace

std::vector<ContentsReading> read_items_by_contents(const Filing& filing, const ItemSlots& slots,
                                                    const FormDefinition& form, std::uint32_t end) {
  return ContentsReader(filing, slots, form, end).run();
}

}  // namespace prefile::parse
