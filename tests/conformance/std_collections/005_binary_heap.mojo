from std.collections import BinaryHeap


def main():
    var heap = BinaryHeap[Int]()
    print(len(heap))
    var seed = 7
    for _ in range(20):
        seed = (seed * 37 + 11) % 101
        heap.push(seed)
    print(len(heap), heap.peek())
    var copy = heap.copy()
    while len(heap) > 0:
        print(heap.pop(), end=" ")
    print()
    print(len(copy), copy.peek())
    copy.clear()
    print(len(copy))
    var words = BinaryHeap[String](capacity=4)
    for word in ["pear", "apple", "quince", "fig"]:
        words.push(word)
    print(words.pop(), words.pop(), words.pop(), words.pop())
