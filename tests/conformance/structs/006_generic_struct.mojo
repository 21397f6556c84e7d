@fieldwise_init
struct Pair[A: Copyable & Writable & Deinitable, B: Copyable & Writable & Deinitable](Copyable):
    var first: Self.A
    var second: Self.B

    def swapped(self) -> Pair[Self.B, Self.A]:
        return Pair(self.second.copy(), self.first.copy())

    def show(self) -> String:
        return String(t"<{self.first}|{self.second}>")


struct Stack[T: Copyable & Deinitable](Sized):
    var items: List[Self.T]

    def __init__(out self):
        self.items = []

    def push(mut self, var v: Self.T):
        self.items.append(v^)

    def pop(mut self) -> Self.T:
        return self.items.pop()

    def __len__(self) -> Int:
        return len(self.items)


def main():
    var p = Pair(1, "one")
    print(p.show(), p.swapped().show())
    var q = Pair[Float64, Bool](2, True)
    print(q.show())
    var s = Stack[String]()
    s.push("a")
    s.push("b")
    print(len(s), s.pop(), s.pop(), len(s))
