from std.io.write import Writable, Writer
def w[T: Copyable & ImplicitlyDeletable]():
    comptime if T.__del__is_trivial:
        print("trivial end")
    print(T.__copy_ctor_is_trivial, T.__del__is_trivial, T.__move_ctor_is_trivial)
def half(v: SIMD) -> SIMD[v.dtype, v.size // 2]:
    return v.slice[v.size // 2]()
struct A(Copyable, Writable):
    var x: String
    comptime n = SIMD[DType.int8, 4].size
    def __init__(out self):
        self.x = "a"
    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.x)
def main():
    w[Int]()
    w[String]()
    w[A]()
    print(half(SIMD[DType.int32, 4](1, 2, 3, 4)), Int(A.n), A())
    comptime s = InlineArray[Int, 3].size
    print(Int(s))
