from std.math import inf, isclose, isfinite, isinf, isnan, nan, nextafter, max, min
from std.utils.numerics import (
    FPUtils,
    max_finite,
    max_or_inf,
    min_finite,
    min_or_neg_inf,
    neg_inf,
)


def main():
    var infinite = inf[DType.float64]()
    var nothing = nan[DType.float64]()
    print(infinite, neg_inf[DType.float64](), nothing, -infinite)
    print(isinf(infinite), isinf(1.0), isnan(nothing), isnan(1.0), isfinite(infinite), isfinite(2.0))
    print(isclose(1.0, 1.0 + 1e-12), isclose(1.0, 1.1), isclose(1.0, 1.1, atol=0.2))
    print(isclose(1.0, 1.05, rtol=0.1), isclose(nothing, nothing), isclose(infinite, infinite))
    print(isclose(nothing, nothing, equal_nan=True))
    print(nextafter(1.0, 2.0), nextafter(1.0, 0.0), nextafter(Float32(1), Float32(2)))
    print(max_finite[DType.float32](), min_finite[DType.int8](), max_or_inf[DType.float64]())
    print(min_or_neg_inf[DType.float32](), max_finite[DType.uint8](), min_or_neg_inf[DType.int16]())
    print(max(1, 2, 3), min(3, 1, 2), max(2.5, 1.5), min(SIMD[DType.int32, 2](1, 5), SIMD[DType.int32, 2](3, 2)))
    print(nothing == nothing, nothing != nothing, infinite > 1e308)
