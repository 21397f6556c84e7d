from std.itertools import take, drop, take_while, drop_while


def small(x: Int) -> Bool:
    return x < 4


def main():
    var l: List[Int] = [1, 3, 5, 2, 1]
    for x in take(l, 2):
        print(x, end=" ")
    for x in take(l, 0):
        print("never", x)
    for x in take(l, 100):
        print(x, end=" ")
    print()
    for x in drop(l, 3):
        print(x, end=" ")
    for x in drop(l, 30):
        print("never", x)
    print()
    for x in take_while[small](l):
        print(x, end=" ")
    print()
    for x in drop_while[small](l):
        print(x, end=" ")
    print()
    for x in take(range(100), 3):
        print(x, end=" ")
    for x in drop(range(5), 3):
        print(x, end=" ")
    print()
