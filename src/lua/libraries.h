// The functions scripts may call: one installer for each library. All of them are ours.
#pragma once

#include "lua/native.h"

namespace prefile::lua {

/// Each adds its names to the allow-list.
void install_base(lua_State* state);
void install_metatables(lua_State* state);
void install_string(lua_State* state);
void install_table(lua_State* state);
void install_math(lua_State* state);
void install_utf8(lua_State* state);
void install_text(lua_State* state);

/// `pairs`.
int walk_sorted(lua_State* state);
/// `string.format`.
int format_string(lua_State* state);
/// `table.sort`.
int sort_table(lua_State* state);

/// Pushes the text of the value at `index` as `tostring` gives it: without addresses.
void push_text_of(lua_State* state, int index);
/// Pushes the table at `index`, or the table behind it when it is a read-only view.
void push_table_behind(lua_State* state, int index);

}  // namespace prefile::lua
