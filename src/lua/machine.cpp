#include "lua/machine.h"

#include <bit>
#include <cstdio>
#include <cstdlib>

namespace prefile::lua {
namespace {

// Lua tells the allocator what a new block is for; a string's header and final zero are not its text.
constexpr std::size_t kStringHeader = 32;
constexpr std::size_t kShortString = 40;
constexpr std::size_t kUpvalueKind = 9;

// Values a call passes on are copied: a deep stack makes single instructions slow.
constexpr std::size_t kLargestStack = 256ULL * 1024;
// Numbers can be chosen to collide, and laying out n colliding keys anew takes n * n steps no hook can stop.
constexpr std::size_t kNodeSize = 24;
constexpr std::size_t kMostNodes = 65536;
constexpr std::size_t kFewNodes = 64;
constexpr std::size_t kNodePairsPerChurn = 128;
constexpr std::size_t kLargeBlock = 256ULL * 1024;
constexpr std::size_t kSmallBlock = 1024;

constexpr int kTick = 1000;
constexpr int kShortTick = 100;
constexpr std::int64_t kObjectCost = 16;

const char kLimitMark = 0;

bool is_counted_object(std::size_t kind) {
  return kind == LUA_TTABLE || kind == LUA_TFUNCTION || kind == LUA_TUSERDATA || kind == kUpvalueKind;
}

/// Entries of a table's hash part when that is what a new block is for: their number is a power of two. Lists,
/// whose values take 16 bytes, come out as none.
std::size_t nodes_in(bool is_new, std::size_t kind, std::size_t size) {
  const bool has_nodes = is_new && kind == 0 && size % kNodeSize == 0 && std::has_single_bit(size / kNodeSize);
  return has_nodes && size / kNodeSize >= kFewNodes ? size / kNodeSize : 0;
}

bool is_too_large(const void* block, std::size_t kind, std::size_t new_size) {
  if (block == nullptr && kind == LUA_TSTRING) return new_size > kLongestString + kStringHeader;
  return nodes_in(block == nullptr, kind, new_size) > kMostNodes;
}

/// Lua gets a new stack and gives the old one back right after.
void note_freed(Machine& machine, const void* block) {
  if (block != machine.stack_block) return;
  machine.stack_block = machine.newest_block;
  machine.stack_size = machine.newest_size;
}

/// Objects and long strings come from instructions one to one and burn fuel. How often tables are laid out anew
/// may depend on hashes, so that has a budget of its own, which only scripts made for it use up.
void charge_block(Machine& machine, bool is_new, std::size_t kind, std::size_t size) {
  const auto bytes = static_cast<std::int64_t>(size);
  if (size >= kLargeBlock) machine.has_large_block = true;
  if (is_new && is_counted_object(kind)) {
    machine.fuel.left -= kObjectCost + bytes / 16;
  } else if (is_new && kind == LUA_TSTRING) {
    if (size > kShortString + kStringHeader) machine.fuel.left -= kObjectCost + bytes / 8;
  } else if (const std::size_t nodes = nodes_in(is_new, kind, size); nodes > 0) {
    machine.churn -= static_cast<std::int64_t>(nodes * nodes / kNodePairsPerChurn);
  } else if (size >= kSmallBlock) {
    machine.churn -= bytes / 2;
  }
}

/// The innermost Lua function at or above `level`; false when there is none. Takes no memory.
bool find_place(lua_State* state, int level, lua_Debug& where) {
  for (; lua_getstack(state, level, &where) != 0; ++level) {
    lua_getinfo(state, "Sl", &where);
    if (where.currentline > 0) return true;
  }
  return false;
}

void note_refusal(Machine& machine) {
  lua_Debug where{};
  if (!find_place(machine.state, 0, where)) return;
  std::snprintf(machine.refused_at.data(), machine.refused_at.size(), "%s:%d", where.source + 1, where.currentline);
}

/// Lua answers a refusal with a full collection and asks again; collecting a full heap over and over is work.
void* refuse(Machine& machine) {
  machine.churn -= static_cast<std::int64_t>(machine.used / 2);
  if (machine.running) note_refusal(machine);
  return nullptr;
}

Limit limit_reached(const Machine& machine) {
  if (machine.fuel.left < 0 || machine.churn < 0) return Limit::fuel;
  if (machine.stack_size > kLargestStack) return Limit::stack;
  if (machine.budget.now != nullptr && machine.budget.now() > machine.deadline) return Limit::wall;
  return Limit::none;
}

/// `lua_error` does not return, but is not declared so.
[[noreturn]] void throw_error(lua_State* state) {
  while (true) lua_error(state);
}

/// A line event, or the call of a function whose lines are learnt.
void note_line(lua_State* state, lua_Debug* where, Trace& trace) {
  if (where->event == LUA_HOOKLINE) {
    trace.ran.insert(static_cast<std::uint32_t>(where->currentline));
    return;
  }
  if (lua_getinfo(state, "S", where) == 0 || *where->what == 'C') return;
  if (!trace.called.insert(static_cast<std::uint32_t>(where->linedefined)).second) return;
  if (lua_getinfo(state, "L", where) == 0) return;
  lua_pushnil(state);
  while (lua_next(state, -2) != 0) {
    trace.active.insert(static_cast<std::uint32_t>(lua_tointeger(state, -2)));
    lua_pop(state, 1);
  }
  lua_pop(state, 1);
}

// g++ takes the old block of a failed realloc for a freed one.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuse-after-free"
#endif
}  // namespace

Machine& machine_of(lua_State* state) { return **static_cast<Machine**>(lua_getextraspace(state)); }

void* allocate(void* machine_pointer, void* block, std::size_t old_size, std::size_t new_size) {
  Machine& machine = *static_cast<Machine*>(machine_pointer);
  const std::size_t held = block == nullptr ? 0 : old_size;
  if (new_size == 0) {
    machine.used -= held;
    note_freed(machine, block);
    std::free(block);
    return nullptr;
  }
  if (new_size <= held) {
    machine.used -= held - new_size;
    void* shrunk = std::realloc(block, new_size);
    if (shrunk != nullptr) return shrunk;
    return block;  // a failed realloc frees nothing, and Lua relies on shrinking
  }
  const std::size_t growth = new_size - held;
  const bool is_new = block == nullptr;
  if (growth > machine.budget.memory - machine.used || is_too_large(block, old_size, new_size)) return refuse(machine);
  void* grown = std::realloc(block, new_size);
  if (grown == nullptr) return refuse(machine);
  machine.used += growth;
  if (is_new && old_size == 0) {
    machine.newest_block = grown;
    machine.newest_size = new_size;
  }
  charge_block(machine, is_new, old_size, new_size);
  return grown;
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

void raise_limit(lua_State* state, Limit limit) {
  Machine& machine = machine_of(state);
  if (machine.limit == Limit::none) {
    machine.limit = limit;
    machine.limit_place = place_of(state, 0);
  }
  lua_pushlightuserdata(state, const_cast<char*>(&kLimitMark));
  throw_error(state);
}

void rethrow_limit(lua_State* state) {
  const Machine& machine = machine_of(state);
  if (machine.limit != Limit::none) raise_limit(state, machine.limit);
}

void raise(lua_State* state, const std::string& message) {
  luaL_where(state, 1);
  lua_pushlstring(state, message.data(), message.size());
  lua_concat(state, 2);
  throw_error(state);
}

void set_hook(Machine& machine) {
  const int lines = machine.trace == nullptr ? 0 : LUA_MASKLINE | LUA_MASKCALL;
  lua_sethook(machine.state, look_at_limits, LUA_MASKCOUNT | lines, machine.tick);
}

void look_at_limits(lua_State* state, lua_Debug* where) {
  Machine& machine = machine_of(state);
  if (where->event != LUA_HOOKCOUNT) return note_line(state, where, *machine.trace);
  machine.fuel.left -= machine.tick;
  rethrow_limit(state);
  const Limit limit = limit_reached(machine);
  if (limit != Limit::none) raise_limit(state, limit);
  const int tick = machine.has_large_block ? kShortTick : kTick;
  if (tick != machine.tick) {
    machine.tick = tick;
    set_hook(machine);
  }
}

std::string place_of(lua_State* state, int level) {
  lua_Debug where{};
  if (!find_place(state, level, where)) return {};
  return std::string(where.source + 1) + ":" + std::to_string(where.currentline);
}

void hit_memory_limit(Machine& machine) {
  if (machine.limit != Limit::none) return;
  machine.limit = Limit::memory;
  machine.limit_place = machine.refused_at.data();
}

void charge(lua_State* state, std::int64_t amount) {
  Machine& machine = machine_of(state);
  if (!machine.fuel.take(amount)) raise_limit(state, Limit::fuel);
}

Sandbox& sandbox_of(lua_State* state) { return *machine_of(state).owner; }

}  // namespace prefile::lua
