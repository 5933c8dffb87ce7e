-- expect: error
local t
t = setmetatable({}, { __tostring = function(x) return tostring(x) end })
tostring(t)
