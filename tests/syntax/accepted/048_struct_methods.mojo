struct Counter(Movable):
    var n: Int

    @implicit
    def __init__(out self, n: Int = 0): self.n = n
    def __init__(out self, *, deinit move: Self): self.n = move.n
    def __deinit__(deinit self): pass
    def get(self) -> Int: return self.n
    def add(mut self, k: Int, /): self.n += k
    def own(var self) -> Int: return self.n
    def end(deinit self) -> Int: return self.n
    def typed(self: Self) -> Int: return self.n
    def this(imm self) -> Int: return self.n

    @staticmethod
    def zero() -> Self: return Self()

    @staticmethod
    @always_inline
    def two() -> Counter: return {2}


def main():
    var c: Counter = 4
    c.add(1)
    print(c.get(), c.typed(), c.this(), Counter.zero().own(), Counter.two().end())
