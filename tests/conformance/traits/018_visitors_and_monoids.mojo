trait Visitor:
    def visit[T: Writable](mut self, x: T): ...
    def visit_twice[T: Writable](mut self, x: T):
        self.visit(x)
        self.visit(x)

trait Visitable:
    def accept[V: Visitor](self, mut v: V): ...

@fieldwise_init
struct Printer(Visitor):
    var prefix: String
    def visit[T: Writable](mut self, x: T):
        print(self.prefix, x)

@fieldwise_init
struct Counter(Visitor):
    var n: Int
    def visit[T: Writable](mut self, x: T):
        self.n += 1

@fieldwise_init
struct Leaf[T: Writable & Copyable & Deinitable](Visitable, Copyable):
    var x: Self.T
    def accept[V: Visitor](self, mut v: V):
        v.visit(self.x)

@fieldwise_init
struct Two[A: Visitable & Copyable & Deinitable, B: Visitable & Copyable & Deinitable](Visitable, Copyable):
    var a: Self.A
    var b: Self.B
    def accept[V: Visitor](self, mut v: V):
        self.a.accept(v)
        self.b.accept(v)
        v.visit_twice("pair")

trait Monoid(Copyable, Deinitable):
    @staticmethod
    def zero() -> Self: ...
    def plus(self, o: Self) -> Self: ...
    @staticmethod
    def sum(*xs: Self) -> Self:
        var acc = Self.zero()
        for x in xs:
            acc = acc.plus(x)
        return acc^

@fieldwise_init
struct Add(Monoid, ImplicitlyCopyable):
    var v: Int
    @staticmethod
    def zero() -> Self:
        return Self(0)
    def plus(self, o: Self) -> Self:
        return Self(self.v + o.v)

def fold[M: Monoid](xs: List[M]) -> M:
    var acc = M.zero()
    for x in xs:
        acc = acc.plus(x)
    return acc^

def main():
    var tree = Two(Two(Leaf(1), Leaf(String("a"))), Leaf(2.5))
    var p = Printer("->")
    tree.accept(p)
    var c = Counter(0)
    tree.accept(c)
    print(c.n)
    print(fold([Add(1), Add(2)]).v, Add.sum(Add(4), Add(5), Add(6)).v)
