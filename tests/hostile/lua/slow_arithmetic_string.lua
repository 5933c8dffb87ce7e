-- expect: error
return ("1"):rep(1000000) + 1
