from std.math import sqrt


def sqrt(x: Int) -> Int:
    return x


def main():
    print(sqrt(4))
