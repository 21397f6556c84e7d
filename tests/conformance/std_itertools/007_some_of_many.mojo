from std.itertools import count, cycle, drop, drop_while, product, repeat, take, take_while


def small(x: Int) -> Bool:
    return x < 3


def main():
    for x in take(count(5), 3):
        print(x, end=" ")
    print()
    for x in drop(range(5), 2):
        print(x, end=" ")
    print()
    for a, b in product(range(2), range(3)):
        print(a, b, end="; ")
    print()
    for x in repeat(7, times=2):
        print(x, end=" ")
    print()
