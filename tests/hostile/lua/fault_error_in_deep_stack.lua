-- expect: ok
local function f(n) if n == 0 then error("deep") end return (f(n - 1)) end
for i = 1, 200 do pcall(f, i * 10) end
