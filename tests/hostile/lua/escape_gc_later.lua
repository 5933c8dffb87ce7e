-- expect: ok
local m = {}
local t = setmetatable({}, m)
m.__gc = function() print("ESCAPE: a finalizer ran") end
t = nil
for i = 1, 100000 do local x = {} end
