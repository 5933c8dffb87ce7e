-- expect: limit
local s = ("a"):rep(1000000)
return text.replace(s, "a", ("b"):rep(1000))
