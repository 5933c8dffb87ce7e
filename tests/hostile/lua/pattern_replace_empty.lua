-- expect: ok
assert(text.replace("abc", "x*", "-") == "-a-b-c-")
