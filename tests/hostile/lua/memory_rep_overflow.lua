-- expect: limit
return ("xx"):rep(math.maxinteger)
