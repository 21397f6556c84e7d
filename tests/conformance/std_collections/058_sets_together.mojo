from std.collections import Set


def main() raises:
    var a: Set[Int] = {1, 2, 3}
    var b: Set[Int] = {3, 4}
    print(len(a | b), len(a & b), len(a - b), len(a ^ b))
    print(a.issubset(b), a.issuperset({1, 2}), a.isdisjoint({9}))
    a.add(7)
    a.discard(1)
    a.remove(2)
    print(len(a), 7 in a, 1 in a)
    a.update(b)
    print(len(a))
    print(a == {3, 4, 7}, a != b)
    try:
        a.remove(100)
    except e:
        print("not there")
    a.clear()
    print(len(a), Bool(a))
