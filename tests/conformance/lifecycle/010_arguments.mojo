@fieldwise_init
struct Res(ImplicitlyCopyable):
    var name: String

    def __init__(out self, *, copy: Self):
        print("copy", copy.name)
        self.name = copy.name

    def __deinit__(deinit self):
        print("drop", self.name)


def two(a: Res, b: Res):
    print("two", a.name, b.name)


def own(var a: Res, b: Res):
    print("own", a.name, b.name)


def swap_names(mut a: Res, mut b: Res):
    var t = a.name
    a.name = b.name
    b.name = t


def main():
    two(Res("t1"), Res("t2"))
    var x = Res("x")
    var y = Res("y")
    own(x, y)
    swap_names(x, y)
    own(x^, y)
    print("rest", y.name)
