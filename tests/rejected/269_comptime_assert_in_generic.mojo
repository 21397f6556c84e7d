def pick[n: Int]() -> Int:
    comptime assert n > 0, "n must be positive"
    return n


def main():
    print(pick[3]())
    print(pick[-3]())
