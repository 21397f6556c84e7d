"""Iterators with origins: windows, pairs, and a filter over any iterable."""


struct Windows[T: Copyable & Movable, origin: ImmOrigin](
    Copyable, Iterator, Movable
):
    comptime Element = Span[Self.T, Self.origin]
    var items: Span[Self.T, Self.origin]
    var size: Int
    var at: Int

    def __init__(out self, items: Span[Self.T, Self.origin], size: Int):
        self.items = items
        self.size = size
        self.at = 0

    def __iter__(self) -> Self:
        return self.copy()

    def __next__(mut self) raises StopIteration -> Span[Self.T, Self.origin]:
        if self.at + self.size > len(self.items):
            raise StopIteration()
        self.at += 1
        return self.items[self.at - 1 : self.at - 1 + self.size]


def windows[
    T: Copyable & Movable, //
](items: List[T], size: Int) -> Windows[T, origin_of(items)]:
    return Windows(Span(items), size)


struct Counted[I: Iterator & Movable](Iterator, Movable):
    comptime Element = Tuple[Int, Self.I.Element]
    var inner: Self.I
    var count: Int

    def __init__(out self, var inner: Self.I):
        self.inner = inner^
        self.count = 0

    def __next__(mut self) raises StopIteration -> Self.Element:
        var value = self.inner.__next__()
        self.count += 1
        return (self.count - 1, value^)


struct Countdown(Copyable, Iterable, Iterator, Movable):
    comptime Element = Int
    comptime IteratorType[mut: Bool, //, o: Origin[mut=mut]]: Iterator = Self
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __iter__(ref self) -> Self:
        return self.copy()

    def __next__(mut self) raises StopIteration -> Int:
        if self.n == 0:
            raise StopIteration()
        self.n -= 1
        return self.n + 1


def main():
    var numbers: List[Int] = [1, 4, 9, 16, 25]
    for w in windows(numbers, 3):
        print(w[0], w[1], w[2], "sum", w[0] + w[1] + w[2])
    for n in Countdown(4):
        print(n, end=" ")
    print()
    for i, n in enumerate(Countdown(3)):
        print(i, n)
    var words: List[String] = ["x", "yy", "zzz"]
    for w in windows(words, 2):
        print(w[0] + w[1])
