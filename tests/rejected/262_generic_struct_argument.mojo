struct Stack[T: Copyable]:
    var items: List[Self.T]

    def __init__(out self):
        self.items = []

    def push(mut self, var item: Self.T):
        self.items.append(item^)


def main():
    var stack = Stack[Int]()
    stack.push("three")
