from std.collections import Set


def main() raises:
    var a = {1, 2, 3, 4}
    var b = {3, 4, 5}
    print(a, b, a & b, a | b, a - b, a ^ b)
    print(a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b))
    print(3 in a, 9 in a, len(a), a == {4, 3, 2, 1}, a != b)
    print({1, 2}.issubset(a), a.issuperset({1}), a.isdisjoint({9}), {1, 2} <= a, a >= b, {1} < a, a > a)
    a.add(10)
    a.add(1)
    a.discard(77)
    a.remove(2)
    print(a)
    try:
        a.remove(1000)
    except e:
        print(e)
    a &= {10, 3}
    print(a)
    a |= {7}
    a -= {3}
    a ^= {7, 8}
    print(a, a.pop(), len(a))
    var e = Set[Int]()
    print(e, len(e), Bool(e), Set([1, 1, 2]), {x % 3 for x in range(9)})
    try:
        _ = e.pop()
    except err:
        print(err)
    var s = Set[String]()
    s.add("x")
    print(s, repr(s), hash(Set([1, 2])) == hash(Set([2, 1])))
