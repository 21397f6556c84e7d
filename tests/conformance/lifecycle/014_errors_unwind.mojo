@fieldwise_init
struct Guard(Movable):
    var name: String

    def __deinit__(deinit self):
        print("drop", self.name)


def inner(fail: Bool) raises:
    var g = Guard("inner")
    if fail:
        raise Error("inner failed")
    print("inner fine", g.name)


def outer(fail: Bool) raises:
    var g = Guard("outer")
    inner(fail)
    print("outer fine", g.name)


def main():
    for fail in [False, True]:
        try:
            var g = Guard("try")
            outer(fail)
            print("try fine", g.name)
        except e:
            print("caught", e)
        print("--")
