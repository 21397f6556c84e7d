struct Level(Copyable):
    var depth: Int
    var title: String
    var children: List[Int]

    def __init__(out self, depth: Int, *, title: String = "untitled"):
        self.depth = depth
        self.title = title
        self.children = []

    def add(mut self, child: Int):
        self.children.append(child)

    @staticmethod
    def root() -> Self:
        return Self(title="root", 0)


def main():
    var root = Level.root()
    root.add(1)
    root.add(2)
    var leaf = Level(3)
    print(root.title, len(root.children), leaf.title)
