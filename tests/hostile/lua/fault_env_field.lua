-- expect: error
local a = { _ENV = {} }
return a._ENV.x + 1
