"""What only borrows takes nothing over, even if it is given `x^`: the value stays."""


struct Noisy(Movable, Writable):
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def __init__(out self, *, deinit move: Self):
        self.name = move.name^
        print("move", self.name)

    def __deinit__(deinit self):
        print("end", self.name)

    def see(self):
        print("see", self.name)

    def write_to(self, mut writer: Some[Writer]):
        writer.write("<", self.name, ">")


struct Pair:
    var first: Noisy
    var second: Noisy

    def __init__(out self):
        self.first = Noisy("first")
        self.second = Noisy("second")


def borrow(x: Noisy):
    print("borrow", x)


def refer(ref x: Noisy):
    print("refer", x)


def several(*x: Noisy):
    print("several", x[0], x[1])


def generic[T: Writable](x: T):
    print("generic", x)


def take(var x: Noisy):
    print("take", x)


def main():
    var a = Noisy("a")
    borrow(a^)
    print("after")
    borrow(a)
    var b = Noisy("b")
    print(b^)
    refer(b^)
    generic(b^)
    b^.see()
    take(b^)
    var c = Noisy("c")
    several(c^, Noisy("other"))
    print(c^.name)
    _ = c^
    print("between")
    var pair = Pair()
    refer(pair.first^)
    ref second = pair.second^
    print(pair.first, second)
    var list: List[Int] = [1, 2]
    print(len(list^))
    print(list)
    var text = String("text")
    print(text^.byte_length(), text)
