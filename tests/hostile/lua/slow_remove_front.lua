-- expect: limit
local t = {}
for i = 1, 300000 do t[i] = 0 end
while true do table.remove(t, 1) t[#t + 1] = 0 end
