struct Countdown(Copyable, Iterable, Iterator, Movable):
    comptime Element = Int
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var left: Int

    def __init__(out self, left: Int):
        self.left = left

    def __iter__(ref self) -> Self:
        return self.copy()

    def __next__(mut self) raises StopIteration -> Int:
        if self.left == 0:
            raise StopIteration()
        self.left -= 1
        return self.left + 1


def main() raises:
    for x in Countdown(3):
        print(x, end=" ")
    print()
    print([x * x for x in Countdown(4)], List(Countdown(3)))
    var c = Countdown(2)
    for p in zip(c, Countdown(5)):
        print(p[0], p[1], end="; ")
    print()
    print(Countdown(5).nth(2).value(), Countdown(1).nth(4))
