from std.iter import *
from std.itertools import cycle, drop, drop_while, take, take_while


def twice(var x: Int) -> Int:
    return x * 2


def is_small(x: Int) -> Bool:
    return x < 2


def is_even(x: Int) -> Bool:
    return x % 2 == 0


def main() raises:
    var l = [1, 2, 3]
    var m = [10, 11]
    var n = [20, 30]
    # An adapter can be gone through again, until it is given away.
    var numbered = enumerate(l)
    for _ in range(2):
        for i, x in numbered:
            print(i, x, end="; ")
    for i, x in numbered^:
        print(i + x, end="; ")
    print()
    for i, (a, b) in enumerate(zip(l, map[twice](l))):
        print(i, a, b, end="; ")
    print()
    var mapped = map[twice](map[twice](l))
    for x in mapped:
        print(x, end=" ")
    print(mapped.__next__())
    for a, b, c, d, e in zip(l, l, l, l, m):
        print(a, b, c, d, e)
    for x in chain(chain(l, m), n, l):
        print(x, end=" ")
    print()
    # Things that are used up.
    for x in take(l.copy(), 2):
        print(x, end=" ")
    for x in drop(l.copy(), 2):
        print(x, end=" ")
    for x in take_while[is_small](l.copy()):
        print(x, end=" ")
    for x in drop_while[is_small](l.copy()):
        print(x, end=" ")
    for x in map[twice](l.copy()):
        print(x, end=" ")
    print()
    for a, b in zip(["a", "b", "c"], [String("x"), String("y")]):
        print(a + b, end=" ")
    for i, x in enumerate(enumerate([String("p"), String("q")]), start=5):
        print(i, x[0], x[1], end=" ")
    print()
    for x in take(cycle(take(l, 2)), 5):
        print(x, end=" ")
    print()
    print(all(map[is_even](n)), any(map[is_even](m)))
    for x in Optional(5):
        print(x)
