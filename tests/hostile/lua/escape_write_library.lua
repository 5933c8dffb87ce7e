-- expect: error
string.upper = function() return "pwned" end
