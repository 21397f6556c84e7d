from std.collections.interval import Interval, IntervalTree


def main() raises:
    var tree = IntervalTree[Int, Float64]()
    tree.insert((15, 20), 33.0)
    tree.insert((10, 30), 34.0)
    tree.insert((17, 19), 35.0)
    tree.insert((5, 20), 36.0)
    tree.insert((12, 15), 37.0)
    tree.insert(Interval(30, 40), 38.0)
    print(tree)
    print(repr(tree))
    print(tree.depth())
    print(tree.search((18, 31)))
    print(tree.search((16, 18)))
    print(tree.search(Interval(41, 50)))
    print(tree.search((0, 100)))
    var names = IntervalTree[Int, String]()
    for i in range(12):
        names.insert((i * 3, i * 3 + 4), String("n", i))
    print(names)
    print(names.depth(), names.search((6, 8)))
