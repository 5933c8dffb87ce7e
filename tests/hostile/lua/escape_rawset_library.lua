-- expect: error
rawset(string, "upper", function() return "pwned" end)
