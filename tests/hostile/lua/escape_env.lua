-- expect: error
local e = _ENV
return e
