-- expect: error
setmetatable(string, {})
