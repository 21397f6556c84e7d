def checked[n: Int]() -> Int:
    comptime assert n > 0, "n must be positive"
    return n
