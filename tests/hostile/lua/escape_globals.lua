-- expect: ok
local function has(f) return (pcall(f)) end
if has(function() return os end) then print("ESCAPE: os") end
if has(function() return io end) then print("ESCAPE: io") end
if has(function() return debug end) then print("ESCAPE: debug") end
if has(function() return package end) then print("ESCAPE: package") end
if has(function() return require end) then print("ESCAPE: require") end
if has(function() return load end) then print("ESCAPE: load") end
if has(function() return loadstring end) then print("ESCAPE: loadstring") end
if has(function() return dofile end) then print("ESCAPE: dofile") end
if has(function() return loadfile end) then print("ESCAPE: loadfile") end
if has(function() return collectgarbage end) then print("ESCAPE: collectgarbage") end
if has(function() return coroutine end) then print("ESCAPE: coroutine") end
if has(function() return next end) then print("ESCAPE: next") end
if has(function() return _G end) then print("ESCAPE: _G") end
if has(function() return _VERSION end) then print("ESCAPE: _VERSION") end
if has(function() return warn end) then print("ESCAPE: warn") end
if has(function() return string.dump end) then print("ESCAPE: string.dump") end
if has(function() return string.gsub end) then print("ESCAPE: string.gsub") end
if has(function() return string.pack end) then print("ESCAPE: string.pack") end
if has(function() return math.random end) then print("ESCAPE: math.random") end
if has(function() return ("x").gmatch end) then print("ESCAPE: gmatch") end
