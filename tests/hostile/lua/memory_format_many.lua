-- expect: any
return #string.format(("%99d"):rep(100), table.unpack({}, 1, 200))
