-- expect: error
return table.unpack({}, 1, 1e7 // 1 | 0)
