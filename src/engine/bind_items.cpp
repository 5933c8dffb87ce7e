// The tables of what prefile reads about items and the table of contents.
#include "engine/bind_items.h"

#include <algorithm>
#include <array>
#include <span>

#include "engine/bind_exhibits.h"

namespace prefile::engine {

const ItemDefinition* definition_of(const Push& push, const Item& item) {
  const FormDefinition* form = find_form(push.filing().form);
  return form == nullptr ? nullptr : form->find_item(item.number.value, day_number(push.as_of()), item.part);
}

std::span<const Field<Item>> Binding<Item>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(Item, part),
      PREFILE_VALUE(Item, part_heading),
      PREFILE_VALUE(Item, number),
      PREFILE_VALUE(Item, title),
      PREFILE_PASSAGE(Item, heading),
      PREFILE_PASSAGE(Item, body),
      PREFILE_FLAG(Item, reported),
      PREFILE_FLAG(Item, incorporated_by_reference),
      PREFILE_TEXT(Item, method),
      PREFILE_TEXT(Item, doubt),
      PREFILE_LIST(Item, readings, "prefile.ItemReading[]"),
      Field<Item>{"is_headed", "boolean",
                  [](const Push& p, const Item& n) {
                    p.boolean(std::any_of(n.readings.begin(), n.readings.end(),
                                          [](const ItemReading& each) { return each.method == "heading"; }));
                  }},
      Field<Item>{"definition", "prefile.ItemDefinition?",
                  [](const Push& p, const Item& n) {
                    const ItemDefinition* found = definition_of(p, n);
                    if (found != nullptr) {
                      p.object(*found);
                    } else {
                      p.nil();
                    }
                  }},
      PREFILE_PLACE(Item, p.filing().span_of(n.heading))};
  return kFields;
}

std::span<const Field<ItemGap>> Binding<ItemGap>::fields() {
  static constexpr std::array kFields{PREFILE_VALUE(ItemGap, previous), PREFILE_VALUE(ItemGap, mention),
                                      Field<ItemGap>{"definition", "prefile.ItemDefinition",
                                                     [](const Push& p, const ItemGap& n) { p.object(*n.definition); }}};
  return kFields;
}

std::span<const Field<ItemReading>> Binding<ItemReading>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(ItemReading, method), PREFILE_PASSAGE(ItemReading, heading),
                                      PREFILE_PLACE(ItemReading, p.filing().span_of(n.heading))};
  return kFields;
}

std::span<const Field<Contents>> Binding<Contents>::fields() {
  static constexpr std::array kFields{
      Field<Contents>{"recognised", "boolean",
                      [](const Push& p, const Contents& n) { p.boolean(n.recognition.recognised); }},
      Field<Contents>{"doubt", "string", [](const Push& p, const Contents& n) { p.string(n.recognition.doubt); }},
      Field<Contents>{"method", "string", [](const Push& p, const Contents& n) { p.string(n.recognition.method); }},
      PREFILE_PASSAGE(Contents, passage),
      Field<Contents>{"place", "prefile.Located",
                      [](const Push& p, const Contents& n) { p.place(start_of(n.recognition.looked_at)); }}};
  return kFields;
}

std::span<const Field<ContentsEntry>> Binding<ContentsEntry>::fields() {
  static constexpr std::array kFields{PREFILE_TEXT(ContentsEntry, part),
                                      PREFILE_VALUE(ContentsEntry, number),
                                      PREFILE_VALUE(ContentsEntry, title),
                                      PREFILE_VALUE(ContentsEntry, page),
                                      PREFILE_VALUE(ContentsEntry, href),
                                      PREFILE_PASSAGE(ContentsEntry, passage),
                                      Field<ContentsEntry>{"target", "prefile.Located?",
                                                           [](const Push& p, const ContentsEntry& n) {
                                                             if (n.target.has_value()) {
                                                               p.passage(*n.target);
                                                             } else {
                                                               p.nil();
                                                             }
                                                           }},
                                      PREFILE_PLACE(ContentsEntry, p.filing().span_of(n.passage))};
  return kFields;
}

}  // namespace prefile::engine
