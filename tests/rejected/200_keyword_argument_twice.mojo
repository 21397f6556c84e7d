def f(a: Int, b: Int) -> Int:
    return a + b


def main():
    print(f(1, a=2, b=3))
