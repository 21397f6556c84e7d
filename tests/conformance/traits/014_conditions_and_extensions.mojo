@fieldwise_init
struct Pair[A: Copyable & Deinitable, B: Copyable & Deinitable](
    Copyable,
    Equatable where conforms_to(A, Equatable) and conforms_to(B, Equatable),
    Hashable where conforms_to(A, Hashable) and conforms_to(B, Hashable),
    Writable where conforms_to(A, Writable) and conforms_to(B, Writable),
):
    var a: Self.A
    var b: Self.B

    def swap(self) -> Pair[Self.B, Self.A]:
        return Pair(self.b.copy(), self.a.copy())

trait Area:
    def area(self) -> Float64: ...
    def double(self) -> Float64:
        return self.area() * 2

@fieldwise_init
struct Sq(Copyable):
    var s: Float64

__extension Sq(Area):
    def area(self) -> Float64:
        return self.s * self.s
    def double(self) -> Float64:
        return self.area() + 1

__extension Pair:
    def first(self) -> Self.A:
        return self.a.copy()

def total[*Ts: Area](*xs: *Ts) -> Float64:
    var acc = 0.0
    comptime for i in range(Ts.length):
        acc += xs[i].double()
    return acc

@fieldwise_init
struct Silent(Copyable):
    var n: Int

def main() raises:
    var p = Pair(1, String("x"))
    print(p, p.swap(), p == Pair(1, String("x")), p.first())
    var d = Dict[Pair[Int, Int], String]()
    d[Pair(1, 2)] = "a"
    d[Pair(2, 1)] = "b"
    print(d[Pair(1, 2)], d[Pair(2, 1)], len(d))
    print(conforms_to(Pair[Silent, Int], Writable), conforms_to(Pair[Int, Int], Writable))
    print(total(Sq(2), Sq(3)))
    var q = Pair(Silent(3), Silent(4)).swap()
    print(q.a.n)
