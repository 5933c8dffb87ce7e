-- expect: ok
local x <close> = nil
local y <close> = false
