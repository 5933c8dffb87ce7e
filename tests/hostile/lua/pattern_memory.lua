-- expect: any
return text.find(("ab"):rep(2000000), "^(?:a|b)*$")
