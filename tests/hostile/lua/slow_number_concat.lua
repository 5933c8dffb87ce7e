-- expect: any
while true do local s = 1.5 .. 2.25 .. 3.125 end
