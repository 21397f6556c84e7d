from std.iter import chain, enumerate, map, zip


def negated(x: Int) -> Int:
    return -x


def main():
    for a, b in zip([1, 2, 3], ["x", "y"]):
        print(a, b)
    for a, b, c in zip(range(3), ["p", "q", "r"], [True, False, True]):
        print(a, b, c)
    for a, b in zip(List[Int](), [1]):
        print("never", a, b)
    for i, x in enumerate(["a", "b"]):
        print(i, x)
    for i, x in enumerate(range(5, 7), start=-1):
        print(i, x)
    for x in map[negated]([1, -2, 3]):
        print(x, end=" ")
    print()
    for x in chain([1, 2], [3]):
        print(x, end=" ")
    for x in chain(List[Int](), List[Int]()):
        print("never", x)
    print()
    var words: List[String] = ["one", "two"]
    for i, ref w in enumerate(words):
        print(i, w)
