def half(x: Int) -> Int:
    return x // 2


def main():
    print(half(4, 5))
