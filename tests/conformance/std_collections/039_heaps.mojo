from std.collections.binary_heap import BinaryHeap


def main() raises:
    var h = BinaryHeap[Int]()
    for x in [5, 1, 8, 3, 9, 2]:
        h.push(x)
    print(len(h))
    var out = List[Int]()
    while len(h) > 0:
        out.append(h.pop())
    print(out)
