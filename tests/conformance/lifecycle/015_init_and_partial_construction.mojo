struct Loud:
    var a: String
    var b: String

    def __init__(out self, a: String, fail: Bool) raises:
        self.a = a
        print("a set")
        if fail:
            raise Error("stopped half way")
        self.b = a + a

    def __init__(out self):
        self.a = "first"
        self.a = "second"
        self.b = self.a + "!"

    def __deinit__(deinit self):
        print("deinit", self.a, self.b)


def main():
    try:
        var x = Loud("x", False)
        print(x.b)
        var y = Loud("y", True)
        print(y.b)
    except e:
        print(e)
    var z = Loud()
    print(z.b)
