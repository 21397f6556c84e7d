from std.sys import align_of, size_of
from std.memory import Pointer

@fieldwise_init
@align(64)
struct C(TrivialRegisterPassable):
    var x: Int

@fieldwise_init
@align(32)
struct M(Copyable):
    var x: Int
    var s: String

struct D:
    var a: Int8
    var c: C
    var b: Int
    def __init__(out self):
        self.a = 1
        self.c = C(2)
        self.b = 3

@align(4)
struct E:
    var x: Int

@align(a)
struct G[a: Int]:
    var x: Int32

def addr[T: AnyType](ref x: T) -> Int:
    return Int(Pointer(to=x))

def main():
    print(align_of[C](), size_of[C](), align_of[M](), size_of[M](), align_of[D](), size_of[D](), align_of[E](), size_of[E]())
    print(align_of[G[16]](), size_of[G[128]](), align_of[G[128]]())
    var c = C(1)
    var m = M(1, "a")
    var d = D()
    print(addr(c) % 64, addr(m) % 32, addr(d) % 64, addr(d.c)-addr(d), addr(d.b)-addr(d))
    var l = [C(1), C(2), C(3)]
    print(addr(l[1]) - addr(l[0]), addr(l[0]) % 64)
    var li: List[C] = [C(1), C(2), C(3)]
    print(addr(li[1]) - addr(li[0]), addr(li[0]) % 64, li[2].x, l[2].x, c.x, m.x, d.c.x, d.b)
