from std.itertools import product, repeat, take_while, count, cycle, take
from std.iter import chain


def small(x: Int) -> Bool:
    return x < 4


def main():
    for a, b in product([1, 2], ["x", "y"]):
        print(a, b, end="; ")
    print()
    for v in chain([1, 2], [3]):
        print(v, end=" ")
    print()
    for v in repeat(7, times=2):
        print(v, end=" ")
    print()
    for v in count(start=5, step=2):
        if v > 12:
            break
        print(v, end=" ")
    print()
    for v in take(cycle([1, 2, 3]), 5):
        print(v, end=" ")
    print()
