// A Lua state that cannot hang, exhaust memory, reach the system or tell the time.
// lua.h is not included here; bindings that need it include "lua/native.h".
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "lua/trace.h"
#include "text/pattern.h"

struct lua_State;

namespace prefile::lua {

struct Budget {
  std::int64_t fuel = 200'000'000;           ///< instructions and charged work, per call of `run`
  std::size_t memory = 64ULL * 1024 * 1024;  ///< bytes the state may hold
  /// Milliseconds from any fixed start, asked every few thousand instructions. The core has no clock: without
  /// one there is no limit on time, only on work.
  std::int64_t (*now)() = nullptr;
  std::int64_t time = 10'000;  ///< milliseconds per call, looser than fuel: it ends what fuel counts too low
};

/// One state per rule pack and thread. Not thread-safe. Everything a script can reach is in the allow-list of
/// docs/sandbox.md; `state()` lets the engine add its own functions and types.
class Sandbox {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Sandbox>> make(Budget budget = {});
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  [[nodiscard]] lua_State* state() const;
  [[nodiscard]] text::Fuel& fuel();
  [[nodiscard]] const Budget& budget() const;

  /// Compiles `source` (text only, never bytecode) as a chunk named `name` with a fresh environment that
  /// sees the allow-list but cannot change it, and leaves the function on the stack.
  /// Errors: bad_rule with `name:line` as context.
  [[nodiscard]] Status load(std::string_view source, std::string_view name);

  /// Calls the function below `arguments` values on the stack with a full tank, expects `results` values.
  /// Errors: rule_failed, out_of_fuel, out_of_memory, with `file.lua:line` as context. After a limit was
  /// hit the state can only be thrown away (`is_spent`).
  [[nodiscard]] Status call(int arguments, int results);
  [[nodiscard]] bool is_spent() const;
  /// Runs `action` with the state so that an error in it (no memory left, say) is returned, not thrown. For
  /// the host's own use of the state outside of a call; `action` leaves `results` values on the stack.
  [[nodiscard]] Status protect(const std::function<void(lua_State*)>& action, int results = 0);
  /// Notes in `trace` which lines of scripts run from now on, in every call; nullptr ends that. Costs time, not fuel.
  void trace(Trace* trace);
  /// Units of fuel the last call has used.
  [[nodiscard]] std::int64_t fuel_used() const;
  /// Bytes the state holds now.
  [[nodiscard]] std::size_t memory_used() const;

 private:
  struct Impl;
  explicit Sandbox(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// "Lua 5.4.4".
[[nodiscard]] std::string_view version();

/// For host functions: charges `amount`; raises the limit error when the tank is empty (does not return then).
void charge(lua_State* state, std::int64_t amount);
/// For the host, before scripts run: takes the value on top of the stack into the allow-list as `name`. A table
/// becomes a library: read-only for scripts; where the name is a library already, its fields join it.
void add_global(lua_State* state, const char* name);
/// The sandbox a state belongs to.
[[nodiscard]] Sandbox& sandbox_of(lua_State* state);

}  // namespace prefile::lua
