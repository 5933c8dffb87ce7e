// For host functions: arguments read strictly, C++ exceptions kept in, tables that scripts cannot change.
#pragma once

#include <cstdint>
#include <exception>
#include <new>
#include <optional>
#include <string_view>

#include "lua/native.h"
#include "text/pattern.h"

namespace prefile::lua {

/// An integer (or a float with an integral value); strings are not read as numbers.
[[nodiscard]] std::int64_t integer_argument(lua_State* state, int index);
[[nodiscard]] std::int64_t integer_argument_or(lua_State* state, int index, std::int64_t absent);
[[nodiscard]] double number_argument(lua_State* state, int index);
/// A string, or a number as text. Valid while the argument stays on the stack.
[[nodiscard]] std::string_view string_argument(lua_State* state, int index);
/// The text of the value as `tostring` gives it. Valid while the argument stays on the stack.
[[nodiscard]] std::string_view text_argument(lua_State* state, int index);
/// Pushes a string and charges for its bytes; longer ones than a state may hold raise the memory limit.
void push_string(lua_State* state, std::string_view text);

/// Replaces the table on top of the stack by a view of it that scripts can read and walk but not change.
void make_read_only(lua_State* state);
/// Whether the value at `index` is such a view.
[[nodiscard]] bool is_read_only(lua_State* state, int index);

/// The compiled pattern; refused ones raise an error. A call of the sandbox pays for each pattern once, however often
/// it asks for it.
[[nodiscard]] text::Pattern pattern_for(lua_State* state, std::string_view source, bool ignore_case);
/// The first match at or after `from`, paid from the state's fuel; failures raise errors.
[[nodiscard]] std::optional<text::PatternMatch> search(lua_State* state, const text::Pattern& pattern,
                                                       std::string_view text, std::size_t from);

/// Notes that a host function failed and unwinds to `Sandbox::call`; the state is spent.
[[noreturn]] void raise_host_failure(lua_State* state, bool out_of_memory);

/// Wraps a host function so that a C++ exception it lets out ends the call instead of reaching a script's pcall
/// as an error like any other. Lua's own errors, exceptions too, pass through.
template <lua_CFunction Function>
int host_function(lua_State* state) {
  bool out_of_memory = false;
  try {
    return Function(state);
  } catch (const std::bad_alloc&) {
    out_of_memory = true;
  } catch (const std::exception&) {
    out_of_memory = false;
  }
  raise_host_failure(state, out_of_memory);
}

}  // namespace prefile::lua
