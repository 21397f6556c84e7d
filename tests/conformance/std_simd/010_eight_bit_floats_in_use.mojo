# Vectors, lists, text, constants and limits of floats of eight bits.

from std.sys import size_of
from std.utils.numerics import inf, max_finite, min_finite, nan, neg_inf


def main():
    var four = SIMD[DType.float8_e4m3fn, 4](1.0, 2.5, -3.0, 400.0)
    print(four, repr(four))
    print(four.cast[DType.float32](), four[2], four.to_bits())
    four[1] = 0.017
    print(four)
    var eight = SIMD[DType.float32, 8](1, 2, 3, 4, 5, 6, 7, 8)
    print((eight * 1.1).cast[DType.float8_e5m2]())
    print((eight * 1000).cast[DType.float8_e4m3fnuz]())
    print((eight / 1000).cast[DType.float8_e5m2fnuz]())
    print((eight * 11).cast[DType.float8_e8m0fnu]())
    print(Float32(four[0]), Float64(four[1]), Float16(four[3]), BFloat16(four[2]))
    print(String(four[1]), t"{four[2]}", "{}".format(four[1]), repr(four[0]))
    var list: List[Float8_e5m2] = [1.5, 2.0, -0.25]
    print(list, size_of[Float8_e4m3fn](), size_of[SIMD[DType.float8_e5m2, 16]]())
    var bytes = Pointer(to=four).unsafe_bitcast[UInt8]()
    print(bytes[unsafe_offset=0], bytes[unsafe_offset=3])

    # While compiling.
    comptime single = Float32(300.5).cast[DType.float8_e4m3fn]()
    comptime vector = SIMD[DType.float32, 4](0.001, 1.0, 1e9, -7.7).cast[DType.float8_e4m3fn]()
    comptime large = Float8_e4m3fn(448)
    print(single, vector, vector.to_bits())
    print(large + large, large * large, -large, large / Float8_e4m3fn(3), large - large)
    print(large == large, large < large, Float8_e5m2(57344) + Float8_e5m2(57344))

    print(
        nan[DType.float8_e4m3fn]().to_bits(),
        nan[DType.float8_e5m2]().to_bits(),
        nan[DType.float8_e4m3fnuz]().to_bits(),
        nan[DType.float8_e5m2fnuz]().to_bits(),
    )
    print(
        max_finite[DType.float8_e4m3fn](),
        max_finite[DType.float8_e5m2](),
        max_finite[DType.float8_e4m3fnuz](),
        max_finite[DType.float8_e5m2fnuz](),
    )
    print(
        min_finite[DType.float8_e4m3fn](),
        min_finite[DType.float8_e5m2](),
        min_finite[DType.float8_e4m3fnuz](),
        min_finite[DType.float8_e5m2fnuz](),
    )
    print(inf[DType.float8_e5m2](), neg_inf[DType.float8_e5m2](), Float8_e5m2.MAX)
