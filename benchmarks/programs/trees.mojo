from std.memory import OwnedPointer


struct Tree(Deinitable, Movable):
    var children: List[OwnedPointer[Tree]]

    def __init__(out self, depth: Int):
        self.children = List[OwnedPointer[Tree]]()
        if depth > 0:
            self.children.reserve(2)
            self.children.append(OwnedPointer(Tree(depth - 1)))
            self.children.append(OwnedPointer(Tree(depth - 1)))

    def __deinit__(deinit self):
        pass

    def count(self) -> Int:
        var total = 1
        for i in range(len(self.children)):
            total += self.children[i][].count()
        return total


def main():
    comptime DEPTH = 14
    var kept = Tree(DEPTH)
    for depth in range(4, DEPTH + 1, 5):
        var rounds = 1 << (DEPTH - depth + 4)
        var total = 0
        for _ in range(rounds):
            total += Tree(depth).count()
        print(rounds, depth, total)
    print(kept.count())
