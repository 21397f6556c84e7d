from std.iter import chain, empty, enumerate, iter, map, next, once, peekable, zip


def square(var x: Int) -> Int:
    return x * x


def main() raises:
    var words = ["a", "b", "c"]
    for i, word in enumerate(words):
        print(i, word, end=" ")
    for i, word in enumerate(words, start=10):
        print(i, word, end=" ")
    print()
    for x, y in zip(words, range(5)):
        print(x, y, end=" ")
    for x, y, z in zip(words, range(5), [7, 8]):
        print(x, y, z, end=" ")
    print()

    for x in map[square](range(5)):
        print(x, end=" ")
    for x in chain(range(3), range(7, 9)):
        print(x, end=" ")
    for x in once(5):
        print(x, end=" ")
    for x in empty[Int]():
        print(x, end=" ")
    print()
    var it = iter(range(3))
    print(next(it), next(it), next(it))
    try:
        print(next(it))
    except:
        print("at its end")
    var ahead = peekable(range(3))
    print(ahead.peek().value()[], next(ahead), next(ahead), next(ahead))
    print(Bool(ahead.peek()))
