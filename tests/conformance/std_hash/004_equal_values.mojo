from std.hash import Hasher, hash


@fieldwise_init
struct Pair(Equatable, Hashable, ImplicitlyCopyable):
    var a: Int
    var b: String


def main() raises:
    print(hash(1) == hash(1), hash(1) == hash(2))
    print(hash("abc") == hash(String("abc")), hash("abc") == hash("abd"))
    print(hash(String("")) == hash(""))
    print(hash(Pair(1, "x")) == hash(Pair(1, "x")), hash(Pair(1, "x")) == hash(Pair(2, "x")))
    print(hash(True) == hash(True), hash(True) == hash(False))
    print(hash(Int8(5)) == hash(Int8(5)), hash(1.5) == hash(1.5))
    var t = (1, "a", 2.5)
    var u = (1, "a", 2.5)
    print(hash(t) == hash(u))
    print(hash(SIMD[DType.int32, 4](1)) == hash(SIMD[DType.int32, 4](1)))
    var d = {Pair(1, "x"): 10, Pair(2, "y"): 20}
    print(d[Pair(1, "x")], Pair(2, "y") in d, Pair(3, "z") in d)
    var s = {hash("a"), hash("b"), hash("a")}
    print(len(s))
