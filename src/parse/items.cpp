#include "parse/items.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "model/filing.h"
#include "model/forms.h"
#include "parse/extract.h"
#include "parse/items_candidates.h"
#include "parse/items_gaps.h"
#include "parse/items_lettered.h"
#include "parse/items_text.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using Candidates = std::vector<HeadingCandidate>;

// Form 8-K's items were renumbered on this day (Release 33-8400).
constexpr DayNumber kRenumbered = 20040823;

DayNumber day_of(const Filing& filing) { return filing.filing_date ? day_number(*filing.filing_date) : 0; }

const FormDefinition* definition_of(const Filing& filing) {
  if (!filing.form.empty()) return find_form(filing.form);
  return filing.cover.form ? find_form(filing.cover.form->value) : nullptr;
}

// "5.02" and "5", as tagged headers and those of the early 1990s give items.
bool is_item_number(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::size_t point = text.find('.');
  const std::string_view major = text.substr(0, point);
  if (major.empty() || major.size() > 2 || !std::all_of(major.begin(), major.end(), is_digit)) return false;
  if (point == std::string_view::npos) return true;
  const std::string_view minor = text.substr(point + 1);
  return minor.size() == 2 && std::all_of(minor.begin(), minor.end(), is_digit);
}

void number_header_items(Filing& filing, const FormDefinition& form) {
  const DayNumber day = day_of(filing);
  for (HeaderItem& item : filing.header.items) {
    const std::string_view text = text::trim(item.text.value);
    if (is_item_number(text)) {
      item.number = std::string(text);
      continue;
    }
    if (text.empty() || day == 0) continue;
    if (const ItemDefinition* found = form.find_item_by_header_text(text, day))
      item.number = std::string(found->number);
  }
}

// Turns the candidates of one document into items.
class ItemBuilder {
 public:
  ItemBuilder(Filing& filing, const FormDefinition& form)
      : filing_(filing), form_(form), document_(*filing.primary), text_(filing.documents[*filing.primary].text) {}

  void run();

 private:
  [[nodiscard]] Candidates search(Numbering numbering, DayNumber day) const;
  [[nodiscard]] Candidates choose_numbering();
  void cut_at_signatures(Candidates& candidates);
  void drop_contents_list(Candidates& candidates);
  [[nodiscard]] static std::size_t with_rest_of_list(const Candidates& candidates, const std::vector<bool>& has_text,
                                                     std::size_t list_end);
  void drop_weak_twins(Candidates& candidates);
  void make_items(const Candidates& candidates);
  void make_item(const Candidates& candidates, std::size_t at, const ItemNumber& number);
  [[nodiscard]] Passage body_of(const Candidates& candidates, std::size_t at) const;
  [[nodiscard]] std::string doubt_of(const HeadingCandidate& heading, const ItemNumber& number) const;
  void doubt_order();

  Filing& filing_;
  const FormDefinition& form_;
  DocumentIndex document_;
  const DocumentText& text_;
  std::uint32_t end_ = 0;  // of the items: where the signatures begin
  Numbering numbering_ = Numbering::sectioned;
  bool numbering_is_wrong_ = false;
  std::string doubt_;
  std::set<std::string> seen_;
};

Candidates ItemBuilder::search(Numbering numbering, DayNumber day) const {
  const bool is_plain_text = filing_.documents[document_].media == Media::plain_text;
  return find_heading_candidates({text_, form_, day, numbering, is_plain_text});
}

bool has_titled(const Candidates& candidates) {
  return std::any_of(candidates.begin(), candidates.end(),
                     [](const HeadingCandidate& each) { return each.score >= kTitleScore; });
}

// The filing date decides; without one the numbers' own form, then the cover's date. A report that numbers its
// items by the other scheme is read as it is, with a doubt.
Candidates ItemBuilder::choose_numbering() {
  const DayNumber day = day_of(filing_);
  if (day != 0) {
    numbering_ = day < kRenumbered ? Numbering::whole : Numbering::sectioned;
    Candidates found = search(numbering_, day);
    if (!found.empty()) return found;
    const Numbering other = numbering_ == Numbering::whole ? Numbering::sectioned : Numbering::whole;
    Candidates others = search(other, 0);
    if (!has_titled(others)) return found;
    numbering_ = other;
    numbering_is_wrong_ = true;
    return others;
  }
  Candidates sectioned = search(Numbering::sectioned, 0);
  if (has_titled(sectioned)) return sectioned;
  Candidates whole = search(Numbering::whole, 0);
  bool is_old = has_titled(whole) || sectioned.empty();
  if (!has_titled(whole) && filing_.cover.earliest_event_date) {
    const auto date = text::find_date(filing_.cover.earliest_event_date->value);
    if (date) is_old = day_number(date->date) < kRenumbered;
  }
  numbering_ = is_old ? Numbering::whole : Numbering::sectioned;
  return is_old ? whole : sectioned;
}

