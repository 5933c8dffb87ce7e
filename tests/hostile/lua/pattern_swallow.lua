-- expect: limit
while true do pcall(text.find, ("a"):rep(40) .. "!", "(a+)+$") end
