-- expect: limit
local t, long = {}, ("x"):rep(100000)
for i = 1, 50 do t[long .. i] = i end
while true do for k in pairs(t) do break end end