void ItemBuilder::cut_at_signatures(Candidates& candidates) {
  end_ = text_.visible.size();
  if (candidates.empty()) return;
  end_ = find_signature_start(text_, candidates.front().end);
  std::erase_if(candidates, [&](const HeadingCandidate& each) { return each.start() >= end_; });
}

// The list goes on until the first heading that it names already.
std::size_t ItemBuilder::with_rest_of_list(const Candidates& candidates, const std::vector<bool>& has_text,
                                           std::size_t list_end) {
  std::set<std::string> named;
  for (std::size_t i = 0; i < list_end; ++i) {
    for (const ItemNumber& number : candidates[i].label.numbers) named.insert(number.value);
  }
  if (list_end == 0) return 0;
  for (std::size_t i = list_end; i < candidates.size(); ++i) {
    const auto& numbers = candidates[i].label.numbers;
    if (std::any_of(numbers.begin(), numbers.end(), [&](const auto& each) { return named.count(each.value) > 0; })) {
      return i;
    }
    if (has_text[i]) return list_end;
  }
  return list_end;
}

// A heading without text whose item has another heading further on stands in a contents list; so does one between
// such headings.
void ItemBuilder::drop_contents_list(Candidates& candidates) {
  std::map<std::string, std::size_t> last;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    for (const ItemNumber& number : candidates[i].label.numbers) last[number.value] = i;
  }
  std::vector<bool> has_text(candidates.size());
  std::size_t list_end = 0;  // one past the last heading of the list
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const std::uint32_t next = i + 1 < candidates.size() ? candidates[i + 1].start() : end_;
    has_text[i] = holds_prose(text_, candidates[i].end, next);
    const bool comes_again = std::any_of(candidates[i].label.numbers.begin(), candidates[i].label.numbers.end(),
                                         [&](const ItemNumber& number) { return last[number.value] > i; });
    if (comes_again && !has_text[i] && !candidates[i].is_boundary_only) list_end = i + 1;
  }
  list_end = with_rest_of_list(candidates, has_text, list_end);
  for (std::size_t i = 0; i < list_end; ++i) {
    if (has_text[i]) return;  // the list does not open the report: read everything as headings
  }
  const auto first_real = candidates.begin() + static_cast<std::ptrdiff_t>(list_end);
  for (auto each = candidates.begin(); each != first_real; ++each) {
    for (const ItemNumber& number : each->label.numbers) {
      if (last[number.value] >= list_end) continue;
      doubt_ = "item " + number.value + " stands in the contents list only";
    }
  }
  candidates.erase(candidates.begin(), first_real);
}

// Of two headings for one item, one with the form's title and one without, the second is a mention.
void ItemBuilder::drop_weak_twins(Candidates& candidates) {
  std::map<std::string, bool> has_sure;
  for (const HeadingCandidate& each : candidates) {
    for (const ItemNumber& number : each.label.numbers) {
      has_sure[number.value] = has_sure[number.value] || each.score >= kTitleScore;
    }
  }
  std::erase_if(candidates, [&](const HeadingCandidate& each) {
    if (each.is_boundary_only || each.score >= kTitleScore || each.is_continuation) return false;
    return std::all_of(each.label.numbers.begin(), each.label.numbers.end(),
                       [&](const ItemNumber& number) { return has_sure[number.value]; });
  });
  std::erase_if(candidates, [&](const HeadingCandidate& each) {
    return each.is_continuation || (each.method == HeadingMethod::number_and_title && numbering_is_wrong_);
  });
}

// Headings one under the other without text between them share the text below, except that of the exhibits.
Passage ItemBuilder::body_of(const Candidates& candidates, std::size_t at) const {
  const auto next_start = [&](std::size_t i) { return i + 1 < candidates.size() ? candidates[i + 1].start() : end_; };
  const Passage own = body_between(text_, document_, candidates[at].end, next_start(at));
  if (!own.is_empty() || at + 1 >= candidates.size()) return own;
  const HeadingCandidate& next = candidates[at + 1];
  if (next.is_boundary_only || is_exhibits_item(next.label.numbers.front().value)) return own;
  return body_between(text_, document_, next.end, next_start(at + 1));
}

std::string ItemBuilder::doubt_of(const HeadingCandidate& heading, const ItemNumber& number) const {
  if (number.is_misspelt) return "the number is not written as the form writes it";
  if (heading.is_unknown) return "the form has no item " + number.value;
  if (numbering_is_wrong_) return "the number is not of the scheme in force on the filing date";
  return {};
}

