from std.itertools import drop, drop_while, product, take, take_while


def negative(x: Int) -> Bool:
    return x < 0


def main():
    var xs = [-3, -1, 4, -2, 5]
    for x in take_while[negative](xs):
        print(x, end=" ")
    print()
    for x in drop_while[negative](xs):
        print(x, end=" ")
    print()
    for x in take(xs, 2):
        print(x, end=" ")
    print()
    for x in take(xs, 99):
        print(x, end=" ")
    print()
    for x in drop(xs, 3):
        print(x, end=" ")
    print()
    for x in drop(xs, 99):
        print("never", x)
    for a, b in product([1, 2], ["x", "y", "z"]):
        print(a, b, sep="", end=" ")
    print()
    for a, b, c in product(range(2), range(2), range(2)):
        print(a, b, c, sep="", end=" ")
    print()
    for a, b in product(List[Int](), [1, 2]):
        print("never", a, b)
    for a, b in product([1, 2], List[Int]()):
        print("never", a, b)
