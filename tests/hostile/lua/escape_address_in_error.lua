-- expect: ok
local ok, message = pcall(function() return {} < {} end)
if text.find(message, "0x") then print("ESCAPE: an address") end
