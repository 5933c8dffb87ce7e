-- expect: limit(time)
local a, n = ("a"):rep(4000000), 0
local b, c = a .. "b", a .. "c"
while true do if b == c then n = n + 1 end end
