trait Container:
    comptime Element: Copyable & Deinitable & Writable
    def get(self, i: Int) -> Self.Element: ...
    def size(self) -> Int: ...

trait Mappable(Container):
    comptime Out: Container & Deinitable
    def doubled(self) -> Self.Out: ...

@fieldwise_init
struct Ints(Mappable, Copyable):
    comptime Element = Int
    comptime Out = Strings
    var xs: List[Int]
    def get(self, i: Int) -> Int:
        return self.xs[i]
    def size(self) -> Int:
        return len(self.xs)
    def doubled(self) -> Strings:
        var out = List[String]()
        for x in self.xs:
            out.append(String(x) + String(x))
        return Strings(out^)

@fieldwise_init
struct Strings(Container, Copyable):
    comptime Element = String
    var xs: List[String]
    def get(self, i: Int) -> String:
        return self.xs[i]
    def size(self) -> Int:
        return len(self.xs)

def collect[C: Container](c: C) -> List[C.Element]:
    var out = List[C.Element]()
    for i in range(c.size()):
        out.append(c.get(i))
    return out^

def show[C: Container](c: C) -> String:
    var s = String()
    for i in range(c.size()):
        s.write("<", c.get(i), ">")
    return s

def both[M: Mappable](m: M) -> String:
    var o = m.doubled()
    return show(m) + show(o)

def same[A: Container, B: Container](a: A, b: B) -> Bool:
    comptime if A.Element == B.Element:
        return True
    return False

def last[C: Container](c: C) -> Optional[C.Element]:
    if c.size() == 0:
        return None
    return c.get(c.size() - 1)

def main():
    var i = Ints([1, 2, 3])
    print(collect(i), len(collect(i.doubled())))
    print(both(i), same(i, i), same(i, i.doubled()))
    print(last(i).value(), last(Ints([])).__bool__())
