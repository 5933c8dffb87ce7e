-- expect: limit
return (""):rep(1 << 40, "ab")
