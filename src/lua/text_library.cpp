// The text library: finding and replacing with guarded patterns and with literals.
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {

void install_text(lua_State* state) {
  lua_newtable(state);
  add_global(state, "text");
}

}  // namespace prefile::lua
