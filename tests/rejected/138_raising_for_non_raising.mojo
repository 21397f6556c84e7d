def apply(f: def(Int) thin -> Int) -> Int:
    return f(1)


def risky(x: Int) raises -> Int:
    return x


def main():
    print(apply(risky))
