// Located values and dates as scripts see them.
#include <algorithm>
#include <array>

#include "engine/push.h"
#include "lua/host.h"
#include "text/dates.h"
#include "text/persons.h"
#include "text/phrases.h"

namespace prefile::engine {
namespace {

constexpr std::int64_t kBytesPerFuel = 4;

void charge_for(lua_State* state, std::string_view text) {
  lua::charge(state, 1 + static_cast<std::int64_t>(text.size()) / kBytesPerFuel);
}

std::string one_line(std::string_view text) {
  std::string line{text};
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

/// The part [start, end) of a located value, itself located.
LocatedRef part_of(const Push& push, const LocatedRef& whole, std::size_t start, std::size_t end) {
  LocatedRef part = whole;
  part.text = whole.text.substr(start, end - start);
  if (whole.has_passage) {
    part.passage.start = whole.passage.start + static_cast<std::uint32_t>(start);
    part.passage.end = whole.passage.start + static_cast<std::uint32_t>(end);
    part.span = push.filing().span_of(part.passage);
  } else if (whole.span.size() == whole.text.size()) {
    part.span.start = whole.span.start + static_cast<std::uint32_t>(start);
    part.span.end = whole.span.start + static_cast<std::uint32_t>(end);
  }
  return part;
}

std::optional<Date> date_of(std::string_view text) {
  const std::string_view trimmed = text::trim(text);
  if (const auto compact = parse_compact_date(trimmed)) return compact;
  if (const auto iso = parse_iso_date(trimmed)) return iso;
  if (const auto match = text::find_date(trimmed)) return match->date;
  return std::nullopt;
}

// -------------------------------------------------------------- located values: methods

int located_has(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  charge_for(state, self.text);
  lua_pushboolean(state, text::has_phrase(self.text, check_string(state, 2)) ? 1 : 0);
  return 1;
}

int located_phrase(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  charge_for(state, self.text);
  const Push push = Push::of_self(state);
  const auto match = text::find_phrase(self.text, check_string(state, 2));
  if (match.has_value()) {
    push.located(part_of(push, self, match->start, match->end));
  } else {
    push.nil();
  }
  return 1;
}

text::Pattern pattern_argument(lua_State* state, int index) {
  const std::string_view source = check_string(state, index);
  const std::string_view flags = lua_isnoneornil(state, index + 1) ? "" : check_string(state, index + 1);
  return lua::pattern_for(state, source, flags.find('c') == std::string_view::npos);
}

int located_find(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const Push push = Push::of_self(state);
  const auto match = lua::search(state, pattern_argument(state, 2), self.text, 0);
  if (!match.has_value()) {
    push.nil();
    return 1;
  }
  push.located(part_of(push, self, match->start, match->end));
  for (const auto& group : match->groups) {
    if (group.has_value()) {
      push.located(part_of(push, self, group->first, group->second));
    } else {
      push.nil();
    }
  }
  return 1 + static_cast<int>(match->groups.size());
}

int located_find_all(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const Push push = Push::of_self(state);
  const text::Pattern pattern = pattern_argument(state, 2);
  lua_newtable(state);
  lua_Integer count = 0;
  for (std::size_t from = 0; from <= self.text.size();) {
    const auto match = lua::search(state, pattern, self.text, from);
    if (!match.has_value()) break;
    push.located(part_of(push, self, match->start, match->end));
    lua_rawseti(state, -2, ++count);
    from = match->end > match->start ? match->end : match->end + 1;
  }
  return 1;
}

int located_dates(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  charge_for(state, self.text);
  const Push push = Push::of_self(state);
  lua_newtable(state);
  lua_Integer count = 0;
  for (const text::DateMatch& match : text::find_dates(self.text)) {
    push.located(part_of(push, self, match.start, match.end));
    lua_rawseti(state, -2, ++count);
  }
  return 1;
}

/// The paragraphs of a value of visible text, as ranges of it: a heading without a full stop ends there, too. Of other
/// values the whole.
std::vector<text::Match> paragraphs_of(const Push& push, const LocatedRef& self) {
  std::vector<text::Match> pieces;
  const Passage& passage = self.passage;
  if (!self.has_passage || self.text.size() != passage.end - passage.start) return {{0, self.text.size()}};
  const DocumentText& text = push.filing().documents[passage.document].text;
  const auto end_of = [&](const Block& block) { return text.lines[block.first_line + block.line_count - 1].end; };
  const auto first = std::partition_point(text.blocks.begin(), text.blocks.end(),
                                          [&](const Block& block) { return end_of(block) <= passage.start; });
  for (auto block = first; block != text.blocks.end(); ++block) {
    const std::uint32_t start = std::max(text.lines[block->first_line].start, passage.start);
    const std::uint32_t end = std::min(end_of(*block), passage.end);
    if (start >= passage.end) break;
    if (start < end) pieces.push_back({start - passage.start, end - passage.start});
  }
  return pieces;
}

int located_sentences(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  charge_for(state, self.text);
  const Push push = Push::of_self(state);
  lua_newtable(state);
  lua_Integer count = 0;
  for (const text::Match& piece : paragraphs_of(push, self)) {
    for (const text::Match& match : text::split_sentences(self.text.substr(piece.start, piece.end - piece.start))) {
      push.located(part_of(push, self, piece.start + match.start, piece.start + match.end));
      lua_rawseti(state, -2, ++count);
    }
  }
  return 1;
}

int located_is(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const std::optional<std::string> other = to_text(state, 2);
  luaL_argexpected(state, other.has_value(), 2, "string or located value");
  charge_for(state, self.text);
  charge_for(state, *other);
  lua_pushboolean(state, text::fold(self.text) == text::fold(*other) ? 1 : 0);
  return 1;
}

int located_similarity(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const std::optional<std::string> other = to_text(state, 2);
  luaL_argexpected(state, other.has_value(), 2, "string or located value");
  charge_for(state, self.text);
  charge_for(state, *other);
  lua_pushnumber(state, text::word_similarity(text::fold(self.text), text::fold(*other)));
  return 1;
}

int located_shares_last_name(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const std::optional<std::string> other = to_text(state, 2);
  luaL_argexpected(state, other.has_value(), 2, "string or located value");
  charge_for(state, self.text);
  charge_for(state, *other);
  lua_pushboolean(state, text::share_last_name(self.text, *other) ? 1 : 0);
  return 1;
}

int located_start(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const Push push = Push::of_self(state);
  push.place({self.span.source, self.span.start, self.span.start});
  return 1;
}

int located_precedes(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const std::optional<Place> other = to_place(state, 2);
  luaL_argexpected(state, other.has_value(), 2, "located value or object with a place");
  const bool same_source = self.filing == other->filing && self.span.source == other->span.source;
  lua_pushboolean(state, same_source && self.span.end <= other->span.start ? 1 : 0);
  return 1;
}

int located_contains(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const std::optional<Place> other = to_place(state, 2);
  luaL_argexpected(state, other.has_value(), 2, "located value or object with a place");
  lua_pushboolean(state, self.filing == other->filing && self.span.contains(other->span) ? 1 : 0);
  return 1;
}

/// The rest of a text behind another place in the same document; empty when that place is not in it.
int located_after(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const std::optional<Place> other = to_place(state, 2, "passage");
  luaL_argexpected(state, other.has_value(), 2, "located value or object with a place");
  const Push push = Push::of_self(state);
  std::size_t from = self.text.size();
  if (self.has_passage && self.filing == other->filing && self.span.contains(other->span)) {
    const VisibleText& visible = push.filing().documents[self.passage.document].text.visible;
    const std::uint32_t offset = visible.text_offset_at(other->span.end);
    from = std::min<std::size_t>(offset - self.passage.start, self.text.size());
  }
  push.located(part_of(push, self, from, self.text.size()));
  return 1;
}

// -------------------------------------------------------------- located values: fields

/// The word of a person's name that `which` names; nil when the text has none.
void push_word_of_name(const Push& push, const LocatedRef& value, text::Match text::PersonName::*which) {
  charge_for(push.state(), value.text);
  const std::optional<text::PersonName> name = text::find_person_name(value.text);
  if (name.has_value()) {
    const text::Match word = (*name).*which;
    push.located(part_of(push, value, word.start, word.end));
  } else {
    push.nil();
  }
}

using LocatedField = Field<LocatedRef>;

constexpr std::array kLocatedFields{
    LocatedField{"text", "string",
                 [](const Push& p, const LocatedRef& v) {
                   charge_for(p.state(), v.text);
                   p.string(one_line(v.text));
                 }},
    LocatedField{"date", "prefile.Date?",
                 [](const Push& p, const LocatedRef& v) {
                   const std::optional<Date> date = date_of(v.text.substr(0, 200));
                   if (date.has_value()) {
                     p.date(*date);
                   } else {
                     p.nil();
                   }
                 }},
    LocatedField{"number", "number?",
                 [](const Push& p, const LocatedRef& v) {
                   charge_for(p.state(), v.text);
                   const std::string text{text::trim(v.text)};
                   if (text.empty() || lua_stringtonumber(p.state(), text.c_str()) == 0) p.nil();
                 }},
    LocatedField{"digits", "string",
                 [](const Push& p, const LocatedRef& v) {
                   charge_for(p.state(), v.text);
                   p.string(text::digits_of(v.text));
                 }},
    LocatedField{"folded", "string",
                 [](const Push& p, const LocatedRef& v) {
                   charge_for(p.state(), v.text);
                   p.string(text::fold(v.text));
                 }},
    LocatedField{"folded_company", "string",
                 [](const Push& p, const LocatedRef& v) {
                   charge_for(p.state(), v.text);
                   p.string(text::fold_company_name(v.text));
                 }},
    LocatedField{"first_name", "prefile.Located?",
                 [](const Push& p, const LocatedRef& v) { push_word_of_name(p, v, &text::PersonName::first); }},
    LocatedField{"last_name", "prefile.Located?",
                 [](const Push& p, const LocatedRef& v) { push_word_of_name(p, v, &text::PersonName::last); }},
    LocatedField{"is_empty", "boolean",
                 [](const Push& p, const LocatedRef& v) {
                   charge_for(p.state(), v.text);
                   p.boolean(text::trim(v.text).empty());
                 }},
    LocatedField{"place", "prefile.Located", [](const Push& p, const LocatedRef& v) { p.located(v); }},
    LocatedField{"has", "fun(self, phrase: string): boolean",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_has>); }},
    LocatedField{"phrase", "fun(self, phrase: string): prefile.Located?",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_phrase>); }},
    LocatedField{"find", "fun(self, pattern: string, flags?: string): prefile.Located?, ...",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_find>); }},
    LocatedField{"find_all", "fun(self, pattern: string, flags?: string): prefile.Located[]",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_find_all>); }},
    LocatedField{"dates", "fun(self): prefile.Located[]",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_dates>); }},
    LocatedField{"sentences", "fun(self): prefile.Located[]",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_sentences>); }},
    LocatedField{"is", "fun(self, other: string|prefile.Located): boolean",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_is>); }},
    LocatedField{"similarity", "fun(self, other: string|prefile.Located): number",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_similarity>); }},
    LocatedField{"shares_last_name", "fun(self, other: string|prefile.Located): boolean",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_shares_last_name>); }},
    LocatedField{"start", "fun(self): prefile.Located",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_start>); }},
    LocatedField{"precedes", "fun(self, other: prefile.Located): boolean",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_precedes>); }},
    LocatedField{"after", "fun(self, other: prefile.Located): prefile.Located",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_after>); }},
    LocatedField{"contains", "fun(self, other: prefile.Located): boolean",
                 [](const Push& p, const LocatedRef&) { p.function(lua::host_function<located_contains>); }},
};

