-- expect: ok
-- a second chunk must not see what a first one left: there is nowhere to leave it
local ok = pcall(function() shared = 1 end)
assert(not ok)
