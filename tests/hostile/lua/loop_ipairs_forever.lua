-- expect: limit
local t = setmetatable({}, { __index = function(_, k) return k end })
for _ in ipairs(t) do end
