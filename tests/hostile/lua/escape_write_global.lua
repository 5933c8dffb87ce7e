-- expect: error
answer = 42
