struct Stack[T: Copyable & Deinitable](Movable):
    var items: List[Self.T]

    def __init__(out self):
        self.items = []

    def push(mut self, var item: Self.T):
        self.items.append(item^)

    def pop(mut self) -> Self.T raises:
        if len(self.items) == 0:
            raise Error("empty stack")
        return self.items.pop()

    def depth(self) -> Int:
        return len(self.items)


def main() raises:
    var stack = Stack[Int]()
    for i in range(5):
        stack.push(i * i)
    while stack.depth() > 0:
        print(stack.pop())
