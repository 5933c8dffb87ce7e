-- expect: error
local keys = { [{}] = 1, [{}] = 2 }
for k in pairs(keys) do end
