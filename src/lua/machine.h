// What the parts of the sandbox share: the counters of one state, its limits, and how a limit is raised.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "lua/native.h"
#include "lua/pattern_cache.h"
#include "lua/sandbox.h"

namespace prefile::lua {

enum class Limit : std::uint8_t {
  none,
  fuel,
  memory,
  stack,  ///< values of functions that wait for others
  wall,
  broken,  ///< a host function failed in a way the state cannot go on from
};

/// The largest string a state may hold.
inline constexpr std::size_t kLongestString = 16ULL * 1024 * 1024;

/// The counters of one state. Reached from the state's extra space, so it never moves.
struct Machine {
  Sandbox* owner = nullptr;
  lua_State* state = nullptr;
  Budget budget{};
  text::Fuel fuel{};
  std::int64_t churn = 0;  ///< bytes of table storage that may still be laid out anew
  std::size_t used = 0;    ///< bytes held now
  Limit limit = Limit::none;
  std::string limit_place;             ///< `file.lua:line` where the limit was hit
  std::array<char, 256> refused_at{};  ///< the same of the last refusal to give memory
  std::string error_place;             ///< of the last error that reached `Sandbox::call`
  std::string error_text;
  bool running = false;
  bool has_large_block = false;  ///< instructions may be slow: look at the limits more often
  int tick = 0;                  ///< instructions between two looks
  std::int64_t deadline = 0;     ///< by the budget's own clock
  Trace* trace = nullptr;        ///< where lines that run are noted, if anywhere
  PatternCache patterns;
  const void* stack_block = nullptr;
  std::size_t stack_size = 0;
  const void* newest_block = nullptr;  ///< of those Lua did not say the purpose of
  std::size_t newest_size = 0;
};

[[nodiscard]] Machine& machine_of(lua_State* state);

/// The allocator of a state; `machine` is its Machine.
void* allocate(void* machine, void* block, std::size_t old_size, std::size_t new_size);

/// Notes the limit and its place, and unwinds to `Sandbox::call`; no script can catch it.
[[noreturn]] void raise_limit(lua_State* state, Limit limit);
/// Notes that Lua found no memory, even after a collection.
void hit_memory_limit(Machine& machine);
/// Unwinds again when a limit was hit before; called wherever an error was caught.
void rethrow_limit(lua_State* state);
/// Raises an error with the place of the script that called the host function.
[[noreturn]] void raise(lua_State* state, const std::string& message);

/// Sets the hook that looks at the limits, and traces when asked to.
void set_hook(Machine& machine);
/// The hook.
void look_at_limits(lua_State* state, lua_Debug* where);
/// `file.lua:line` of the innermost Lua function at or above `level`; empty when there is none.
[[nodiscard]] std::string place_of(lua_State* state, int level);
/// Message handler of `Sandbox::call`: keeps text and place of the error.
int note_error(lua_State* state);

}  // namespace prefile::lua
