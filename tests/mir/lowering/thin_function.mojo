def twice(n: Int) -> Int:
    return n * 2

def calls(f: def(Int) thin -> Int) -> Int:
    return f(1)

def passes() -> Int:
    return calls(twice)
