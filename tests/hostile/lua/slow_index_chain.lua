-- expect: error
local t = {}
for i = 1, 100 do t = setmetatable({}, { __index = t }) end
while true do local x = t.missing end
