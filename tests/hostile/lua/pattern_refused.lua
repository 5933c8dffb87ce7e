-- expect: error
return text.find("a", "(a+)+\\1")
