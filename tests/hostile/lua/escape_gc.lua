-- expect: error
setmetatable({}, { __gc = function() print("ESCAPE: a finalizer ran") end })
