-- expect: limit(time)
local t, step = {}, 32767
for i = 1, 30000 do t[i * step] = true end
local x
while true do x = t[-step] end
