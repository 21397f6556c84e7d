def half[n: Int]() -> Int where n >= 2:
    return n // 2


def forward[n: Int]() -> Int where n >= 2:
    return half[n]() + 100


def by_branch[n: Int]() -> Int:
    comptime if n >= 2:
        return half[n]()
    else:
        return -1


def by_assert[n: Int]() -> Int:
    comptime assert n >= 2, "two or more"
    return half[n]()


def stronger[n: Int]() -> Int where n >= 2 and n < 100:
    return half[n]()


def canonical[n: Int]() -> Int where n > 1:
    return half[n]()


def main():
    print(half[8](), forward[8](), by_branch[8](), by_branch[1]())
    print(by_assert[20](), stronger[30](), canonical[2]())
