def f(a: Int, b: Int = 2, *, c: Int) -> Int:
    return a + b + c

def calls(n: Int) -> Int:
    return f(c=n + 1, a=n)
