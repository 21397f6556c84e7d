def main():
    for d in [DType.bool, DType.int8, DType.uint16, DType.int, DType.uint, DType.float16, DType.bfloat16, DType.float32, DType.float64, DType.int128]:
        print(d, repr(d), d.is_integral(), d.is_signed(), d.is_unsigned(), d.is_floating_point(), d.is_numeric(), d.is_half_float(), d.is_float8())
    print(DType.int8 == DType.int8, DType.int8 != DType.int16, hash(DType.int8) == hash(DType.int8))
    print(DType.mantissa_width[DType.float32](), DType.exponent_width[DType.float64](), DType.exponent_bias[DType.float16](), DType.max_exponent[DType.float32]())
    print(Scalar[DType.int8](5), DType.float8_e4m3fn, DType.float8_e5m2.is_float8(), DType.float4_e2m1fn, DType.float8_e3m4, DType.float6_e2m3fn)
