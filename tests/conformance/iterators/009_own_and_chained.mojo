"""Iterators: own ones, and chains of those in the library."""

from std.itertools import count, product, take_while


@fieldwise_init
struct Fibonacci(Copyable, Iterable, Iterator):
    comptime Element = Int
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var a: Int
    var b: Int
    var limit: Int

    def __init__(out self, limit: Int):
        self.a = 0
        self.b = 1
        self.limit = limit

    def __iter__(ref self) -> Self:
        return self.copy()

    def __next__(mut self) raises StopIteration -> Int:
        if self.a > self.limit:
            raise StopIteration()
        var result = self.a
        self.a = self.b
        self.b += result
        return result


@fieldwise_init
struct Pairs[T: Copyable & Deinitable](Iterable, Copyable):
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = PairsIterator[Self.T]
    var items: List[Self.T]

    def __iter__(ref self) -> PairsIterator[Self.T]:
        return PairsIterator(self.items.copy(), 0)


@fieldwise_init
struct PairsIterator[T: Copyable & Deinitable](Iterator, Copyable):
    comptime Element = Tuple[Self.T, Self.T]
    var items: List[Self.T]
    var at: Int

    def __next__(mut self) raises StopIteration -> Self.Element:
        if self.at + 1 >= len(self.items):
            raise StopIteration()
        self.at += 1
        return (self.items[self.at - 1].copy(), self.items[self.at].copy())


def square(x: Int) -> Int:
    return x * x


def is_even(x: Int) -> Bool:
    return x % 2 == 0


def main() raises:
    var fib = [n for n in Fibonacci(50)]
    print(fib)
    print(sum_of(Fibonacci(10)))
    for i, n in enumerate(Fibonacci(5)):
        print(i, n, end="; ")
    print()
    for pair in Pairs([1, 4, 9]):
        print(pair[0], pair[1], pair[1] - pair[0])
    for a, b in zip([1, 2, 3], ["x", "y", "z"]):
        print(a, b, sep="", end=" ")
    print()
    var evens: List[Int] = [square(n) for n in range(10) if is_even(n)]
    print(evens, len(evens))
    for x in map[square](range(4)):
        print(x, end=" ")
    print()
    var table = [[i * j for j in range(1, 4)] for i in range(1, 4)]
    for row in table:
        print(row)
    for p in product(range(2), range(2)):
        print(p[0], p[1], end=" ")
    print()
    for n in reversed(range(0, 10, 3)):
        print(n, end=",")
    print()
    var counts = {word: word.byte_length() for word in ["a", "bb", "ccc"]}
    print(counts["bb"], len(counts))
    for n in count(5, 5):
        if n > 20:
            break
        print(n, end=" ")
    print()
    var it = iter([10, 20])
    print(next(it), next(it))
    try:
        print(next(it))
    except:
        print("done")


def sum_of[I: Iterable](ref things: I) -> Int where conforms_to(
    I.IteratorType[origin_of(things)].Element, Intable & Deinitable
):
    var total = 0
    for thing in things:
        total += Int(thing)
    return total
