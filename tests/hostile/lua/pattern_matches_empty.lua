-- expect: ok
local n = 0
for _ in text.matches("abc", "x*") do n = n + 1 end
assert(n == 4)
