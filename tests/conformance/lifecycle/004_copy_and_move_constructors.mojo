struct Traced(Copyable):
    var name: String

    def __init__(out self, name: String):
        print("init", name)
        self.name = name

    def __init__(out self, *, copy: Self):
        print("copy", copy.name)
        self.name = copy.name + "'"

    def __init__(out self, *, deinit move: Self):
        print("move", move.name)
        self.name = move.name^

    def __deinit__(deinit self):
        print("deinit", self.name)


def main():
    var a = Traced("a")
    var b = a.copy()
    print(a.name, b.name)
    var c = b^
    print(c.name)
    var d = Traced(copy=c)
    print("d is", d.name)
    print("end")
