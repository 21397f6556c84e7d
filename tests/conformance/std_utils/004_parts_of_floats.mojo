from std.utils.fast_div import FastDiv
from std.utils.numerics import FPUtils, FlushDenormals, get_accum_type

comptime F = FPUtils[DType.float32]


def main():
    print(F.exponent_bias(), FPUtils[DType.float64].mantissa_width(), F.get_exponent(8.5))
    print(F.get_mantissa(8.5), F.pack(True, 3, 5), F.max_exponent(), F.sign_mask())
    print(F.exponent_mantissa_mask(), F.exponent_width(), F.mantissa_mask())
    print(F.get_exponent_biased(8.5), F.get_sign(-1.0), F.set_sign(1.0, True), F.set_exponent(1.0, 130))
    print(F.set_mantissa(1.0, 1), F.bitcast_to_integer(1.0), F.bitcast_from_integer(1065353216))
    print(F.bitcast_to_uint(-1.0), F.get_mantissa_uint(1.5))
    comptime U = FastDiv[DType.uint32].uint_type
    for divisor in [1, 2, 3, 7, 8, 100, 65537]:
        var d = FastDiv[DType.uint32](divisor)
        for n in [0, 1, 7, 100, 123456789, 4294967295]:
            print(d.__rdiv__(Scalar[U](n)), d.__rmod__(Scalar[U](n)), end=" ")
        print()
    print(repr(FastDiv[DType.uint32](7)))
    print(FastDiv[DType.uint32](8))
    with FlushDenormals():
        print(get_accum_type[DType.bfloat16](), get_accum_type[DType.float64]())
