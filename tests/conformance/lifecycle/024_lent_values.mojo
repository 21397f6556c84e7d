@fieldwise_init
struct Part(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("end part", self.n)


struct Whole(Movable):
    var a: Part
    var b: Part

    def __init__(out self, n: Int):
        self.a = Part(n)
        self.b = Part(n + 1)

    def __deinit__(deinit self):
        print("end whole")

    def swap_a(mut self, var other: Part) -> Part:
        var old = self.a^
        self.a = other^
        return old^


struct Noted(ImplicitlyCopyable, Movable):
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __init__(out self, *, copy: Self):
        self.n = copy.n
        print("copy", self.n)

    def __init__(out self, *, deinit move: Self):
        self.n = move.n
        print("move", self.n)

    def __deinit__(deinit self):
        print("end noted", self.n)


def replaced_twice(mut part: Part):
    part = Part(2)
    print("between")
    part = Part(3)
    print("behind")


def exchanged(mut x: Part, mut y: Part):
    var kept = x^
    x = y^
    y = kept^


def passed_on(mut value: Noted):
    var kept = value
    value = Noted(2)
    print("kept", kept.n)


def field_replaced(mut whole: Whole):
    print("has", whole.a.n)
    whole.a = Part(50)
    print("replaced")


def on_one_branch(flag: Bool):
    var whole = Whole(1)
    print("made", whole.a.n)
    if flag:
        whole.a = Part(9)
        print("other", whole.b.n)
    else:
        print("no other")


def in_a_loop():
    var whole = Whole(1)
    for i in range(2):
        var taken = whole.a^
        whole.a = Part(10 + i)
        print("taken", taken.n)
    print("loop ended", whole.b.n)


def main():
    var part = Part(1)
    replaced_twice(part)
    var other = Part(4)
    exchanged(part, other)
    print(part.n, other.n)
    var value = Noted(1)
    passed_on(value)
    print("value", value.n)
    var whole = Whole(20)
    field_replaced(whole)
    var old = whole.swap_a(Part(60))
    print("old", old.n, "new", whole.a.n)
    on_one_branch(True)
    on_one_branch(False)
    in_a_loop()
