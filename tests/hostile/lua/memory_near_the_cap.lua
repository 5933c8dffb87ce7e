-- expect: any
local keep = {}
pcall(function() for i = 1, 1e6 do keep[i] = { i } end end)
for i = 1, 1e9 do local x = { i } end
