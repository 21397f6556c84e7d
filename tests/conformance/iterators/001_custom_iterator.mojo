struct Countdown(Iterator, Copyable):
    comptime Element = Int
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __iter__(self) -> Self:
        return self.copy()

    def __next__(mut self) raises StopIteration -> Int:
        if self.n <= 0:
            raise StopIteration()
        self.n -= 1
        return self.n + 1


def main():
    for x in Countdown(4):
        print(x, end=" ")
    print()
    var total = 0
    for x in Countdown(100):
        if x == 97:
            break
        total += x
    print(total)
    for _ in Countdown(0):
        print("never")
    else:
        print("empty")
