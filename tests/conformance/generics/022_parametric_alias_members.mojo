comptime Vec[n: Int] = SIMD[DType.float32, n]
comptime Map[V: Copyable & Deinitable] = Dict[String, V]
comptime Nested[V: Copyable & Deinitable] = Map[List[V]]
comptime Apply[G: AnyType, n: Int] = Array[Int, n]
comptime add[a: Int, b: Int = 10] = a + b
comptime is_big[T: AnyType] = conforms_to(T, Sized)
comptime Same[A: AnyType, B: AnyType] = A == B

struct Holder[T: Copyable & Deinitable]:
    comptime Inner = List[Self.T]
    comptime Twice[n: Int] = Array[Self.T, n * 2]
    comptime default_size = 4
    var x: Self.Inner
    var y: Self.Twice[Self.default_size // 2]
    def __init__(out self, v: Self.T):
        self.x = [v.copy(), v.copy()]
        self.y = Self.Twice[Self.default_size // 2](fill=v)

def size_of_vec[n: SIMDLength](v: Vec[n]) -> Int:
    return n

def main() raises:
    var v: Vec[4] = 1.5
    print(size_of_vec(v), v)
    var m = Map[Int]()
    m["a"] = 1
    var n = Nested[Int]()
    n["q"] = [1, 2]
    print(m["a"], n["q"])
    print(add[1], add[1, 2], add[b=5, a=1])
    print(is_big[List[Int]], is_big[Int], Same[Int, Int], Same[Vec[2], Vec[4]])
    var h = Holder(String("z"))
    print(h.x, len(h.y), Holder[Int].default_size)
    var arr: Holder[Int].Twice[3] = Array[Int, 6](fill=2)
    print(len(arr))
