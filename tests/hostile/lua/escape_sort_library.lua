-- expect: error
table.sort(string)
