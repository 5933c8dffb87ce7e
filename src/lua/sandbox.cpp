#include "lua/sandbox.h"

#include <utility>

#include "lua/environment.h"
#include "lua/libraries.h"
#include "lua/machine.h"
#include "lua/source_check.h"

namespace prefile::lua {
namespace {

// How many bytes of a chunk's name Lua keeps in front of its messages.
constexpr std::size_t kNameInMessages = LUA_IDSIZE - 1;
constexpr std::size_t kLongestMessage = 2000;
// More than a new state has, so that it gets another stack, and we learn which block that is.
constexpr int kFirstStack = 100;

struct HostPanic : std::exception {
  [[nodiscard]] const char* what() const noexcept override { return "a Lua error outside of a protected call"; }
};

/// Instead of ending the program, as Lua would.
int panic(lua_State* /*state*/) { throw HostPanic(); }

/// Lua prefixes messages with `name:line: `. Moves that into `place`.
void split_message(std::string_view name, std::string& message, std::string& place) {
  const std::string_view shown = name.substr(0, kNameInMessages);
  if (message.size() <= shown.size() + 1 || message.compare(0, shown.size(), shown) != 0) return;
  std::size_t at = shown.size();
  if (message[at] != ':') return;
  const std::size_t digits = at + 1;
  const std::size_t end = message.find_first_not_of("0123456789", digits);
  if (end == std::string::npos || end == digits || message.compare(end, 2, ": ") != 0) return;
  place = std::string(name) + message.substr(at, end - at);
  message.erase(0, end + 2);
}

Error limit_error(const Machine& machine) {
  switch (machine.limit) {
    case Limit::memory:
      return {ErrorCode::out_of_memory,
              "needs more than " + std::to_string(machine.budget.memory / 1024 / 1024) + " MiB of memory",
              machine.limit_place};
    case Limit::stack:
      return {ErrorCode::out_of_memory, "calls itself too deeply, or passes on too many values at once",
              machine.limit_place};
    case Limit::wall:
      return {ErrorCode::out_of_fuel, "took longer than " + std::to_string(machine.budget.time) + " ms",
              machine.limit_place};
    case Limit::broken: return {ErrorCode::internal, "a function of prefile's own failed", machine.limit_place};
    case Limit::fuel:
    case Limit::none: break;
  }
  return {ErrorCode::out_of_fuel,
          "used up its budget of " + std::to_string(machine.budget.fuel) +
              " units of work; does a loop never end, or a pattern go back and forth?",
          machine.limit_place};
}

struct Action {
  const std::function<void(lua_State*)>* run;
};

int run_action(lua_State* state) {
  const auto* action = static_cast<const Action*>(lua_touserdata(state, 1));
  lua_settop(state, 0);
  (*action->run)(state);
  return lua_gettop(state);
}

/// Text of the error value on top of the stack; takes it off.
std::string take_error(lua_State* state) {
  std::string text = lua_type(state, -1) == LUA_TSTRING ? lua_tostring(state, -1) : "an error without a message";
  lua_pop(state, 1);
  return text;
}

}  // namespace

struct Sandbox::Impl {
  Machine machine;

  void begin() {
    machine.fuel.left = machine.budget.fuel;
    machine.churn = machine.budget.fuel;
    machine.has_large_block = false;
    machine.tick = 1000;
    machine.refused_at.fill('\0');
    machine.patterns.begin_call();
    machine.error_place.clear();
    machine.error_text.clear();
    machine.running = true;
    if (machine.budget.now != nullptr) machine.deadline = machine.budget.now() + machine.budget.time;
    set_hook(machine);
  }

