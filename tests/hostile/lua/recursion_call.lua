-- expect: limit
local t
t = setmetatable({}, { __call = function(x) return x() end })
return 1 + t()
