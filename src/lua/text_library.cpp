// The text library: finding and replacing with guarded patterns and with literals. Texts may be anything with a
// text: strings, numbers, values of the filing. Patterns ignore case unless the flags say "c".
#include <array>
#include <cstring>
#include <string>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

constexpr std::int64_t kCallCost = 8;
constexpr std::size_t kNowhere = std::string_view::npos;

bool ignores_case(lua_State* state, int index) {
  if (lua_isnoneornil(state, index)) return true;
  const std::string_view flags = string_argument(state, index);
  if (flags.find_first_not_of("ci") != kNowhere) luaL_argerror(state, index, R"(the flags are "c" and "i")");
  return flags.find('c') == kNowhere;
}

text::Pattern pattern_argument(lua_State* state, int index) {
  return pattern_for(state, string_argument(state, index), ignores_case(state, index + 1));
}

/// Two-way search: linear in both, also where the two are made to be alike.
std::size_t find_literal(lua_State* state, std::string_view text, std::string_view literal, std::size_t from) {
  charge(state, static_cast<std::int64_t>((text.size() - from + literal.size()) / 4));
  const void* found = ::memmem(text.data() + from, text.size() - from, literal.data(), literal.size());
  return found == nullptr ? kNowhere : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

void push_part(lua_State* state, std::string_view text, std::size_t start, std::size_t end) {
  push_string(state, text.substr(start, end - start));
}

int push_groups(lua_State* state, std::string_view text, const text::PatternMatch& match) {
  luaL_checkstack(state, static_cast<int>(match.groups.size()) + 2, nullptr);
  for (const auto& group : match.groups) {
    if (group.has_value()) {
      push_part(state, text, group->first, group->second);
    } else {
      lua_pushnil(state);
    }
  }
  return static_cast<int>(match.groups.size());
}

/// The groups, or the whole match when the pattern has none.
int push_match(lua_State* state, std::string_view text, const text::PatternMatch& match) {
  if (!match.groups.empty()) return push_groups(state, text, match);
  push_part(state, text, match.start, match.end);
  return 1;
}

/// text.find(s, pattern [, flags [, from]]): first byte, last byte, groups; nil.
int text_find(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = text_argument(state, 1);
  const text::Pattern pattern = pattern_argument(state, 2);
  const std::int64_t from = integer_argument_or(state, 4, 1);
  luaL_argcheck(state, from >= 1, 4, "positions start at 1");
  const auto match = search(state, pattern, text, static_cast<std::size_t>(from - 1));
  if (!match.has_value()) {
    lua_pushnil(state);
    return 1;
  }
  lua_pushinteger(state, static_cast<lua_Integer>(match->start) + 1);
  lua_pushinteger(state, static_cast<lua_Integer>(match->end));
  return 2 + push_groups(state, text, *match);
}

/// text.match(s, pattern [, flags]): the groups, or the whole match; nil.
int text_match(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = text_argument(state, 1);
  const auto match = search(state, pattern_argument(state, 2), text, 0);
  if (match.has_value()) return push_match(state, text, *match);
  lua_pushnil(state);
  return 1;
}

std::size_t place_after(const text::PatternMatch& match) { return match.end > match.start ? match.end : match.end + 1; }

// Upvalues of the iterator: text, pattern, flags, where to go on.
int next_match(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = string_argument(state, lua_upvalueindex(1));
  const auto from = static_cast<std::size_t>(lua_tointeger(state, lua_upvalueindex(4)));
  const text::Pattern pattern =
      pattern_for(state, string_argument(state, lua_upvalueindex(2)), lua_toboolean(state, lua_upvalueindex(3)) != 0);
  const auto match = search(state, pattern, text, from);
  if (!match.has_value()) {
    lua_pushnil(state);
    return 1;
  }
  lua_pushinteger(state, static_cast<lua_Integer>(place_after(*match)));
  lua_replace(state, lua_upvalueindex(4));
  return push_match(state, text, *match);
}

/// text.matches(s, pattern [, flags]): for the groups, or the whole match, of every match.
int text_matches(lua_State* state) {
  static_cast<void>(text_argument(state, 1));
  static_cast<void>(pattern_argument(state, 2));
  const bool ignore_case = ignores_case(state, 3);
  lua_settop(state, 2);
  lua_pushboolean(state, ignore_case ? 1 : 0);
  lua_pushinteger(state, 0);
  lua_pushcclosure(state, host_function<next_match>, 4);
  return 1;
}

/// text.replace(s, pattern, replacement [, flags]): the text with every match replaced, and how many there were.
/// The replacement stands for itself.
int text_replace(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = text_argument(state, 1);
  const std::string_view replacement = string_argument(state, 3);
  const text::Pattern pattern = pattern_for(state, string_argument(state, 2), ignores_case(state, 4));
  std::string result;
  std::size_t copied = 0;
  lua_Integer count = 0;
  for (std::size_t from = 0; from <= text.size();) {
    const auto match = search(state, pattern, text, from);
    if (!match.has_value()) break;
    charge(state, kCallCost + static_cast<std::int64_t>(match->start - copied + replacement.size()) / 8);
    result.append(text.substr(copied, match->start - copied)).append(replacement);
    if (result.size() > kLongestString) raise_limit(state, Limit::memory);
    copied = match->end;
    from = place_after(*match);
    ++count;
  }
  result += text.substr(copied);
  push_string(state, result);
  lua_pushinteger(state, count);
  return 2;
}

/// text.contains(s, literal).
int text_contains(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = text_argument(state, 1);
  lua_pushboolean(state, find_literal(state, text, text_argument(state, 2), 0) != kNowhere);
  return 1;
}

int text_starts_with(lua_State* state) {
  const std::string_view text = text_argument(state, 1);
  const std::string_view wanted = text_argument(state, 2);
  charge(state, kCallCost + static_cast<std::int64_t>(wanted.size() / 16));
  lua_pushboolean(state, text.starts_with(wanted));
  return 1;
}

int text_ends_with(lua_State* state) {
  const std::string_view text = text_argument(state, 1);
  const std::string_view wanted = text_argument(state, 2);
  charge(state, kCallCost + static_cast<std::int64_t>(wanted.size() / 16));
  lua_pushboolean(state, text.ends_with(wanted));
  return 1;
}

/// text.split(s, separator): a list of what stands between the separators.
int text_split(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = text_argument(state, 1);
  const std::string_view separator = string_argument(state, 2);
  luaL_argcheck(state, !separator.empty(), 2, "the separator is empty");
  lua_newtable(state);
  lua_Integer count = 0;
  for (std::size_t start = 0;;) {
    charge(state, kCallCost);
    const void* found = ::memmem(text.data() + start, text.size() - start, separator.data(), separator.size());
    const std::size_t end =
        found == nullptr ? text.size() : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
    push_part(state, text, start, end);
    lua_rawseti(state, -2, ++count);
    if (found == nullptr) return 1;
    start = end + separator.size();
  }
}

constexpr std::array<luaL_Reg, 8> kFunctions{{{"find", host_function<text_find>},
                                              {"match", host_function<text_match>},
                                              {"matches", host_function<text_matches>},
                                              {"replace", host_function<text_replace>},
                                              {"contains", text_contains},
                                              {"starts_with", text_starts_with},
                                              {"ends_with", text_ends_with},
                                              {"split", text_split}}};

}  // namespace

void install_text(lua_State* state) {
  lua_createtable(state, 0, static_cast<int>(kFunctions.size()));
  for (const luaL_Reg& each : kFunctions) {
    lua_pushcfunction(state, each.func);
    lua_setfield(state, -2, each.name);
  }
  add_global(state, "text");
}

}  // namespace prefile::lua
