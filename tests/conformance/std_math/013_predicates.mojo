from std.math import isnan, isinf, isfinite, isclose, inf, nan
from std.utils.numerics import isnan as also_nan, neg_inf, get_accum_type, nan as nan_of


def main():
    var values = SIMD[DType.float32, 4](1, inf[DType.float32](), nan[DType.float32](), neg_inf[DType.float32]())
    print(isnan(values), isinf(values), isfinite(values))
    print(values)
    print(isnan(Float16(1)), isnan(nan[DType.float16]()), isinf(inf[DType.bfloat16]()))
    print(isclose(Float32(1), Float32(1.0000001)), isclose(0.0, 1e-9), isclose(0.0, 1e-9, atol=1e-8))
    print(isclose(SIMD[DType.float32, 2](1, 2), SIMD[DType.float32, 2](1, 2.1)))
    print(isclose(5.0, 5.0), isclose(5.0, 6.0))
    print(nan[DType.float64]() < 1.0, nan[DType.float64]() >= 1.0, inf[DType.float64]() == inf[DType.float64]())
    print(get_accum_type[DType.float16](), get_accum_type[DType.bfloat16](), get_accum_type[DType.float64](), get_accum_type[DType.int8]())
    print(max(1.0, nan[DType.float64]()), min(nan[DType.float64](), 1.0))
