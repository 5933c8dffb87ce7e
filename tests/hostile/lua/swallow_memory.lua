-- expect: limit
local keep = {}
local function grow() while true do keep[#keep + 1] = ("x"):rep(100000) .. #keep end end
while true do pcall(grow) end
