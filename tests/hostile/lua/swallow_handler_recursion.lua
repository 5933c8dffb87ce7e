-- expect: ok
local function handler() return xpcall(error, handler, "x") end
xpcall(error, handler, "start")
