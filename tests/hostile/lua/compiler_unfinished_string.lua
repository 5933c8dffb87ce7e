-- expect: error
return "never ends
