-- expect: limit
local mt = { __lt = function() while true do end end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
while true do pcall(function() return a < b end) end
