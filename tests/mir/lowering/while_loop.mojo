def loops(var n: Int) -> Int:
    while n > 0:
        n -= 1
        if n == 5:
            break
        if n == 7:
            continue
    else:
        n = 9
    return n
