def f(x: Int) -> Int:
    return x


def f(y: Int) -> Int:
    return y + 1


def main():
    print(f(1))
