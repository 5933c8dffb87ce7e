-- expect: error
setmetatable({}, { __pairs = function() end })
