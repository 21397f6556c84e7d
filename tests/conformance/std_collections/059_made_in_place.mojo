from std.memory import MaybeUninit, OwnedPointer, ArcPointer
from std.utils import Variant

def make() -> String:
    return "made"

def three() -> Int:
    return 3

def main():
    var o = Optional[String](init_with=make)
    print(o)
    var v = Variant[Int, String](init_with=make)
    print(v[String])
    v.set(init_with=three)
    print(v[Int])
    var m = MaybeUninit[String]()
    m.unsafe_write(init_with=make)
    print(m.unsafe_assume_init())
    m^.unsafe_deinit()
    var n = 0
    def count() {mut n} -> Int:
        n += 1
        return n
    var a = Array[Int, 4](fill_with=lambda(i: Int) -> Int: i * 2)
    print(a)
    var p = OwnedPointer(String("x"))
    var q = OwnedPointer(other=p)
    print(q[])
