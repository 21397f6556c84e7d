from std.bit import bit_width, count_leading_zeros, count_trailing_zeros, pop_count


def show[dtype: DType](name: StaticString, x: Scalar[dtype]):
    print(
        name,
        x,
        count_leading_zeros(x),
        count_trailing_zeros(x),
        pop_count(x),
        bit_width(x),
    )


def main():
    show("u8", UInt8(0))
    show("u8", UInt8(1))
    show("u8", UInt8(128))
    show("u8", UInt8(255))
    show("i8", Int8(-128))
    show("i8", Int8(127))
    show("i16", Int16(-1))
    show("u16", UInt16(256))
    show("i32", Int32(-2))
    show("u32", UInt32.MAX)
    show("i64", Int64.MIN)
    show("u64", UInt64(1) << 63)
    show("int", Int(40))
    show("uint", UInt(3))
    for i in range(8):
        print(count_leading_zeros(UInt8(1) << UInt8(i)), end=" ")
    print()
