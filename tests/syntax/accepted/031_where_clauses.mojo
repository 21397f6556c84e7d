def both[n: Int]() -> Int where n > 0 where n < 10 else "small" " numbers" where (
    n != 5
):
    return n


def ternary[n: Int, flag: Bool]() where n > 0 if flag else n < 0:
    print(n)


struct Ring[n: Int] where n > 0 and not n == 13 else "unlucky":
    comptime half: Int where Self.n % 2 == 0 = Self.n // 2

    def __init__(out self):
        pass

    def turn(self) where Self.n > 1
        else "needs two":
        print("turn", Self.n)


comptime Even[n: Int]: Int where n % 2 == 0 = n


def main():
    print(both[4]())
    ternary[2, True]()
    Ring[4]().turn()
