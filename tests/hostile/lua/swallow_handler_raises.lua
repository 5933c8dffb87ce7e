-- expect: ok
local ok = xpcall(error, function() error("again") end, "start")
assert(ok == false)
