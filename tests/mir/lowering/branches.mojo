def branches(n: Int) -> Int:
    if n > 1:
        return 1
    elif n < 0:
        return 2
    return 3
