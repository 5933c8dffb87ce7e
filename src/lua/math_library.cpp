// The part of the math library that gives the same answer on every machine: no chance, nothing transcendental.
#include <array>
#include <cmath>
#include <limits>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

bool is_integer(lua_State* state, int index) { return lua_isinteger(state, index) != 0; }

/// A float as an integer where it fits, as a float else.
int push_whole(lua_State* state, double value) {
  lua_Integer whole = 0;
  if (lua_numbertointeger(value, &whole)) {
    lua_pushinteger(state, whole);
  } else {
    lua_pushnumber(state, value);
  }
  return 1;
}

int math_abs(lua_State* state) {
  if (is_integer(state, 1)) {
    const auto value = static_cast<lua_Unsigned>(lua_tointeger(state, 1));
    lua_pushinteger(state, static_cast<lua_Integer>(lua_tointeger(state, 1) < 0 ? 0U - value : value));
  } else {
    lua_pushnumber(state, std::fabs(number_argument(state, 1)));
  }
  return 1;
}

int math_ceil(lua_State* state) {
  const double value = number_argument(state, 1);
  if (!is_integer(state, 1)) return push_whole(state, std::ceil(value));
  lua_settop(state, 1);
  return 1;
}

int math_floor(lua_State* state) {
  const double value = number_argument(state, 1);
  if (!is_integer(state, 1)) return push_whole(state, std::floor(value));
  lua_settop(state, 1);
  return 1;
}

int extreme(lua_State* state, bool wants_largest) {
  const int count = lua_gettop(state);
  static_cast<void>(number_argument(state, 1));
  charge(state, count);
  int best = 1;
  for (int at = 2; at <= count; ++at) {
    static_cast<void>(number_argument(state, at));
    const bool is_better =
        wants_largest ? lua_compare(state, best, at, LUA_OPLT) != 0 : lua_compare(state, at, best, LUA_OPLT) != 0;
    if (is_better) best = at;
  }
  lua_pushvalue(state, best);
  return 1;
}

int math_max(lua_State* state) { return extreme(state, true); }
int math_min(lua_State* state) { return extreme(state, false); }

int math_fmod(lua_State* state) {
  if (is_integer(state, 1) && is_integer(state, 2)) {
    const lua_Integer divisor = lua_tointeger(state, 2);
    luaL_argcheck(state, divisor != 0, 2, "zero");
    lua_pushinteger(state, divisor == -1 ? 0 : lua_tointeger(state, 1) % divisor);
  } else {
    lua_pushnumber(state, std::fmod(number_argument(state, 1), number_argument(state, 2)));
  }
  return 1;
}

int math_modf(lua_State* state) {
  const double value = number_argument(state, 1);
  const double whole = value < 0 ? std::ceil(value) : std::floor(value);
  lua_pushnumber(state, whole);
  lua_pushnumber(state, value == whole ? 0.0 : value - whole);
  return 2;
}

int math_sqrt(lua_State* state) {
  lua_pushnumber(state, std::sqrt(number_argument(state, 1)));
  return 1;
}

int math_tointeger(lua_State* state) {
  luaL_checkany(state, 1);
  int fits = 0;
  const bool is_number = lua_type(state, 1) == LUA_TNUMBER;
  const lua_Integer value = is_number ? lua_tointegerx(state, 1, &fits) : 0;
  if (fits != 0) {
    lua_pushinteger(state, value);
  } else {
    lua_pushnil(state);
  }
  return 1;
}

int math_type(lua_State* state) {
  luaL_checkany(state, 1);
  if (lua_type(state, 1) != LUA_TNUMBER) {
    lua_pushnil(state);
  } else {
    lua_pushstring(state, is_integer(state, 1) ? "integer" : "float");
  }
  return 1;
}

int math_ult(lua_State* state) {
  const auto a = static_cast<std::uint64_t>(integer_argument(state, 1));
  lua_pushboolean(state, a < static_cast<std::uint64_t>(integer_argument(state, 2)));
  return 1;
}

constexpr std::array<luaL_Reg, 11> kFunctions{{{"abs", math_abs},
                                               {"ceil", math_ceil},
                                               {"floor", math_floor},
                                               {"max", math_max},
                                               {"min", math_min},
                                               {"fmod", math_fmod},
                                               {"modf", math_modf},
                                               {"sqrt", math_sqrt},
                                               {"tointeger", math_tointeger},
                                               {"type", math_type},
                                               {"ult", math_ult}}};

void set_number(lua_State* state, const char* name, double value) {
  lua_pushnumber(state, value);
  lua_setfield(state, -2, name);
}

void set_integer(lua_State* state, const char* name, lua_Integer value) {
  lua_pushinteger(state, value);
  lua_setfield(state, -2, name);
}

}  // namespace

void install_math(lua_State* state) {
  lua_createtable(state, 0, static_cast<int>(kFunctions.size()) + 4);
  for (const luaL_Reg& each : kFunctions) {
    lua_pushcfunction(state, each.func);
    lua_setfield(state, -2, each.name);
  }
  set_number(state, "pi", 3.141592653589793);
  set_number(state, "huge", std::numeric_limits<double>::infinity());
  set_integer(state, "maxinteger", std::numeric_limits<lua_Integer>::max());
  set_integer(state, "mininteger", std::numeric_limits<lua_Integer>::min());
  add_global(state, "math");
}

}  // namespace prefile::lua
