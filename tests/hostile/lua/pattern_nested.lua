-- expect: limit
return text.find(("a"):rep(40) .. "!", "(a+)+;|(a+)+$")
