-- expect: error
table.insert(table, print)
