-- expect: error
local list = {}
for i = 1, 1000 do list[i] = {} end
for i = 1, 999 do setmetatable(list[i], { __index = list[i + 1] }) end
while true do local x = list[1].missing end
