// The Lua C API, for the layers that may see it: lua/ and the engine's bindings.
#pragma once

// Debian's lua5.4-c++ is compiled as C++ (errors are C++ exceptions), so the headers are included plain.
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