void ItemBuilder::make_item(const Candidates& candidates, std::size_t at, const ItemNumber& number) {
  const HeadingCandidate& heading = candidates[at];
  Item item;
  item.number = {number.value, text_.visible.span_of(number.start, number.end)};
  item.heading = {document_, heading.start(), heading.end};
  if (heading.has_title()) {
    item.title = filing_.value_of(trimmed(text_, document_, heading.title_start, heading.title_end));
  }
  item.body = body_of(candidates, at);
  item.method = name_of(heading.method);
  item.reported = !says_nothing_to_report(filing_.text_of(item.body));
  item.doubt = doubt_of(heading, number);
  const bool is_twin = !seen_.insert(number.value).second;
  if (is_twin && item.doubt.empty()) item.doubt = "another heading of this item stands before it";
  filing_.items.push_back(std::move(item));
}

void ItemBuilder::make_items(const Candidates& candidates) {
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].is_boundary_only) continue;
    for (const ItemNumber& number : candidates[i].label.numbers) make_item(candidates, i, number);
  }
}

// Out of order and read in different ways: one of them may be running text.
void ItemBuilder::doubt_order() {
  const auto value = [](const Item& item) {
    const std::string& number = item.number.value;
    const std::size_t point = number.find('.');
    const int major = std::stoi(number.substr(0, point));
    return major * 100 + (point == std::string::npos ? 0 : std::stoi(number.substr(point + 1)));
  };
  const auto& items = filing_.items;
  for (std::size_t i = 1; i < items.size(); ++i) {
    if (value(items[i]) >= value(items[i - 1]) || items[i].method == items[i - 1].method) continue;
    doubt_ = "item " + items[i].number.value + " stands behind item " + items[i - 1].number.value +
             " and was recognised in another way";
    return;
  }
}

void ItemBuilder::run() {
  Candidates candidates = choose_numbering();
  cut_at_signatures(candidates);
  drop_contents_list(candidates);
  drop_weak_twins(candidates);
  make_items(candidates);
  doubt_order();
  Recognition& recognition = filing_.items_recognition;
  recognition.recognised = !filing_.items.empty();
  recognition.looked_at = text_.visible.span_of(0, end_);
  recognition.method = "heading";
  recognition.doubt = filing_.items.empty() ? "no item heading was found before the signatures" : doubt_;
}

}  // namespace

std::uint32_t find_signature_start(const DocumentText& text, std::uint32_t from) {
  constexpr std::string_view kPreamble = "pursuant to the requirement";
  constexpr std::array<std::string_view, 8> kStatutes{
      "s of the securities",   " of the securities",   "s of section", " of section",
      "s of the exchange act", " of the exchange act", "s of the act", "s of the security exchange"};
  const std::string_view all = text.visible.text();
  std::size_t start = all.size();
  for (auto found = text::find_phrase(all, kPreamble, from, false); found;
       found = text::find_phrase(all, kPreamble, found->end, false)) {
    const std::string_view behind = all.substr(found->end);
    const bool names_statute = std::any_of(kStatutes.begin(), kStatutes.end(), [&](std::string_view each) {
      return text::match_phrase_here(behind, each).has_value();
    });
    if (!names_statute) continue;
    start = found->start;
    break;
  }
  const bool has_preamble = start < all.size();
  const std::size_t line = line_index_at(text, static_cast<std::uint32_t>(start));
  constexpr std::size_t kLinesAbove = 4;
  for (std::size_t i = line; has_preamble && i-- > 0 && i + kLinesAbove >= line;) {
    if (text.lines[i].start < from) break;
    if (is_signature_line(text_of(text, text.lines[i]))) return text.lines[i].start;
  }
  if (has_preamble) return static_cast<std::uint32_t>(start);
  for (std::size_t i = text.lines.size(); i-- > 0 && text.lines[i].start >= from;) {
    if (is_signature_line(text_of(text, text.lines[i]))) return text.lines[i].start;
  }
  return text.visible.size();
}

Passage find_items_range(const Filing& filing) {
  const DocumentIndex document = *filing.primary;
  const DocumentText& text = filing.documents[document].text;
  if (filing.items.empty()) return {document, 0, find_signature_start(text, 0)};
  std::uint32_t end = 0;
  for (const Item& item : filing.items) end = std::max({end, item.heading.end, item.body.end});
  return {document, filing.items.front().heading.start, end};
}

bool is_exhibits_item(std::string_view number) { return number == "9.01" || number == "7"; }

void find_items(Filing& filing) {
  const FormDefinition* form = definition_of(filing);
  if (form == nullptr) {
    filing.items_recognition.doubt =
        filing.form.empty() ? "the form is unknown" : "prefile has no definition of form " + filing.form;
    return;
  }
  number_header_items(filing, *form);
  const Document* primary = filing.primary_document();
  if (primary == nullptr || primary->text.lines.empty()) {
    filing.items_recognition.doubt = "the filing has no primary document with text";
    return;
  }
  if (form->items.empty()) {
    filing.items_recognition.doubt = "form " + filing.form + " has no items";
  } else if (numbering_of(*form) == Numbering::lettered) {
    find_lettered_items(filing, *form);
    find_item_gaps(filing, *form);
  } else {
    ItemBuilder(filing, *form).run();
  }
}

}  // namespace prefile::parse
