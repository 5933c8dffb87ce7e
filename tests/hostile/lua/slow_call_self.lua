-- expect: error
local t = {}
t.__call = t
setmetatable(t, t)
t()
