@fieldwise_init
struct Noisy(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("drop", self.n)


struct Holder[o: ImmOrigin]:
    var p: Pointer[Noisy, Self.o]

    def __init__(out self, ref [Self.o] x: Noisy):
        self.p = Pointer(to=x)

    def get(self) -> Int:
        return self.p[].n


def main():
    var a = Noisy(1)
    var h = Holder(a)
    print("made")
    print(h.get())
    print("after")
    var b = Noisy(2)
    ref r = b
    print("bound")
    print(r.n)
    print("end")
