def size[n: Int](a: Int) -> Int:
    comptime if n > 3:
        return a
    else:
        return n
