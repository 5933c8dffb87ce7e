-- expect: any
local function f(n) if n == 0 then return 1 end return 1, f(n - 1) end
local function count(...) return select("#", ...) end
for _ = 1, 100 do count(f(5000)) end
