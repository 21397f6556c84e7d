from std.os import abort

def stops(n: Int) -> Int:
    if n > 0:
        return n
    abort()
