def augmented(var n: Int, mut s: String) -> Int:
    n += 2
    s += "x"
    return n
