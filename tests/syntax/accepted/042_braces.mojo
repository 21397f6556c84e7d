from std.collections import Set


@fieldwise_init
struct Size(ImplicitlyCopyable):
    var w: Int
    var h: Int


def area(size: Size) -> Int:
    return size.w * size.h


def main() raises:
    print(area({2, 3}), area({h=4, w=5}), area({6, h=7,}))
    var empty: Dict[Int, Int] = {}
    var ages = {"a": 1, "b": 2,}
    var primes = {2, 3, 5,}
    var squares = {k: k * k for k in range(3)}
    var letters = {c for c in [1, 1, 2] if c}
    print(len(empty), len(ages), len(primes), squares[2], len(letters))
