def fails(n: Int) raises -> Int:
    if n > 1:
        raise Error("too much")
    return n

def calls(n: Int) raises -> Int:
    return fails(n) + 1
