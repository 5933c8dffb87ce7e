-- expect: limit
pcall(function() local t = {} for i = 1, 1e9 do t[i] = {} end end)
print("ESCAPE: went on after a limit")
