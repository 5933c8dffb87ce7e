-- expect: ok
local m = getmetatable("")
if m ~= nil then print("ESCAPE: the metatable of strings") end
