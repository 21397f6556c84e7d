def half[n: Int]() -> Int where n % 2 == 0:
    return n // 2


def wrap[m: Int]() -> Int:
    return half[m]()


def main():
    print(wrap[4]())
