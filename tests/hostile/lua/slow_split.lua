-- expect: limit
local s = (","):rep(100000)
while true do text.split(s, ",") end
