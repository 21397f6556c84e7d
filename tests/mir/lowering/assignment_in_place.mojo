def make(n: Int) -> String:
    return String(n)

def assigns(n: Int):
    var s = make(n)
    s = make(n + 1)
    _ = s
