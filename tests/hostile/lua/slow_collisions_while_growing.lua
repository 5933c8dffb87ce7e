-- expect: limit
local t, step = {}, 262143
for i = 1, 200000 do t[i * step] = true end
