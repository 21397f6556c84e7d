from std.ffi import UnsafeUnion


def main():
    var union = UnsafeUnion[Int32, Float32](Int32(1065353216))
    print(union.unsafe_get[Int32](), union.unsafe_get[Float32]())
    union.unsafe_set(Float32(2.0))
    print(union.unsafe_get[Int32](), union.unsafe_get[Float32]())
    union.unsafe_get[Int32]() = 7
    print(union.unsafe_get[Int32](), union.unsafe_ptr[Int32]()[])
    print(union, repr(union))
    var wide = UnsafeUnion[UInt8, Float64, Int16](3.5)
    print(wide.unsafe_take[Float64](), wide)
    var copy = union
    copy.unsafe_set(Int32(1))
    print(union.unsafe_get[Int32](), copy.unsafe_get[Int32]())
