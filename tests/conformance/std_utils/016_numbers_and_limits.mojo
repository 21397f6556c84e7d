from std.utils.numerics import (
    inf,
    isfinite,
    isinf,
    isnan,
    max_finite,
    max_or_inf,
    min_finite,
    min_or_neg_inf,
    nan,
    neg_inf,
    nextafter,
)


def main():
    print(inf[DType.float32](), neg_inf[DType.float64](), nan[DType.float32]())
    print(isinf(inf[DType.float64]()), isnan(nan[DType.float64]()), isfinite(1.0))
    print(max_finite[DType.int8](), min_finite[DType.int8](), max_finite[DType.float16]())
    print(max_or_inf[DType.float32](), min_or_neg_inf[DType.int16]())
    print(nextafter(Float64(1), Float64(2)) > 1, nextafter(Float32(0), Float32(1)))
    print(isnan(SIMD[DType.float32, 2](1, nan[DType.float32]())))
