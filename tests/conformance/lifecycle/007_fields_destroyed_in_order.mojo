@fieldwise_init
struct Part(Movable):
    var name: String

    def __deinit__(deinit self):
        print("part", self.name)


@fieldwise_init
struct Whole(Movable):
    var a: Part
    var b: Part

    def __deinit__(deinit self):
        print("whole")


@fieldwise_init
struct Plain(Movable):
    var first: Part
    var second: Part


def main():
    var w = Whole(Part("a"), Part("b"))
    print("have", w.a.name)
    var p = Plain(Part("1"), Part("2"))
    print("have", p.second.name)
    print("end")
