def run[f: def(Int) capturing[_] -> Int](x: Int) -> Int:
    return f(x)


def of_nothing[f: def(Int) capturing[origin_of()] -> Int](x: Int) -> Int:
    return f(x) + 1


def main():
    pass