template <typename T, std::size_t N>
int index_fields(lua_State* state, const T& self, const std::array<Field<T>, N>& fields, const char* type) {
  const std::string_view name = check_string(state, 2);
  const Push push = Push::of_self(state);
  for (const Field<T>& each : fields) {
    if (each.name == name) {
      each.push(push, self);
      return 1;
    }
  }
  std::vector<std::string> names;
  for (const Field<T>& each : fields) names.emplace_back(each.name);
  const std::string hint = hint_of_names(name, std::move(names));
  return luaL_error(state, "%s has no field '%s'%s", type, std::string(name).c_str(), hint.c_str());
}

int located_index(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  return index_fields(state, self, kLocatedFields, "a located value");
}

int located_text(lua_State* state) {
  const LocatedRef& self = check_located(state, 1);
  const Push push = Push::of_self(state);
  push.string(one_line(self.text));
  return 1;
}

int located_equal(lua_State* state) {
  const LocatedRef* a = to_located(state, 1);
  const LocatedRef* b = to_located(state, 2);
  if (a != nullptr) charge_for(state, a->text);
  if (b != nullptr) charge_for(state, b->text);
  lua_pushboolean(state, a != nullptr && b != nullptr && one_line(a->text) == one_line(b->text) ? 1 : 0);
  return 1;
}

