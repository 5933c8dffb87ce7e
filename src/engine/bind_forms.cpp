#include "engine/bind_forms.h"

#include <span>
#include <string>

#include "engine/bind_items.h"
#include "lua/host.h"
#include "model/form_groups.h"

namespace prefile::engine {

namespace {

const FormView kFormView;

DayNumber definitions_day(const Push& push) { return day_number(push.as_of()); }

// The part of the form behind an item number; empty when the script names none.
std::string part_argument(lua_State* state) { return to_text(state, 3).value_or(std::string()); }

void push_definition(const Push& push, const ItemDefinition* definition) {
  if (definition != nullptr) {
    push.object(*definition);
  } else {
    push.nil();
  }
}

void push_day(const Push& push, DayNumber day) {
  const auto date = make_date(day / 10000, static_cast<unsigned>(day / 100 % 100), static_cast<unsigned>(day % 100));
  if (date) {
    push.date(*date);
  } else {
    push.nil();
  }
}

void push_texts(const Push& push, std::span<const std::string_view> texts) {
  lua_newtable(push.state());
  lua_Integer at = 0;
  for (const std::string_view each : texts) {
    push.string(each);
    lua_rawseti(push.state(), -2, ++at);
  }
}

}  // namespace

std::span<const Field<ExhibitExpectation>> Binding<ExhibitExpectation>::fields() {
  using F = Field<ExhibitExpectation>;
  static constexpr std::array kFields{
      PREFILE_TEXT(ExhibitExpectation, number),
      PREFILE_TEXT(ExhibitExpectation, need),
      PREFILE_TEXT(ExhibitExpectation, when),
      PREFILE_TEXT(ExhibitExpectation, may_follow),
      PREFILE_TEXT(ExhibitExpectation, note),
      PREFILE_TEXT(ExhibitExpectation, citation),
      PREFILE_FLAG(ExhibitExpectation, verified),
      F{"alternatives", "string[]", [](const Push& p, const ExhibitExpectation& n) { push_texts(p, n.alternatives); }}};
  return kFields;
}

namespace {

int definition_is_called(lua_State* state) {
  const auto& definition = check_object<ItemDefinition>(state, 1);
  const std::optional<std::string> text = to_text(state, 2);
  luaL_argexpected(state, text.has_value(), 2, "string or located value");
  lua::charge(state, 1'000);
  lua_pushboolean(state, definition.is_called(*text) ? 1 : 0);
  return 1;
}

}  // namespace

std::span<const Field<ItemDefinition>> Binding<ItemDefinition>::fields() {
  static constexpr std::array kFields{
      PREFILE_TEXT(ItemDefinition, part),
      PREFILE_TEXT(ItemDefinition, number),
      PREFILE_TEXT(ItemDefinition, title),
      PREFILE_TEXT(ItemDefinition, treatment),
      PREFILE_TEXT(ItemDefinition, deadline),
      PREFILE_TEXT(ItemDefinition, replaced_by),
      PREFILE_TEXT(ItemDefinition, citation),
      PREFILE_FLAG(ItemDefinition, verified),
      PREFILE_TEXT(ItemDefinition, deadline_from),
      PREFILE_TEXT(ItemDefinition, applies_to),
      PREFILE_TEXT(ItemDefinition, need),
      Field<ItemDefinition>{"periods_from", "prefile.Date?",
                            [](const Push& p, const ItemDefinition& n) { push_day(p, n.periods_from); }},
      Field<ItemDefinition>{"header_texts", "string[]",
                            [](const Push& p, const ItemDefinition& n) { push_texts(p, n.header_texts); }},
      Field<ItemDefinition>{"title_in_force", "string",
                            [](const Push& p, const ItemDefinition& n) { p.string(n.title_on(definitions_day(p))); }},
      Field<ItemDefinition>{
          "is_called", "fun(self, text: string|prefile.Located): boolean",
          [](const Push& p, const ItemDefinition&) { p.function(lua::host_function<definition_is_called>); }},
      Field<ItemDefinition>{"exhibits", "prefile.ExhibitExpectation[]", [](const Push& p, const ItemDefinition& n) {
                              lua_newtable(p.state());
                              lua_Integer at = 0;
                              for (const ExhibitExpectation& each : n.exhibits) {
                                p.object(each);
                                lua_rawseti(p.state(), -2, ++at);
                              }
                            }}};
  return kFields;
}

namespace {

void push_items_in_force(const Push& push) {
  lua_newtable(push.state());
  const FormDefinition* form = find_form(push.filing().form);
  if (form == nullptr) return;
  lua::charge(push.state(), static_cast<std::int64_t>(form->items.size()));
  lua_Integer at = 0;
  for (const ItemDefinition& each : form->items) {
    if (!each.is_in_force(definitions_day(push))) continue;
    push.object(each);
    lua_rawseti(push.state(), -2, ++at);
  }
}

int form_item(lua_State* state) {
  const Push push = Push::of_self(state);
  const FormDefinition* form = find_form(push.filing().form);
  const std::optional<std::string> number = to_text(state, 2);
  luaL_argexpected(state, number.has_value(), 2, "item number");
  push_definition(push,
                  form == nullptr ? nullptr : form->find_item(*number, definitions_day(push), part_argument(state)));
  return 1;
}

int form_knows_item(lua_State* state) {
  const Push push = Push::of_self(state);
  const FormDefinition* form = find_form(push.filing().form);
  const std::optional<std::string> number = to_text(state, 2);
  luaL_argexpected(state, number.has_value(), 2, "item number");
  push_definition(push, form == nullptr ? nullptr : form->find_item_ever(*number, part_argument(state)));
  return 1;
}

}  // namespace

std::span<const Field<FormView>> Binding<FormView>::fields() {
  static constexpr std::array kFields{
      Field<FormView>{"type", "string", [](const Push& p, const FormView&) { p.string(p.filing().form); }},
      Field<FormView>{"base", "string", [](const Push& p, const FormView&) { p.string(base_form(p.filing().form)); }},
      Field<FormView>{"is_amendment", "boolean",
                      [](const Push& p, const FormView&) { p.boolean(p.filing().form.ends_with("/A")); }},
      Field<FormView>{"title", "string?",
                      [](const Push& p, const FormView&) {
                        const FormDefinition* form = find_form(p.filing().form);
                        if (form == nullptr) {
                          p.nil();
                        } else {
                          p.string(form->title);
                        }
                      }},
      Field<FormView>{"items", "prefile.ItemDefinition[]",
                      [](const Push& p, const FormView&) { push_items_in_force(p); }},
      Field<FormView>{"item", "fun(self, number: string, part?: string): prefile.ItemDefinition?",
                      [](const Push& p, const FormView&) { p.function(lua::host_function<form_item>); }},
      Field<FormView>{"item_of_any_day", "fun(self, number: string, part?: string): prefile.ItemDefinition?",
                      [](const Push& p, const FormView&) { p.function(lua::host_function<form_knows_item>); }}};
  return kFields;
}

void push_form(const Push& push) { push.object(kFormView); }

}  // namespace prefile::engine
