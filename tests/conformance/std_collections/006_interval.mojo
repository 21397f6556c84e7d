from std.collections.interval import Interval


def main():
    var a = Interval(1, 5)
    var b = Interval(4, 9)
    print(a, repr(b), a.start, b.end)
    print(a.overlaps(b), a.overlaps(Interval(5, 6)), b.overlaps(a))
    print(a.union(b), a.intersection(b))
    print(a == b, a != b, a == Interval(1, 5))
    print(len(a), len(b), Bool(a), Bool(Interval(3, 3)))
    print(0 in a, 1 in a, 4 in a, 5 in a)
    print(Interval(2, 3) in a, Interval(0, 3) in a, Interval(2, 6) in a, a in a)
    for other in [Interval(0, 2), Interval(1, 4), Interval(2, 9), Interval(6, 7)]:
        print(other, a < other, a <= other, a > other, a >= other)
    print(Interval((2, 7)))
    var floats = Interval(1.5, 4.25)
    print(floats, 2.0 in floats, floats.intersection(Interval(2.0, 8.0)))
