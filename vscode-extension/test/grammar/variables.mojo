var a = 1
var b: Int
ref c = items[0]
var d, e = pair()
for ref f in items:
    pass
