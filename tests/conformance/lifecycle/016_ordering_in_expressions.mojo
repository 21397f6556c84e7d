@fieldwise_init
struct N(Movable):
    var v: Int

    def __deinit__(deinit self):
        print("~", self.v, sep="", end=" ")

    def __add__(self, o: Self) -> Self:
        print("add", self.v, o.v, end=" ")
        return Self(self.v + o.v)


def n(v: Int) -> N:
    print("n", v, end=" ")
    return N(v)


def main():
    var r = n(1) + n(2) + n(4)
    print("|", r.v)
    print((n(10) + n(20)).v)
    var x = N(5)
    var y = N(6)
    var s = x + y
    print("|")
    print(s.v)
