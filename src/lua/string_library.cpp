// The string library: every function charges for the bytes it touches; no pattern matching.
#include <algorithm>
#include <array>
#include <string>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

constexpr std::int64_t kMostResults = 200;
constexpr std::int64_t kCallCost = 4;

void charge_bytes(lua_State* state, std::size_t bytes) {
  charge(state, kCallCost + static_cast<std::int64_t>(bytes) / 8);
}

/// A position as scripts give it, 1-based and negative from the end, as an offset that may lie outside.
std::int64_t resolve(std::int64_t position, std::size_t size) {
  if (position >= 0) return position;
  const auto length = static_cast<std::int64_t>(size);
  return position < -length ? 0 : length + position + 1;
}

/// Bytes first..last of `text`, 1-based and inclusive, clipped.
std::string_view clip(std::string_view text, std::int64_t first, std::int64_t last) {
  const auto length = static_cast<std::int64_t>(text.size());
  first = std::max<std::int64_t>(resolve(first, text.size()), 1);
  last = std::min(resolve(last, text.size()), length);
  if (first > last) return {};
  return text.substr(static_cast<std::size_t>(first - 1), static_cast<std::size_t>(last - first + 1));
}

int string_len(lua_State* state) {
  lua_pushinteger(state, static_cast<lua_Integer>(string_argument(state, 1).size()));
  return 1;
}

int string_sub(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = string_argument(state, 1);
  push_string(state, clip(text, integer_argument(state, 2), integer_argument_or(state, 3, -1)));
  return 1;
}

template <typename Change>
int changed(lua_State* state, Change change) {
  const std::string_view text = string_argument(state, 1);
  charge_bytes(state, text.size() * 4);
  std::string result{text};
  change(result);
  push_string(state, result);
  return 1;
}

int string_upper(lua_State* state) {
  return changed(state, [](std::string& text) {
    for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
}

int string_lower(lua_State* state) {
  return changed(state, [](std::string& text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
}

int string_reverse(lua_State* state) {
  return changed(state, [](std::string& text) { std::reverse(text.begin(), text.end()); });
}

/// `size` bytes of `piece` over and over, from its byte `skipped` on; doubles what it has.
std::string repeat(const std::string& piece, std::size_t size, std::size_t skipped) {
  std::string result;
  result.reserve(size + skipped + piece.size());
  result = piece;
  while (result.size() < size + skipped) {
    result.append(result, 0, std::min(result.size(), size + skipped - result.size()));
  }
  return result.substr(skipped, size);
}

int string_rep(lua_State* state) {
  const std::string_view text = string_argument(state, 1);
  const std::int64_t times = integer_argument(state, 2);
  const std::string_view separator = lua_isnoneornil(state, 3) ? std::string_view{} : string_argument(state, 3);
  if (times <= 0 || text.size() + separator.size() == 0) {
    lua_pushliteral(state, "");
    return 1;
  }
  const std::size_t step = text.size() + separator.size();
  if (static_cast<std::uint64_t>(times) > kLongestString / step + 1) raise_limit(state, Limit::memory);
  const std::size_t size = step * static_cast<std::size_t>(times) - separator.size();
  if (size > kLongestString) raise_limit(state, Limit::memory);
  charge_bytes(state, size);
  push_string(state, repeat(std::string(separator).append(text), size, separator.size()));
  return 1;
}

int string_byte(lua_State* state) {
  charge(state, kCallCost);
  const std::string_view text = string_argument(state, 1);
  const std::int64_t first = integer_argument_or(state, 2, 1);
  const std::string_view bytes = clip(text, first, integer_argument_or(state, 3, resolve(first, text.size())));
  const auto count = static_cast<std::int64_t>(bytes.size());
  luaL_argcheck(state, count <= kMostResults, 3, "too many bytes asked for");
  charge(state, count);
  luaL_checkstack(state, static_cast<int>(count), nullptr);
  for (const char c : bytes) lua_pushinteger(state, static_cast<unsigned char>(c));
  return static_cast<int>(count);
}

int string_char(lua_State* state) {
  const int count = lua_gettop(state);
  charge_bytes(state, static_cast<std::size_t>(count) * 8);
  std::string result;
  for (int at = 1; at <= count; ++at) {
    const std::int64_t value = integer_argument(state, at);
    luaL_argcheck(state, value >= 0 && value <= 255, at, "value out of range");
    result.push_back(static_cast<char>(value));
  }
  push_string(state, result);
  return 1;
}

constexpr std::array<luaL_Reg, 9> kFunctions{{{"len", string_len},
                                              {"sub", string_sub},
                                              {"upper", host_function<string_upper>},
                                              {"lower", host_function<string_lower>},
                                              {"reverse", host_function<string_reverse>},
                                              {"rep", host_function<string_rep>},
                                              {"byte", string_byte},
                                              {"char", host_function<string_char>},
                                              {"format", host_function<format_string>}}};

}  // namespace

void install_string(lua_State* state) {
  lua_createtable(state, 0, static_cast<int>(kFunctions.size()));
  for (const luaL_Reg& each : kFunctions) {
    lua_pushcfunction(state, each.func);
    lua_setfield(state, -2, each.name);
  }
  add_global(state, "string");
}

}  // namespace prefile::lua
