-- expect: limit
local function f(n) return 1 + f(n + 1) end
local ok = pcall(f, 1)
assert(not ok)
