"""A tree that owns its branches, with values moved in and out."""

from std.memory import ArcPointer, OwnedPointer


struct Node[T: Comparable & Copyable & Deinitable](Movable):
    var value: Self.T
    var left: Optional[OwnedPointer[Self]]
    var right: Optional[OwnedPointer[Self]]
    var count: Int

    def __init__(out self, var value: Self.T):
        self.value = value^
        self.left = None
        self.right = None
        self.count = 1

    def __deinit__(deinit self):
        pass

    def insert(mut self, var value: Self.T):
        self.count += 1
        if value < self.value:
            if self.left:
                self.left.value()[].insert(value^)
            else:
                self.left = OwnedPointer(Self(value^))
        else:
            if self.right:
                self.right.value()[].insert(value^)
            else:
                self.right = OwnedPointer(Self(value^))

    def collect(self, mut into: List[Self.T]):
        if self.left:
            self.left.value()[].collect(into)
        into.append(self.value.copy())
        if self.right:
            self.right.value()[].collect(into)

    def depth(self) -> Int:
        var deepest = 0
        if self.left:
            deepest = self.left.value()[].depth()
        if self.right:
            deepest = max(deepest, self.right.value()[].depth())
        return deepest + 1

    def nth(self, index: Int) raises -> Self.T:
        var smaller = 0
        if self.left:
            smaller = self.left.value()[].count
        if index < smaller:
            return self.left.value()[].nth(index)
        if index == smaller:
            return self.value.copy()
        if self.right:
            return self.right.value()[].nth(index - smaller - 1)
        raise Error("there is no value ", index)


@fieldwise_init
struct Noisy(Comparable, Copyable):
    var name: String
    var ended: ArcPointer[Int]

    def __lt__(self, other: Self) -> Bool:
        return self.name < other.name

    def __eq__(self, other: Self) -> Bool:
        return self.name == other.name

    def __deinit__(deinit self):
        self.ended[] += 1


def consume(var list: List[Noisy]) -> Int:
    return len(list)


def main() raises:
    var root = Node(50)
    for n in [30, 70, 20, 40, 60, 80, 35]:
        root.insert(n)
    var sorted: List[Int] = []
    root.collect(sorted)
    print(sorted, root.depth(), root.count, root.nth(3))
    try:
        print(root.nth(99))
    except e:
        print(e)
    var moved = root^
    print(moved.count)
    var ended = ArcPointer(0)
    var words = Node(Noisy("m", ended))
    words.insert(Noisy("c", ended))
    words.insert(Noisy("x", ended))
    var names: List[Noisy] = []
    words.collect(names)
    print(names[0].name, names[2].name, ended[])
    _ = words^
    print(ended[])
    print(consume(names^), ended[], ended.count())
    var swap_a = String("a")
    var swap_b = String("b")
    swap(swap_a, swap_b)
    print(swap_a, swap_b)
