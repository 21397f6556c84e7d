@fieldwise_init
struct Node(Copyable):
    var value: Int
    var children: List[Int]


struct Tree:
    var nodes: List[Node]

    def __init__(out self, root: Int):
        self.nodes = [Node(root, [])]

    def add(mut self, parent: Int, value: Int) -> Int:
        var id = len(self.nodes)
        self.nodes.append(Node(value, []))
        self.nodes[parent].children.append(id)
        return id

    def total(self, at: Int = 0) -> Int:
        ref node = self.nodes[at]
        if not node.children:
            return node.value
        var t = node.value
        for c in node.children:
            t += self.total(c)
        return t

    def depth(self, at: Int = 0) -> Int:
        if not self.nodes[at].children:
            return 1
        var d = 0
        for c in self.nodes[at].children:
            d = max(d, self.depth(c))
        return d + 1


def main():
    var tree = Tree(1)
    var left = tree.add(0, 2)
    _ = tree.add(left, 3)
    _ = tree.add(0, 10)
    print(tree.total(), tree.depth(), len(tree.nodes[0].children))
    tree.nodes[left].value = 100
    print(tree.total(), tree.total(left))
