-- expect: limit
pcall(function() while true do end end)
print("ESCAPE: went on after a limit")
