-- expect: limit
local hay, needle = ("a"):rep(4000000), ("a"):rep(2000000) .. "b"
while true do text.contains(hay, needle) end
