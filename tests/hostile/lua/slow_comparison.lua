-- expect: limit(time)
local a = ("a"):rep(4000000)
local b, n = a .. "b", 0
while true do if a < b then n = n + 1 end end
