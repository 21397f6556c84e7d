def f[A: Writable](a: A, b: Int) -> String:
    return "first"


def f[B: Writable](a: Int, b: B) -> String:
    return "second"


def main():
    print(f(1, 2))
