-- expect: limit
return ("x"):rep(1 << 50)
