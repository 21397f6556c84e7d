def f(n: Int) -> Int:
    comptime if n > 0:
        return 1
    return 0


def main():
    print(f(1))
