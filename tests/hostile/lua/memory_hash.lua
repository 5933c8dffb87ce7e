-- expect: limit
local t = {}
for i = 1, math.maxinteger do t["k" .. i] = true end
