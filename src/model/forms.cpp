#include "model/forms.h"

#include <algorithm>
#include <array>

#include "model/forms_key.h"
#include "model/forms_tables.h"

namespace prefile {
namespace {

bool is_equal_in_any_case(std::string_view a, std::string_view b) {
  const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return upper(x) == upper(y); });
}

template <typename Row, typename Member>
const Row* find_row(std::span<const Row> rows, Member member, std::string_view wanted) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return is_equal_in_any_case(row.*member, wanted); });
  return found == rows.end() ? nullptr : &*found;
}

bool is_one_of(std::span<const std::string_view> names, std::string_view text) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return have_same_key(name, text); });
}

bool is_numbered(const ItemDefinition& item, std::string_view number, std::string_view part) {
  return is_equal_in_any_case(item.number, number) && (part.empty() || item.part.empty() || item.part == part);
}

bool is_blank(std::string_view text) { return KeyReader(text).next() == 0; }

}  // namespace

DayNumber day_number(Date date) {
  return (static_cast<int>(date.year()) * 100 + static_cast<int>(static_cast<unsigned>(date.month()))) * 100 +
         static_cast<int>(static_cast<unsigned>(date.day()));
}

// A title with dates narrows one without.
std::string_view ItemDefinition::title_on(DayNumber day) const {
  const DatedTitle* best = nullptr;
  for (const DatedTitle& each : titles) {
    if (!each.in_force.contains(day)) continue;
    const bool has_dates = each.in_force.from != 0 || each.in_force.until != 0;
    if (has_dates) return each.text;
    if (best == nullptr) best = &each;
  }
  return best == nullptr ? title : best->text;
}

bool ItemDefinition::is_called(std::string_view text) const {
  return !is_blank(text) && (is_one_of(header_texts, text) || is_one_of(aliases, text));
}

const ItemDefinition* FormDefinition::find_item(std::string_view number, DayNumber day, std::string_view part) const {
  if (day == 0) return nullptr;
  const auto found = std::find_if(items.begin(), items.end(), [&](const ItemDefinition& item) {
    return is_numbered(item, number, part) && item.is_in_force(day);
  });
  return found == items.end() ? nullptr : &*found;
}

const ItemDefinition* FormDefinition::find_item_by_header_text(std::string_view text, DayNumber day) const {
  if (day == 0) return nullptr;
  if (const ItemDefinition* const numbered = find_item(text, day)) return numbered;
  const auto found = std::find_if(items.begin(), items.end(), [&](const ItemDefinition& item) {
    return item.is_in_force(day) && item.is_called(text);
  });
  return found == items.end() ? nullptr : &*found;
}

const ItemDefinition* FormDefinition::find_item_ever(std::string_view number, std::string_view part) const {
  const auto found = std::find_if(items.rbegin(), items.rend(),
                                  [&](const ItemDefinition& item) { return is_numbered(item, number, part); });
  return found == items.rend() ? nullptr : &*found;
}

const CoverField* FormDefinition::find_cover_field(std::string_view id) const {
  return find_row(cover, &CoverField::id, id);
}

const FormDefinition* find_form(std::string_view form_type) {
  const auto found = std::find_if(tables::kForms.begin(), tables::kForms.end(), [&](const FormDefinition& form) {
    return is_equal_in_any_case(form.type, form_type) ||
           std::any_of(form.also.begin(), form.also.end(),
                       [&](std::string_view each) { return is_equal_in_any_case(each, form_type); });
  });
  return found == tables::kForms.end() ? nullptr : &*found;
}

std::span<const FormDefinition> all_forms() { return tables::kForms; }

std::string_view definitions_digest() { return tables::kDigest; }

}  // namespace prefile
