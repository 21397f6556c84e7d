def f[n: Int where n > 0]() -> Int:
    return n


def main():
    print(f[1]())
