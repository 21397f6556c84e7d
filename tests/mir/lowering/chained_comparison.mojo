def between(a: Int, b: Int, c: Int) -> Bool:
    return a < b <= c
