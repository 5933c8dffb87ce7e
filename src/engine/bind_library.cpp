// The libraries rules share: text comparison, code tables, dates.
#include <array>

#include "engine/bind_exhibits.h"
#include "engine/bind_markup.h"
#include "engine/fact_tables.h"
#include "engine/push.h"
#include "lua/host.h"
#include "model/form_groups.h"
#include "text/phrases.h"

namespace prefile::engine {
namespace {

int push_string(lua_State* state, std::string_view text) {
  lua_pushlstring(state, text.data(), text.size());
  return 1;
}

int text_fold(lua_State* state) { return push_string(state, text::fold(text_argument(state, 1))); }

int text_fold_company(lua_State* state) { return push_string(state, text::fold_company_name(text_argument(state, 1))); }

int text_digits(lua_State* state) { return push_string(state, text::digits_of(text_argument(state, 1))); }

int text_trim(lua_State* state) { return push_string(state, text::trim(text_argument(state, 1))); }

int text_has(lua_State* state) {
  lua_pushboolean(state, text::has_phrase(text_argument(state, 1), text_argument(state, 2)) ? 1 : 0);
  return 1;
}

int text_similarity(lua_State* state) {
  lua_pushnumber(state,
                 text::word_similarity(text::fold(text_argument(state, 1)), text::fold(text_argument(state, 2))));
  return 1;
}

int push_place(lua_State* state, const PlaceCode* place) {
  if (place == nullptr) {
    lua_pushnil(state);
    return 1;
  }
  lua_createtable(state, 0, 3);
  put_text(state, "code", place->code);
  put_text(state, "place", place->place);
  put_text(state, "kind", place->kind);
  return 1;
}

int codes_place_code(lua_State* state) { return push_place(state, find_place_code(text_argument(state, 1))); }

int codes_place(lua_State* state) { return push_place(state, find_place(text_argument(state, 1))); }

/// Whether a name is one of the place a code stands for: ("Delaware", "DE"); nil when the code is not known.
int codes_is_place_name(lua_State* state) {
  const std::string name = text_argument(state, 1);
  const PlaceCode* place = find_place_code(text_argument(state, 2));
  if (place == nullptr) {
    lua_pushnil(state);
  } else {
    lua_pushboolean(state, is_name_of(*place, name) ? 1 : 0);
  }
  return 1;
}

int codes_form_type(lua_State* state) {
  const FormType* type = find_form_type(text_argument(state, 1));
  if (type == nullptr) {
    lua_pushnil(state);
    return 1;
  }
  lua_createtable(state, 0, 2);
  put_text(state, "type", type->type);
  put_text(state, "description", type->description);
  return 1;
}

int codes_exhibit_type(lua_State* state) {
  const ExhibitType* type = find_exhibit_type(text_argument(state, 1));
  if (type == nullptr) {
    lua_pushnil(state);
    return 1;
  }
  lua_createtable(state, 0, 3);
  put_text(state, "number", type->number);
  put_text(state, "title", type->title);
  put_text(state, "citation", type->citation);
  return 1;
}

/// The facts the cover of a form carries: for each requirement `names` (one of them will do), `need`, `citation`.
int codes_cover_facts(lua_State* state) {
  const std::string named = text_argument(state, 1);
  const std::string_view form = base_form(named);  // an amendment carries what its form does
  const auto is_for = [&](const CoverFact& fact) {
    return std::any_of(fact.forms.begin(), fact.forms.end(),
                       [&](std::string_view each) { return each == "*" || each == form; });
  };
  lua::charge(state, static_cast<std::int64_t>(all_cover_facts().size()) * 10);
  lua_newtable(state);
  lua_Integer at = 0;
  for (const CoverFact& fact : all_cover_facts()) {
    if (!is_for(fact)) continue;
    lua_createtable(state, 0, 3);
    lua_newtable(state);
    for (std::size_t name = 0; name < fact.names.size(); ++name) {
      push_string(state, fact.names[name]);
      lua_rawseti(state, -2, static_cast<lua_Integer>(name) + 1);
    }
    lua_setfield(state, -2, "names");
    put_text(state, "need", fact.is_required ? "must" : "should");
    put_text(state, "citation", fact.citation);
    lua_rawseti(state, -2, ++at);
  }
  return 1;
}

int codes_exhibit_major(lua_State* state) { return push_string(state, exhibit_major(text_argument(state, 1))); }

/// `date("2004-08-23")`, `date("20040823")` or `date(located)`; nil when it is no date.
int make_date_value(lua_State* state) {
  const std::string text = text_argument(state, 1);
  std::optional<Date> date = parse_iso_date(text);
  if (!date.has_value()) date = parse_compact_date(text);
  const Push push = Push::of_self(state);
  if (date.has_value()) {
    push.date(*date);
  } else {
    push.nil();
  }
  return 1;
}

struct Function {
  const char* name;
  lua_CFunction call;
  std::string_view type;
};

constexpr std::array kText{
    Function{"fold", lua::host_function<text_fold>, "fun(text: prefile.Text): string"},
    Function{"fold_company", lua::host_function<text_fold_company>, "fun(text: prefile.Text): string"},
    Function{"digits", lua::host_function<text_digits>, "fun(text: prefile.Text): string"},
    Function{"trim", lua::host_function<text_trim>, "fun(text: prefile.Text): string"},
    Function{"has", lua::host_function<text_has>, "fun(text: prefile.Text, phrase: string): boolean"},
    Function{"similarity", lua::host_function<text_similarity>,
             "fun(text: prefile.Text, other: prefile.Text): number"}};
constexpr std::array kCodes{
    Function{"place_code", lua::host_function<codes_place_code>,
             "fun(code: prefile.Text): { code: string, place: string, kind: string }?"},
    Function{"place", lua::host_function<codes_place>,
             "fun(name: prefile.Text): { code: string, place: string, kind: string }?"},
    Function{"is_place_name", lua::host_function<codes_is_place_name>,
             "fun(name: prefile.Text, code: prefile.Text): boolean?"},
    Function{"form_type", lua::host_function<codes_form_type>,
             "fun(type: prefile.Text): { type: string, description: string }?"},
    Function{"exhibit_type", lua::host_function<codes_exhibit_type>,
             "fun(number: prefile.Text): { number: string, title: string, citation: string }?"},
    Function{"exhibit_major", lua::host_function<codes_exhibit_major>, "fun(number: prefile.Text): string"},
    Function{"cover_facts", lua::host_function<codes_cover_facts>,
             "fun(form: prefile.Text): { names: string[], need: \"must\"|\"should\", citation: string }[]"},
    Function{"certification", lua::host_function<codes_certification>,
             "fun(kind: prefile.Text, date?: prefile.Date): { id: string, number: string, text: string, citation: "
             "string, verified: boolean, dates_verified: boolean }[]"},
    Function{"html_element", lua::host_function<codes_html_element>,
             "fun(name: prefile.Text): { name: string, status: string, citation: string, is_blocked_inline: boolean, "
             "verified: boolean }?"},
    Function{"html_attribute", lua::host_function<codes_html_attribute>,
             "fun(element: prefile.Text, name: prefile.Text): { is_allowed: boolean, is_required: boolean, "
             "is_blocked_inline: boolean }?"}};

/// The sandbox's own functions on text (docs/sandbox.md), which share their table with those above.
constexpr std::array kSandboxText{
    FieldInfo{"find",
              "fun(text: prefile.Text, pattern: string, flags?: string, from?: integer): integer?, integer?, ..."},
    FieldInfo{"match", "fun(text: prefile.Text, pattern: string, flags?: string): string?, ..."},
    FieldInfo{"matches", "fun(text: prefile.Text, pattern: string, flags?: string): fun(): string?, ..."},
    FieldInfo{"replace",
              "fun(text: prefile.Text, pattern: string, replacement: string, flags?: string): string, integer"},
    FieldInfo{"contains", "fun(text: prefile.Text, literal: string): boolean"},
    FieldInfo{"starts_with", "fun(text: prefile.Text, literal: string): boolean"},
    FieldInfo{"ends_with", "fun(text: prefile.Text, literal: string): boolean"},
    FieldInfo{"split", "fun(text: prefile.Text, separator: string): string[]"}};

template <std::size_t N>
void add_library(lua_State* state, const char* name, const std::array<Function, N>& functions) {
  lua_createtable(state, 0, static_cast<int>(N));
  for (const Function& each : functions) {
    lua_pushcfunction(state, each.call);
    lua_setfield(state, -2, each.name);
  }
  lua::add_global(state, name);
}

template <std::size_t N>
void append(std::vector<FieldInfo>& infos, const std::array<Function, N>& functions) {
  for (const Function& each : functions) infos.push_back({each.name, each.type});
}

}  // namespace

void install_library(lua_State* state) {
  add_library(state, "text", kText);
  add_library(state, "codes", kCodes);
  lua_pushcfunction(state, lua::host_function<make_date_value>);
  lua::add_global(state, "date");
}

std::vector<Library> libraries() {
  Library text{"text", {kSandboxText.begin(), kSandboxText.end()}};
  append(text.functions, kText);
  Library codes{"codes", {}};
  append(codes.functions, kCodes);
  return {std::move(text), std::move(codes)};
}

}  // namespace prefile::engine
