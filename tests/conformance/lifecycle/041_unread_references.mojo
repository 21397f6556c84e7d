# A reference that nobody reads keeps nothing alive; a variable that is given its own value gets it
# back from elsewhere.


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
struct Pair(Movable):
    var a: Loud
    var b: Loud


def give_back(mut x: Loud):
    x = x^
    print("given back")


def main():
    var a = Loud(1)
    print("a", a.id)
    ref of_a = a
    print("behind")
    var b = [Loud(2), Loud(3)]
    ref first = b[0]
    ref again = first
    print("lists")
    for i in range(2):
        var c = Loud(10 + i)
        ref of_c = c
        print("round", i)
    var d = Loud(4)
    d = d^
    d = (d^)
    give_back(d)
    print(d.id)
    var e = Pair(Loud(5), Loud(6))
    e.a = e.b^
    e.b = Loud(7)
    e.a = e.a^
    ref of_e = e.b
    print(e.a.id)
