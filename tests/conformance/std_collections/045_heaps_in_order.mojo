from std.collections import BinaryHeap


def main():
    var h = BinaryHeap[Int]()
    for x in [5, 3, 8, 1, 9, 2, 8]:
        h.push(x)
    print(len(h))
    while len(h) > 0:
        print(h.pop(), end=" ")
    print()
    var names = BinaryHeap[String]()
    names.push("pear")
    names.push("apple")
    names.push("fig")
    print(names.pop(), names.pop(), names.pop(), len(names))
