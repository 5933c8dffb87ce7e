-- expect: limit
local i = 0
while true do i = i + 1 text.find("a", "a" .. i) end
