-- expect: any
local t = {}
for i = 1, 60000 do t[i * 2.0 ^ -40] = true end
local x
for i = 1, 100000 do x = t[-i * 2.0 ^ -40] end