  void end(int status) {
    machine.running = false;
    lua_sethook(machine.state, nullptr, 0, 0);
    if (machine.limit != Limit::none || status == LUA_OK || status == LUA_ERRRUN || status == LUA_ERRERR) return;
    if (status == LUA_ERRMEM) return hit_memory_limit(machine);
    machine.limit = Limit::broken;
  }
};

Sandbox::Sandbox(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Sandbox::~Sandbox() {
  if (impl_ != nullptr && impl_->machine.state != nullptr) lua_close(impl_->machine.state);
}

Result<std::unique_ptr<Sandbox>> Sandbox::make(Budget budget) {
  auto impl = std::make_unique<Impl>();
  Machine& machine = impl->machine;
  machine.budget = budget;
  machine.fuel.left = budget.fuel;
  machine.churn = budget.fuel;
  lua_State* state = lua_newstate(allocate, &machine);
  const Error no_memory{ErrorCode::out_of_memory, "the memory budget is too small for a Lua state", ""};
  if (state == nullptr) return no_memory;
  machine.state = state;
  *static_cast<Machine**>(lua_getextraspace(state)) = &machine;
  lua_atpanic(state, panic);
  std::unique_ptr<Sandbox> sandbox(new Sandbox(std::move(impl)));
  machine.owner = sandbox.get();
  if (lua_checkstack(state, kFirstStack) == 0) return no_memory;
  machine.stack_block = machine.newest_block;
  machine.stack_size = machine.newest_size;
  if (Status ready = sandbox->protect(install_environment); !ready) return no_memory;
  return sandbox;
}

lua_State* Sandbox::state() const { return impl_->machine.state; }
text::Fuel& Sandbox::fuel() { return impl_->machine.fuel; }
const Budget& Sandbox::budget() const { return impl_->machine.budget; }
bool Sandbox::is_spent() const { return impl_->machine.limit != Limit::none; }
void Sandbox::trace(Trace* trace) { impl_->machine.trace = trace; }
std::int64_t Sandbox::fuel_used() const { return impl_->machine.budget.fuel - impl_->machine.fuel.left; }
std::size_t Sandbox::memory_used() const { return impl_->machine.used; }

Status Sandbox::protect(const std::function<void(lua_State*)>& action, int results) {
  Machine& machine = impl_->machine;
  const Action wrapped{&action};
  if (lua_checkstack(machine.state, results + 2) == 0) {
    return Error{ErrorCode::out_of_memory, "no memory for the Lua stack", ""};
  }
  lua_pushcfunction(machine.state, run_action);
  lua_pushlightuserdata(machine.state, const_cast<Action*>(&wrapped));
  const int status = lua_pcall(machine.state, 1, results, 0);
  if (status == LUA_OK) return Done{};
  if (status == LUA_ERRMEM) hit_memory_limit(machine);
  if (machine.limit != Limit::none) {
    lua_pop(machine.state, 1);
    return limit_error(machine);
  }
  return Error{ErrorCode::internal, take_error(machine.state), ""};
}

Status Sandbox::load(std::string_view source, std::string_view name) {
  Machine& machine = impl_->machine;
  if (is_spent()) return limit_error(machine);
  const std::string chunk_name{name};
  if (Status checked = check_source(source, chunk_name); !checked) return checked;
  const int status = luaL_loadbufferx(machine.state, source.data(), source.size(), ("=" + chunk_name).c_str(), "t");
  if (status == LUA_OK) {
    Status dressed = protect([&](lua_State* state) { push_environment(state); }, 1);
    if (!dressed) {
      lua_pop(machine.state, 1);
      return dressed;
    }
    lua_setupvalue(machine.state, -2, 1);
    return Done{};
  }
  if (status == LUA_ERRMEM) {
    lua_pop(machine.state, 1);
    machine.limit = Limit::memory;
    machine.limit_place = chunk_name;
    return limit_error(machine);
  }
  Error error{ErrorCode::bad_rule, take_error(machine.state), chunk_name};
  split_message(name, error.message, error.context);
  return error;
}

Status Sandbox::call(int arguments, int results) {
  Machine& machine = impl_->machine;
  lua_State* state = machine.state;
  const int base = lua_gettop(state) - arguments;
  if (is_spent() || machine.running || lua_checkstack(state, results + 2) == 0) {
    lua_settop(state, base - 1);
    if (is_spent()) return limit_error(machine);
    return Error{ErrorCode::internal, "a sandbox cannot be called from within itself", ""};
  }
  lua_pushcfunction(state, note_error);
  lua_insert(state, base);
  impl_->begin();
  const int status = lua_pcall(state, arguments, results, base);
  impl_->end(status);
  lua_remove(state, base);
  if (status == LUA_OK && !is_spent()) return Done{};
  lua_settop(state, base - 1);
  if (is_spent()) return limit_error(machine);
  if (status == LUA_ERRERR) return Error{ErrorCode::rule_failed, "the error could not be reported", ""};
  return Error{ErrorCode::rule_failed, machine.error_text.substr(0, kLongestMessage), machine.error_place};
}

int note_error(lua_State* state) {
  Machine& machine = machine_of(state);
  if (machine.limit != Limit::none) return 1;
  machine.error_place = place_of(state, 1);
  if (lua_type(state, 1) != LUA_TSTRING) {
    machine.error_text = std::string("an error value of type ") + luaL_typename(state, 1) + " was raised";
    return 1;
  }
  std::size_t size = 0;
  const char* bytes = lua_tolstring(state, 1, &size);
  machine.error_text.assign(bytes, size);
  const std::string_view name = std::string_view(machine.error_place).substr(0, machine.error_place.rfind(':'));
  split_message(std::string(name), machine.error_text, machine.error_place);
  return 1;
}

std::string_view version() { return LUA_RELEASE; }

}  // namespace prefile::lua
