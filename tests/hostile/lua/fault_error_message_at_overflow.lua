-- expect: limit
local function f() local x = {} return x.y.z, f() end
for i = 1, 10 do pcall(f) end
local function g() return (g()) .. {} end
for i = 1, 10 do pcall(g) end
