-- expect: error
error({ code = 1 }, 2)
