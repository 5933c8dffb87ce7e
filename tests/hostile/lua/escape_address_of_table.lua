-- expect: ok
if tostring({}) ~= "table" then print("ESCAPE: an address") end
if tostring(print) ~= "function" then print("ESCAPE: an address") end
if pcall(string.format, "%p", {}) then print("ESCAPE: an address") end
if pcall(string.format, "%q", "x") then print("ESCAPE: %q") end
