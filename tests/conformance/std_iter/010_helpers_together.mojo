from std.iter import chain, empty, enumerate, map, once, peekable, zip


def double(x: Int) -> Int:
    return x * 2


def main() raises:
    for x in chain(range(2), range(5, 7)):
        print(x, end=" ")
    print()
    for i, x in enumerate(map[double](range(3)), start=1):
        print(i, x, end="; ")
    print()
    for a, b in zip(range(3), range(10, 20)):
        print(a + b, end=" ")
    print()
    var ahead = peekable(range(3))
    print(ahead.peek().value()[], next(ahead), next(ahead))
    for x in once(5):
        print(x)
    for x in empty[Int]():
        print(x)
