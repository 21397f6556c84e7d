from std.collections.interval import Interval, IntervalTree


def main() raises:
    var a = Interval(1, 5)
    var b = Interval(3, 8)
    print(a.overlaps(b), a.intersection(b), a.union(b))
    print(3 in a, 9 in a, len(a), Interval(2, 3) in a)
    var tree = IntervalTree[Int, Int]()
    tree.insert((1, 5), 10)
    tree.insert((6, 9), 20)
    tree.insert((3, 7), 30)
    var found = tree.search((4, 6))
    print(len(found))
