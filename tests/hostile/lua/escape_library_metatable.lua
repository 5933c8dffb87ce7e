-- expect: ok
if getmetatable(string) ~= nil then print("ESCAPE: the metatable of a library") end
