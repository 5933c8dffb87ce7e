-- expect: error
local _ENV <const> = 11
X = "hi"
