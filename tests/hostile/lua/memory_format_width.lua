-- expect: error
return string.format("%999d", 1)
