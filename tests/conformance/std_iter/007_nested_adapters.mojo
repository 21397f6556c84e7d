from std.iter import enumerate, map, zip
from std.itertools import product


def double(x: Int) -> Int:
    return x * 2


def main():
    for i, (a, b) in enumerate(zip([1, 2], [3, 4])):
        print(i, a, b)
    for i, (a, b) in enumerate(zip(["x", "y", "z"], range(10)), start=5):
        print(i, a, b)
    for i, x in enumerate(map[double]([1, 2, 3])):
        print(i, x)
    for i, (a, b) in enumerate(product([1, 2], [3, 4])):
        print(i, a, b)
    for i, (j, x) in enumerate(enumerate(["a", "b"])):
        print(i, j, x)
