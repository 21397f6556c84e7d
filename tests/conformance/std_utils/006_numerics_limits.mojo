from std.utils.numerics import max_finite, min_finite, max_or_inf, min_or_neg_inf, inf, neg_inf, nan, FPUtils


def main():
    print(max_finite[DType.float64](), min_finite[DType.float64]())
    print(max_finite[DType.float32](), min_finite[DType.float32]())
    print(max_finite[DType.float16](), max_finite[DType.bfloat16]())
    print(max_finite[DType.int8](), min_finite[DType.int8](), max_finite[DType.uint64](), min_finite[DType.uint64]())
    print(max_or_inf[DType.float32](), max_or_inf[DType.int16](), min_or_neg_inf[DType.float64](), min_or_neg_inf[DType.uint8]())
    print(max_finite[DType.bool](), min_finite[DType.bool]())
    print(Int.MAX, Int.MIN, UInt.MAX, UInt.MIN, Int128.MAX, Int128.MIN)
    print(Float32.MAX, Float32.MIN, Float64.MAX_FINITE, Float64.MIN_FINITE, UInt256.MAX)
    comptime F = FPUtils[DType.float32]
    print(F.mantissa_width(), F.exponent_width(), F.exponent_bias(), F.max_exponent())
    print(F.get_exponent(8.0), F.get_mantissa(1.5), F.get_sign(-1.0), F.set_sign(2.0, True))
    print(F.pack(False, 130, 0), F.bitcast_to_integer(1.0), F.exponent_mantissa_mask())
