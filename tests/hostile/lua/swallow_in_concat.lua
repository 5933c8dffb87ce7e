-- expect: limit
local t = setmetatable({}, { __concat = function() while true do end end })
while true do pcall(function() return t .. t end) end
