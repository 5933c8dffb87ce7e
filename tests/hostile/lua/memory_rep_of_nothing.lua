-- expect: ok
assert((""):rep(math.maxinteger) == "")
