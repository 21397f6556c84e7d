def takes(var s: String):
    pass

def last(s: String):
    var a = s
    takes(a)
    takes(a)

def passed_on(var s: String):
    var a = s
    takes(a)
