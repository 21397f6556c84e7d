def a() -> Int:
    return missing_a


def b(x: Int) -> Int:
    return x.nothing


def c() -> String:
    return 1


def main():
    print(a(), b(1), c())
