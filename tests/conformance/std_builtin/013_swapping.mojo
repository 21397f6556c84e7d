from std.builtin.swap import swap
from std.builtin.reversed import reversed


def main():
    var a = String("one")
    var b = String("two")
    swap(a, b)
    print(a, b)
    var l: List[Int] = [1, 2, 3]
    var m: List[Int] = [4]
    swap(l, m)
    print(l, m)
    for x in reversed(m):
        print(x, end=" ")
    for x in reversed(range(3)):
        print(x, end=" ")
    for k in reversed({"a": 1, "b": 2}):
        print(k, end=" ")
    for v in reversed({"a": 1, "b": 2}.values()):
        print(v, end=" ")
    print()
    print(len("abc".as_bytes()), len(range(10)), len((1, 2, 3)), len({1: 2}))
