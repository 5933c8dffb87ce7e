#include "engine/push.h"
#include "lua/host.h"

#include <algorithm>
#include <new>

#include "lua/sandbox.h"

namespace prefile::engine {
namespace {

struct ObjectRef {
  const TypeInfo* type;
  const void* node;
  const Filing* filing;
};

struct ListRef {
  const ListInfo* type;
  const void* list;
  const TypeInfo* extra;
  const void* extra_node;
  const Filing* filing;
};

const char kContextKey = 0;

std::string_view string_at(lua_State* state, int index) {
  std::size_t size = 0;
  const char* bytes = lua_tolstring(state, index, &size);
  return bytes == nullptr ? std::string_view() : std::string_view(bytes, size);
}

[[noreturn]] void raise(lua_State* state, const std::string& message) {
  luaL_where(state, 1);
  lua_pushlstring(state, message.data(), message.size());
  lua_concat(state, 2);
  lua_error(state);
  throw 0;  // lua_error does not return
}

[[noreturn]] void raise_unknown_field(lua_State* state, const TypeInfo& type, std::string_view field) {
  std::vector<std::string> names;
  for (const FieldInfo& each : type.fields()) names.emplace_back(each.name);
  std::string message = std::string(type.name) + " has no field '" + std::string(field) + "'";
  message += hint_of_names(field, std::move(names));
  raise(state, message);
}

int object_index(lua_State* state) {
  const auto& object = *static_cast<const ObjectRef*>(luaL_checkudata(state, 1, kObjectType));
  luaL_checktype(state, 2, LUA_TSTRING);
  const std::string_view field = string_at(state, 2);
  const Push push(state, context_of(state), *object.filing);
  if (!object.type->push_field(push, object.node, field)) raise_unknown_field(state, *object.type, field);
  return 1;
}

int object_equal(lua_State* state) {
  const auto* a = static_cast<const ObjectRef*>(luaL_testudata(state, 1, kObjectType));
  const auto* b = static_cast<const ObjectRef*>(luaL_testudata(state, 2, kObjectType));
  lua_pushboolean(state, static_cast<int>(a != nullptr && b != nullptr && a->node == b->node && a->type == b->type &&
                                          a->filing == b->filing));
  return 1;
}

int object_name(lua_State* state) {
  const auto& object = *static_cast<const ObjectRef*>(luaL_checkudata(state, 1, kObjectType));
  lua_pushlstring(state, object.type->name.data(), object.type->name.size());
  return 1;
}

int list_index(lua_State* state) {
  const auto& list = *static_cast<const ListRef*>(luaL_checkudata(state, 1, kListType));
  const Push push(state, context_of(state), *list.filing);
  if (lua_isinteger(state, 2) != 0) {
    const lua_Integer at = lua_tointeger(state, 2);
    if (at < 1 || static_cast<std::size_t>(at) > list.type->size(list.list)) {
      push.nil();
    } else {
      list.type->push_at(push, list.list, static_cast<std::size_t>(at - 1));
    }
    return 1;
  }
  luaL_checktype(state, 2, LUA_TSTRING);
  const std::string_view field = string_at(state, 2);
  if (list.extra == nullptr) raise(state, "a list has no field '" + std::string(field) + "'");
  if (!list.extra->push_field(push, list.extra_node, field)) raise_unknown_field(state, *list.extra, field);
  return 1;
}

int list_length(lua_State* state) {
  const auto& list = *static_cast<const ListRef*>(luaL_checkudata(state, 1, kListType));
  lua_pushinteger(state, static_cast<lua_Integer>(list.type->size(list.list)));
  return 1;
}

int refuse_write(lua_State* state) { raise(state, "the filing model is read-only"); }

void make_metatable(lua_State* state, const char* name, std::initializer_list<luaL_Reg> functions) {
  luaL_newmetatable(state, name);
  for (const luaL_Reg& each : functions) {
    lua_pushcfunction(state, each.func);
    lua_setfield(state, -2, each.name);
  }
  lua_pushcfunction(state, lua::host_function<refuse_write>);
  lua_setfield(state, -2, "__newindex");
  lua_pushliteral(state, "locked");
  lua_setfield(state, -2, "__metatable");
  lua_pop(state, 1);
}

template <typename T>
void push_userdata(lua_State* state, const T& value, const char* type) {
  static_assert(std::is_trivially_destructible_v<T>, "no finalizers: userdata only point into the filing");
  void* memory = lua_newuserdatauv(state, sizeof(T), 0);
  new (memory) T(value);
  luaL_setmetatable(state, type);
}

}  // namespace

void Push::nil() const { lua_pushnil(state_); }
void Push::boolean(bool value) const { lua_pushboolean(state_, value ? 1 : 0); }
void Push::integer(std::int64_t value) const { lua_pushinteger(state_, value); }
void Push::number(double value) const { lua_pushnumber(state_, value); }
void Push::string(std::string_view value) const {
  lua::charge(state_, static_cast<std::int64_t>(value.size() / 16));
  lua_pushlstring(state_, value.data(), value.size());
}
void Push::date(Date value) const { push_userdata(state_, value, kDateType); }
void Push::function(lua_CFunction callee) const { lua_pushcfunction(state_, callee); }
void Push::located(const LocatedRef& value) const {
  LocatedRef ref = value;
  ref.filing = filing_;
  push_userdata(state_, ref, kLocatedType);
}

void Push::value(const Value& read) const {
  LocatedRef ref{read.value, read.span, {}, false};
  const Document* document = document_at(filing(), read.span);
  if (document != nullptr && document->body.source == read.span.source) {
    const VisibleText& visible = document->text.visible;
    ref.passage.document = static_cast<DocumentIndex>(document - filing().documents.data());
    ref.passage.start = visible.text_offset_at(read.span.start);
    ref.passage.end = visible.text_offset_at(read.span.end);
    ref.has_passage = visible.slice(ref.passage.start, ref.passage.end) == read.value;
  }
  located(ref);
}

void Push::value(const std::optional<Value>& read) const {
  if (read.has_value()) {
    value(*read);
  } else {
    nil();
  }
}

void Push::passage(const Passage& passage) const {
  located({filing().text_of(passage), filing().span_of(passage), passage, true});
}

void Push::bytes(Span span) const { located({filing().bytes_of(span), span, {}, false}); }

void Push::place(Span span) const { located({{}, span, {}, false}); }

void Push::push_object(const TypeInfo& type, const void* node) const {
  push_userdata(state_, ObjectRef{&type, node, filing_}, kObjectType);
}

void Push::push_list(const ListInfo& type, const void* list, const TypeInfo* extra, const void* extra_node) const {
  push_userdata(state_, ListRef{&type, list, extra, extra_node, filing_}, kListType);
}

const EarlierFiling* RunContext::find_prior(const Filing& of) const {
  const auto found =
      std::find_if(prior.begin(), prior.end(), [&](const EarlierFiling& each) { return each.filing == &of; });
  return found == prior.end() ? nullptr : &*found;
}

const EvidenceMaker& RunContext::evidence_of(const Filing& of) const {
  const EarlierFiling* earlier = find_prior(of);
  return earlier == nullptr ? *evidence : *earlier->evidence;
}

Date RunContext::as_of_day(const Filing& of) const {
  const EarlierFiling* earlier = find_prior(of);
  return earlier == nullptr ? as_of : earlier->as_of;
}

Push Push::of_self(lua_State* state) {
  RunContext& context = context_of(state);
  const Filing* filing = context.filing;
  if (const LocatedRef* located = to_located(state, 1)) {
    filing = located->filing;
  } else if (const void* object = luaL_testudata(state, 1, kObjectType)) {
    filing = static_cast<const ObjectRef*>(object)->filing;
  } else if (const void* list = luaL_testudata(state, 1, kListType)) {
    filing = static_cast<const ListRef*>(list)->filing;
  }
  return {state, context, *filing};
}

RunContext& context_of(lua_State* state) {
  lua_rawgetp(state, LUA_REGISTRYINDEX, &kContextKey);
  auto* context = static_cast<RunContext*>(lua_touserdata(state, -1));
  lua_pop(state, 1);
  return *context;
}

const LocatedRef* to_located(lua_State* state, int index) {
  return static_cast<const LocatedRef*>(luaL_testudata(state, index, kLocatedType));
}

void raise_type_error(lua_State* state, int index, std::string_view expected) {
  while (true) luaL_typeerror(state, index, std::string(expected).c_str());  // throws at once
}

std::string_view check_string(lua_State* state, int index) {
  std::size_t size = 0;
  const char* bytes = luaL_checklstring(state, index, &size);
  return {bytes, size};
}

const LocatedRef& check_located(lua_State* state, int index) {
  return *static_cast<const LocatedRef*>(luaL_checkudata(state, index, kLocatedType));
}

const Date* to_date(lua_State* state, int index) {
  return static_cast<const Date*>(luaL_testudata(state, index, kDateType));
}

const void* to_object(lua_State* state, int index, const TypeInfo& type) {
  const auto* object = static_cast<const ObjectRef*>(luaL_testudata(state, index, kObjectType));
  return object != nullptr && object->type == &type ? object->node : nullptr;
}

std::optional<std::string> to_text(lua_State* state, int index) {
  if (const LocatedRef* located = to_located(state, index)) {
    std::string text{located->text};
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }
  if (const Date* date = to_date(state, index)) return format_long_date(*date);
  if (lua_type(state, index) == LUA_TSTRING) return std::string(string_at(state, index));
  if (lua_isinteger(state, index) != 0) return std::to_string(lua_tointeger(state, index));
  if (lua_type(state, index) == LUA_TNUMBER) {
    lua_pushvalue(state, index);
    std::string text{string_at(state, -1)};
    lua_pop(state, 1);
    return text;
  }
  return std::nullopt;
}

std::optional<Place> to_place(lua_State* state, int index, const char* field) {
  if (const LocatedRef* located = to_located(state, index)) return Place{located->span, located->filing};
  if (luaL_testudata(state, index, kObjectType) == nullptr && luaL_testudata(state, index, kListType) == nullptr) {
    return std::nullopt;
  }
  lua_getfield(state, index, field);
  std::optional<Place> place;
  if (const LocatedRef* located = to_located(state, -1)) place = Place{located->span, located->filing};
  lua_pop(state, 1);
  return place;
}

void install_bindings(lua::Sandbox& sandbox, RunContext& context) {
  lua_State* state = sandbox.state();
  lua_pushlightuserdata(state, &context);
  lua_rawsetp(state, LUA_REGISTRYINDEX, &kContextKey);
  make_metatable(state, kObjectType,
                 {{"__index", lua::host_function<object_index>},
                  {"__eq", lua::host_function<object_equal>},
                  {"__tostring", lua::host_function<object_name>}});
  make_metatable(state, kListType,
                 {{"__index", lua::host_function<list_index>}, {"__len", lua::host_function<list_length>}});
  install_value_types(state);
  install_report_type(state);
  install_library(state);
}

}  // namespace prefile::engine
