from std.collections import Set


def main() raises:
    var s: Set[Int] = {1, 2, 3}
    s.add(4)
    s.add(2)
    print(len(s), 2 in s, 5 in s, s)
    var t: Set[Int] = {3, 4, 5}
    print(s & t, s | t, s - t, s ^ t)
    print(s.union(t), s.intersection(t), s.difference(t), s.symmetric_difference(t))
    print(s.issubset(t), s.issuperset({1, 2}), s.isdisjoint({7, 8}))
    print(s <= t, s < s, s <= s, s > {1}, s >= t)
    s.remove(1)
    s.discard(77)
    print(s)
    try:
        s.remove(1)
    except e:
        print("error:", e)
    print(s.pop(), len(s))
    s.update(t)
    print(s)
    s.intersection_update({3, 5, 9})
    print(s)
    s.difference_update({3})
    print(s)
    s.symmetric_difference_update({5, 6})
    print(s)
    s |= {1}
    s &= {1, 6}
    s -= {6}
    s ^= {2}
    print(s, s == {1, 2}, s != {1, 2})
    print(repr(s))
    s.clear()
    print(len(s), Bool(s))
    print(s.insert(3), s.insert(3).value())
