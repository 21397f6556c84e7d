from std.atomic import Atomic, fence


def main():
    var x = Int64(5)
    var e = Int64(5)
    print(Atomic.compare_exchange(Pointer(to=x), e, 9), x)
    var a = Atomic[Int64](3)
    e = 4
    print(a.compare_exchange[weak=True](e, 9), e)
    var s = Atomic[Int64, scope="agent"](3)
    print(s.load(), s.fetch_add(4), s.load())
    fence[scope="agent"]()
