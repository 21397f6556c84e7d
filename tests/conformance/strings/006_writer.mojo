struct Indented[W: Writer, origin: MutOrigin](Writer):
    var inner: Pointer[Self.W, Self.origin]
    var depth: Int

    def __init__(out self, ref [Self.origin] w: Self.W, depth: Int):
        self.inner = Pointer(to=w)
        self.depth = depth

    def write_string(mut self, s: StringSpan):
        for _ in range(self.depth):
            self.inner[].write_string("  ")
        self.inner[].write_string(s)


@fieldwise_init
struct Tree(Writable):
    var name: String
    var kids: List[String]

    def write_to(self, mut w: Some[Writer]):
        w.write(self.name, "(")
        for i in range(len(self.kids)):
            if i:
                w.write(", ")
            w.write(self.kids[i])
        w.write(")")


def main():
    var out = String()
    var ind = Indented(out, 2)
    ind.write("a", 1, "\n")
    ind.write_string("b\n")
    print(out, end="")
    var s = String()
    s.write(Tree("t", ["x", "y"]), "!", 3)
    print(s)
