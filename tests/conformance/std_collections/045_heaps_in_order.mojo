from std.collections import BinaryHeap


def main() raises:
    var heap = BinaryHeap[Int]()
    for x in [5, 1, 4, 2, 3]:
        heap.push(x)
    print(len(heap), heap.peek().value())
    while len(heap) > 0:
        print(heap.pop().value(), end=" ")
    print()
