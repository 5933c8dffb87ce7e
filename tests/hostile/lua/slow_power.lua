-- expect: limit
local x = 1.1
while true do x = 1.000001 ^ 1.7 end
