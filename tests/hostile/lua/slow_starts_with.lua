-- expect: limit
local s = ("a"):rep(1000000)
while true do text.starts_with(s, s) end
