-- expect: limit
local t, long = {}, ("x"):rep(100000)
for i = 1, 100 do t[i] = long .. i end
while true do table.sort(t) end