int located_less(lua_State* state) {
  const LocatedRef& a = check_located(state, 1);
  const LocatedRef& b = check_located(state, 2);
  charge_for(state, a.text);
  charge_for(state, b.text);
  lua_pushboolean(state, one_line(a.text) < one_line(b.text) ? 1 : 0);
  return 1;
}

int located_length(lua_State* state) {
  lua_pushinteger(state, static_cast<lua_Integer>(check_located(state, 1).text.size()));
  return 1;
}

int located_concat(lua_State* state) {
  const std::optional<std::string> a = to_text(state, 1);
  const std::optional<std::string> b = to_text(state, 2);
  luaL_argexpected(state, a.has_value(), 1, "text");
  luaL_argexpected(state, b.has_value(), 2, "text");
  charge_for(state, *a);
  charge_for(state, *b);
  const Push push = Push::of_self(state);
  push.string(*a + *b);
  return 1;
}

// -------------------------------------------------------------- dates

const Date& check_date(lua_State* state, int index) {
  return *static_cast<const Date*>(luaL_checkudata(state, index, kDateType));
}

int day_argument(lua_State* state, int index) {
  constexpr lua_Integer kMostDays = 100'000;
  const lua_Integer days = luaL_checkinteger(state, index);
  luaL_argcheck(state, days >= -kMostDays && days <= kMostDays, index, "at most 100,000 days");
  lua::charge(state, days < 0 ? -days : days);
  return static_cast<int>(days);
}

