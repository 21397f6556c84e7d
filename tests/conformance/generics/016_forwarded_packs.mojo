def show[*Ts: Writable](*args: *Ts, sep: String = " "):
    comptime for i in range(Ts.length):
        if i:
            print(sep, end="")
        print(args[i], end="")
    print()

def wrap[*Ts: Writable](*args: *Ts):
    print("[", end="")
    show(*args, sep="|")

def count[*Ts: AnyType](*args: *Ts) -> Int:
    return Ts.length + len(args)

def apply[*Ts: Copyable & Deinitable, R: Movable & Deinitable, F: def(*args: *Ts) -> R](f: F, *args: *Ts) -> R:
    return f(*args)

def sum_all[*Ts: Intable](*args: *Ts) -> Int:
    var acc = 0
    comptime for i in range(Ts.length):
        acc += Int(args[i])
    return acc

def own[*Ts: Movable & Deinitable & Writable](var *args: *Ts):
    comptime for i in range(Ts.length):
        print(i, args[i])

def make[*Ts: Copyable & Deinitable](*args: *Ts) -> Int:
    return Ts.length

struct Multi[*Ts: Copyable & Deinitable & Writable]:
    var t: Tuple[*Self.Ts]
    def __init__(out self, var *args: *Self.Ts):
        self.t = Tuple(*args^)
    def show(self):
        comptime for i in range(Self.Ts.length):
            print(self.t[i], end=";")
        print()

def main():
    wrap(1, "a", 2.5)
    wrap()
    print(count(1, 2, "x"), count())
    print(sum_all(1, 2.7, True))
    own(String("x"), 3)
    print(make(1, "s"))
    Multi(1, String("q")).show()
