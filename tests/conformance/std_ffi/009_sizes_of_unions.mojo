from std.builtin.builtin_slice import StridedSlice, ContiguousSlice
from std.ffi import UnsafeUnion
from std.sys import size_of, align_of
struct Wide:
    var a: Int64
    var b: Int8
def main() raises:
    print(size_of[UnsafeUnion[Int8]](), align_of[UnsafeUnion[Int8]]())
    print(size_of[UnsafeUnion[Int16, UInt8]](), align_of[UnsafeUnion[Int16, UInt8]]())
    print(size_of[UnsafeUnion[Int32, Float32]](), align_of[UnsafeUnion[Int32, Float32]]())
    print(size_of[UnsafeUnion[Wide, Float32]](), align_of[UnsafeUnion[Wide, Float32]]())
    print(size_of[UnsafeUnion[SIMD[DType.float32, 4], Int8]](), align_of[UnsafeUnion[Int64, Int8]]())
    print(repr(StridedSlice(1, None, 2)), repr(ContiguousSlice(None, 3, None)))
