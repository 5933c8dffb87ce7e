-- expect: ok
local keys = {}
for k in pairs({ zulu = 1, alpha = 2, mike = 3, [2] = 4, [1] = 5, [true] = 6 }) do keys[#keys + 1] = tostring(k) end
if table.concat(keys, " ") ~= "1 2 alpha mike zulu true" then print("ESCAPE: the order of a table") end
