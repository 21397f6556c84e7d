from std.itertools import count, cycle, drop, drop_while, product, repeat, take, take_while


def small(x: Int) -> Bool:
    return x < 3


def main():
    var a = [1, 2, 3, 4, 1]
    var b = ["x", "y"]
    for pair in product(a, b):
        print(pair[0], pair[1], sep="", end=" ")
    print()
    for triple in product(range(2), range(2), range(2)):
        print(triple[0], triple[1], triple[2], sep="", end=" ")
    print()
    for x in take(a, 2):
        print(x, end=" ")
    for x in drop(a, 3):
        print(x, end=" ")
    print()
    for x in take_while[small](a):
        print(x, end=" ")
    print()
    for x in drop_while[small](a):
        print(x, end=" ")
    print()
    for x in repeat(5, times=3):
        print(x, end=" ")
    print()
    for i, x in zip(count(10, 5), b):
        print(i, x, end=" ")
    print()
    var left = 7
    for x in cycle(a):
        print(x, end=" ")
        left -= 1
        if left == 0:
            break
    print()
