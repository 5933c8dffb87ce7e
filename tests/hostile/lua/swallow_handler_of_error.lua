-- expect: limit
local function spin() while true do end end
xpcall(error, spin, "start")
