from std.itertools import product


def main():
    var a: List[Int] = [1, 2]
    var b: List[String] = ["x", "y"]
    for p in product(a, b):
        print(p[0], p[1], end="; ")
    print()
    for p in product(range(2), range(2), range(2)):
        print(p[0], p[1], p[2], end="; ")
    print()
    for p in product(range(0), range(2)):
        print("never", p[0])
    var total = 0
    for p in product(range(2), range(3), range(4), range(5)):
        total += p[0] * p[1] * p[2] * p[3]
    print(total)
