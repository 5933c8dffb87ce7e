// Code points of UTF-8 strings.
#include <array>
#include <string>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"
#include "text/encoding.h"

namespace prefile::lua {
namespace {

constexpr std::int64_t kCallCost = 4;
constexpr std::int64_t kLastCodePoint = 0x10FFFF;

/// utf8.char(...): the string of the code points given.
int utf8_char(lua_State* state) {
  const int count = lua_gettop(state);
  charge(state, kCallCost * (count + 1));
  std::string result;
  for (int at = 1; at <= count; ++at) {
    const std::int64_t value = integer_argument(state, at);
    const bool is_valid = value >= 0 && value <= kLastCodePoint && (value < 0xD800 || value > 0xDFFF);
    luaL_argcheck(state, is_valid, at, "no code point");
    text::append_utf8(result, static_cast<char32_t>(value));
  }
  push_string(state, result);
  return 1;
}

/// utf8.len(s): number of code points, an invalid byte counting as one.
int utf8_len(lua_State* state) {
  const std::string_view text = string_argument(state, 1);
  charge(state, kCallCost + static_cast<std::int64_t>(text.size()));
  lua_pushinteger(state, static_cast<lua_Integer>(text::count_code_points(text)));
  return 1;
}

/// utf8.codepoint(s, i): the code point at byte i; U+FFFD where the bytes are not valid.
int utf8_codepoint(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = string_argument(state, 1);
  const std::int64_t position = integer_argument_or(state, 2, 1);
  const bool is_inside = position >= 1 && position <= static_cast<std::int64_t>(text.size());
  luaL_argcheck(state, is_inside, 2, "out of bounds");
  const text::CodePoint point = text::decode_utf8(text.substr(static_cast<std::size_t>(position - 1)));
  lua_pushinteger(state, static_cast<lua_Integer>(point.value));
  return 1;
}

int next_code_point(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = string_argument(state, 1);
  auto at = static_cast<std::size_t>(integer_argument(state, 2));
  if (at > text.size()) return 0;
  if (at > 0) at += text::decode_utf8(text.substr(at - 1)).length - 1;
  if (at >= text.size()) return 0;
  lua_pushinteger(state, static_cast<lua_Integer>(at) + 1);
  lua_pushinteger(state, static_cast<lua_Integer>(text::decode_utf8(text.substr(at)).value));
  return 2;
}

/// utf8.codes(s): for position, code point in utf8.codes(s).
int utf8_codes(lua_State* state) {
  static_cast<void>(string_argument(state, 1));
  lua_pushcfunction(state, next_code_point);
  lua_pushvalue(state, 1);
  lua_pushinteger(state, 0);
  return 3;
}

constexpr std::array<luaL_Reg, 4> kFunctions{
    {{"char", host_function<utf8_char>}, {"len", utf8_len}, {"codepoint", utf8_codepoint}, {"codes", utf8_codes}}};

}  // namespace

void install_utf8(lua_State* state) {
  lua_createtable(state, 0, static_cast<int>(kFunctions.size()));
  for (const luaL_Reg& each : kFunctions) {
    lua_pushcfunction(state, each.func);
    lua_setfield(state, -2, each.name);
  }
  add_global(state, "utf8");
}

}  // namespace prefile::lua
