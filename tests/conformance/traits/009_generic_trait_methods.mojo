trait Visitor:
    def visit[T: Writable](mut self, x: T):
        ...


@fieldwise_init
struct Printer(Visitor):
    var depth: Int

    def visit[T: Writable](mut self, x: T):
        self.depth += 1
        print(self.depth, x)


@fieldwise_init
struct Length(Visitor):
    var total: Int

    def visit[T: Writable](mut self, x: T):
        self.total += String(x).byte_length()


def walk[V: Visitor](mut v: V):
    v.visit(12)
    v.visit("text")
    v.visit(2.5)


def main():
    var p = Printer(0)
    walk(p)
    var l = Length(0)
    walk(l)
    print(l.total)
