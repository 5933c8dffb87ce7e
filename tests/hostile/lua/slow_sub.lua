-- expect: limit
local s = ("x"):rep(1000000)
while true do s:sub(2) end
