@fieldwise_init
struct Node(Copyable):
    var value: Int
    var left: Int
    var right: Int


struct Tree(Movable):
    var nodes: List[Node]
    self.count = 0

    def __init__(out self):
        self.nodes = []

    def insert(mut self, value: Int):
        self.nodes.append(Node(value, -1, -1))
        var added = len(self.nodes) - 1
        if added == 0:
            return
        var at = 0
        while True:
            if value < self.nodes[at].value:
                if self.nodes[at].left == -1:
                    self.nodes[at].left = added
                    break
                at = self.nodes[at].left
            else:
                if self.nodes[at].right == -1:
                    self.nodes[at].right = added
                    break
                at = self.nodes[at].right

    def total(self) -> Int:
        var sum = 0
        for node in self.nodes:
            sum += node.value
        return sum


def main():
    var tree = Tree()
    for value in [5, 2, 8, 1]:
        tree.insert(value)
    print(tree.total())
