def positive(x: Int) -> Bool:
    return x > 0


def main():
    print(any([False, True]), all([True, False]), all([True, True]), any(List[Bool]()))
    print(any([x > 2 for x in [1, 2, 3]]))
    for a, b in zip([1, 2, 3], ["x", "y", "z"]):
        print(a, b, end="; ")
    print()
    for i, v in enumerate(["p", "q"], start=10):
        print(i, v, end="; ")
    print()
    for v in map[positive]([3, -1]):
        print(v, end=" ")
    print()
    for i in reversed(range(4)):
        print(i, end=" ")
    print()
    print(max(3, 9, 4), min("b", "a"), abs(-2.5), len(range(0, 10, 3)))
    for a, b, c in zip([1, 2], [3, 4], range(5)):
        print(a + b + c, end=" ")
    print()
