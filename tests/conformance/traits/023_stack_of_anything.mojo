"""A generic container with conditional conformances, and containers of containers."""


struct Stack[T: Movable & Deinitable](
    Boolable,
    Copyable where conforms_to(T, Copyable),
    Equatable where conforms_to(T, Equatable),
    Movable,
    Sized,
    Writable where conforms_to(T, Writable),
):
    var items: List[Self.T]

    def __init__(out self):
        self.items = List[Self.T]()

    def __init__(out self, *, copy: Self) where conforms_to(Self.T, Copyable):
        self.items = copy.items.copy()

    def push(mut self, var item: Self.T):
        self.items.append(item^)

    def pop(mut self) raises -> Self.T:
        if not self.items:
            raise Error("the stack is empty")
        return self.items.pop()

    def __len__(self) -> Int:
        return len(self.items)

    def __bool__(self) -> Bool:
        return len(self) > 0

    def __eq__(self, other: Self) -> Bool where conforms_to(Self.T, Equatable):
        if len(self) != len(other):
            return False
        for i in range(len(self)):
            if self.items[i] != other.items[i]:
                return False
        return True

    def write_to(
        self, mut writer: Some[Writer]
    ) where conforms_to(Self.T, Writable):
        writer.write("Stack(")
        for i in range(len(self.items)):
            if i:
                writer.write(" | ")
            writer.write(self.items[i])
        writer.write(")")

    def mapped[
        U: Movable & Deinitable
    ](self, f: Some[def(Self.T) -> U]) -> Stack[U]:
        var result = Stack[U]()
        for i in range(len(self.items)):
            result.push(f(self.items[i]))
        return result^


struct OnlyMoves(Movable):
    var n: Int

    def __init__(out self, n: Int):
        self.n = n


def double(n: Int) -> Int:
    return n * 2


def main() raises:
    var s = Stack[Int]()
    for i in range(4):
        s.push(i * i)
    var t = s.copy()
    print(s, s == t, Bool(s), len(t))
    print(t.pop(), t, s == t, s != t)
    var nested = Stack[Stack[Int]]()
    nested.push(s.copy())
    nested.push(t^)
    print(nested)
    print(nested.pop())
    var m = Stack[OnlyMoves]()
    m.push(OnlyMoves(3))
    m.push(OnlyMoves(4))
    print(m.pop().n + m.pop().n, Bool(m))
    print(s.mapped(double))
    var plus = 10

    def add(n: Int) {imm plus} -> String:
        return String("<", n + plus, ">")

    print(s.mapped(add))
    var d = Dict[String, Stack[String]]()
    d["a"] = Stack[String]()
    d["a"].push("one")
    d["a"].push("two")
    print(d["a"], len(d["a"]))
    try:
        _ = m.pop()
    except e:
        print(e)