int push_date_or_nil(lua_State* state, Date date) {
  const Push push = Push::of_self(state);
  if (date.ok() && static_cast<int>(date.year()) >= 1 && static_cast<int>(date.year()) <= 9999) {
    push.date(date);
  } else {
    push.nil();
  }
  return 1;
}

int date_plus_days(lua_State* state) {
  return push_date_or_nil(state, add_days(check_date(state, 1), day_argument(state, 2)));
}

int date_plus_business_days(lua_State* state) {
  return push_date_or_nil(state, add_business_days(check_date(state, 1), day_argument(state, 2)));
}

int date_days_until(lua_State* state) {
  lua_pushinteger(state, days_between(check_date(state, 1), check_date(state, 2)));
  return 1;
}

int date_business_days_until(lua_State* state) {
  const int days = days_between(check_date(state, 1), check_date(state, 2));
  lua::charge(state, days < 0 ? -days : days);
  luaL_argcheck(state, days < 100'000, 2, "at most 100,000 days apart");
  lua_pushinteger(state, business_days_between(check_date(state, 1), check_date(state, 2)));
  return 1;
}

using DateField = Field<Date>;

constexpr std::array kDateFields{
    DateField{"year", "integer", [](const Push& p, const Date& d) { p.integer(static_cast<int>(d.year())); }},
    DateField{"month", "integer", [](const Push& p, const Date& d) { p.integer(static_cast<unsigned>(d.month())); }},
    DateField{"day", "integer", [](const Push& p, const Date& d) { p.integer(static_cast<unsigned>(d.day())); }},
    DateField{"iso", "string", [](const Push& p, const Date& d) { p.string(format_iso_date(d)); }},
    DateField{"long", "string", [](const Push& p, const Date& d) { p.string(format_long_date(d)); }},
    DateField{"weekday", "string", [](const Push& p, const Date& d) { p.string(weekday_name(d)); }},
    DateField{"is_business_day", "boolean", [](const Push& p, const Date& d) { p.boolean(is_business_day(d)); }},
    DateField{"plus_days", "fun(self, days: integer): prefile.Date",
              [](const Push& p, const Date&) { p.function(lua::host_function<date_plus_days>); }},
    DateField{"plus_business_days", "fun(self, days: integer): prefile.Date",
              [](const Push& p, const Date&) { p.function(lua::host_function<date_plus_business_days>); }},
    DateField{"days_until", "fun(self, other: prefile.Date): integer",
              [](const Push& p, const Date&) { p.function(lua::host_function<date_days_until>); }},
    DateField{"business_days_until", "fun(self, other: prefile.Date): integer",
              [](const Push& p, const Date&) { p.function(lua::host_function<date_business_days_until>); }},
};

int date_index(lua_State* state) { return index_fields(state, check_date(state, 1), kDateFields, "a date"); }

int date_equal(lua_State* state) {
  const Date* a = to_date(state, 1);
  const Date* b = to_date(state, 2);
  lua_pushboolean(state, a != nullptr && b != nullptr && *a == *b ? 1 : 0);
  return 1;
}

int date_less(lua_State* state) {
  lua_pushboolean(state, check_date(state, 1) < check_date(state, 2) ? 1 : 0);
  return 1;
}

int date_less_equal(lua_State* state) {
  lua_pushboolean(state, check_date(state, 1) <= check_date(state, 2) ? 1 : 0);
  return 1;
}

int date_text(lua_State* state) {
  const Push push = Push::of_self(state);
  push.string(format_long_date(check_date(state, 1)));
  return 1;
}

int text_concat(lua_State* state) { return located_concat(state); }

void make_value_type(lua_State* state, const char* name, std::initializer_list<luaL_Reg> functions) {
  luaL_newmetatable(state, name);
  for (const luaL_Reg& each : functions) {
    lua_pushcfunction(state, each.func);
    lua_setfield(state, -2, each.name);
  }
  lua_pushliteral(state, "locked");
  lua_setfield(state, -2, "__metatable");
  lua_pop(state, 1);
}

}  // namespace

void install_value_types(lua_State* state) {
  make_value_type(state, kLocatedType,
                  {{"__index", lua::host_function<located_index>},
                   {"__tostring", lua::host_function<located_text>},
                   {"__eq", lua::host_function<located_equal>},
                   {"__lt", lua::host_function<located_less>},
                   {"__len", lua::host_function<located_length>},
                   {"__concat", lua::host_function<located_concat>}});
  make_value_type(state, kDateType,
                  {{"__index", lua::host_function<date_index>},
                   {"__tostring", lua::host_function<date_text>},
                   {"__eq", lua::host_function<date_equal>},
                   {"__lt", lua::host_function<date_less>},
                   {"__le", lua::host_function<date_less_equal>},
                   {"__concat", lua::host_function<text_concat>}});
}

namespace {

template <typename T, std::size_t N>
std::vector<FieldInfo> infos_of(const std::array<Field<T>, N>& fields) {
  std::vector<FieldInfo> infos;
  for (const Field<T>& each : fields) infos.push_back({each.name, each.type});
  return infos;
}

}  // namespace

std::vector<FieldInfo> located_fields() { return infos_of(kLocatedFields); }
std::vector<FieldInfo> date_fields() { return infos_of(kDateFields); }

}  // namespace prefile::engine
