-- expect: ok
local t = setmetatable({}, { __len = function() return math.maxinteger end })
table.insert(t, 1)
table.sort(t)
assert(table.concat(t) == "1" and rawlen(t) == 1)
