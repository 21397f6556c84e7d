@fieldwise_init
struct Res(Movable):
    var name: String

    def __deinit__(deinit self):
        print("drop", self.name)


def main():
    var o: Optional[Res] = Res("a")
    print(o.value().name)
    var taken = o.take()
    print("taken", taken.name, Bool(o))
    o = Res("b")
    print(Bool(o))
    o = None
    print("emptied", Bool(o))
    var p = Res("p")
    var q = Res("q")
    swap(p, q)
    print(p.name, q.name)
    print("end")
