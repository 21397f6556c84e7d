@fieldwise_init
struct R(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("drop", self.n)


def make() -> Tuple[R, R]:
    return (R(1), R(2))


def main():
    var t = make()
    print(t[0].n, t[1].n)
    print("after t")
    ref a, b = make()
    print(a.n, b.n)
    print("after refs")
    var u = (R(7), 8)
    print(u[1])
    print("end")
