-- expect: limit
local t, i = {}, 0
for k = 1, 65536 do t["k" .. k] = true end
while true do i = i + 1 t["k" .. i] = nil t["n" .. i] = true end
