-- expect: error
local _ENV = {}
x = 1
