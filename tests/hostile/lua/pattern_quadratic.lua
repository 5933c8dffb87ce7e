-- expect: limit
return text.find(("a"):rep(1000000), "a.*[xy]")
