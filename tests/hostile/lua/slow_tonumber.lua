-- expect: limit
local s = ("1"):rep(1000000)
while true do assert(tonumber(s) == nil) end
