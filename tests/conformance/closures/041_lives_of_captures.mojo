# When what closures hold is copied, moved and ended.


struct Loud(ImplicitlyCopyable, Movable):
    var id: Int

    def __init__(out self, id: Int):
        self.id = id
        print("  +", id)

    def __init__(out self, *, copy: Self):
        self.id = copy.id
        print("  copy", self.id)

    def __init__(out self, *, deinit move: Self):
        self.id = move.id
        print("  move", self.id)

    def __deinit__(deinit self):
        print("  -", self.id)


@fieldwise_init
struct Kept[F: Movable & Deinitable & def() -> Int](Movable):
    var f: Self.F


def call[F: def() -> Int](f: F) -> Int:
    return f() + 1


def take[F: Movable & Deinitable & def() -> Int](var f: F) -> Int:
    return f() + 2


def risky[F: def() raises -> Int](f: F) raises -> Int:
    return f()


def main():
    print("copied twice")
    var a = Loud(1)

    def of_a() {var a} -> Int:
        return a.id

    print(call(of_a), take(of_a), a.id)
    print("copied once")
    var b = Loud(2)
    var c = Loud(3)

    def of_both() {var b, var c} -> Int:
        return b.id + c.id

    var same = of_both
    print(call(same), same())
    print("moved")
    var d = Loud(4)

    def of_d() {var d^} -> Int:
        return d.id

    var moved = of_d^
    print(take(moved^))
    print("into a field")
    var e = Loud(5)

    def of_e() {var e} -> Int:
        return e.id

    var kept = Kept(of_e)
    print(kept.f(), of_e())
    print("never called")
    var f = Loud(6)

    def of_f() {var f} -> Int:
        return f.id

    print(f.id)
    print("lambdas")
    var g = Loud(7)
    var lambda_of_g = lambda () {var g} -> Int: g.id
    for _ in range(2):
        print(call(lambda_of_g))
    print(call(lambda () {var g} -> Int: g.id), g.id)
    print("errors")
    var h = Loud(8)
    var i = Loud(9)

    def fails() raises {imm} -> Int:
        raise Error(h.id + i.id)

    try:
        print(risky(fails))
        print(h.id)
    except e:
        print(e)
    print("holds nothing")

    def nothing() {imm} -> Int:
        return 10

    var again = nothing^
    print(call(again), take(again), nothing())
