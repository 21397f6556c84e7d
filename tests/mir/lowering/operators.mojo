def operators(a: Int, b: Int) -> Bool:
    return a * 2 + b > 3 and not (a == b or -a < b)
