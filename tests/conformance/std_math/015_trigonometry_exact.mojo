from std.math import acos, asin, atan, atan2, cos, cosh, exp, log, pi, sin, sinh, tan, tanh, isclose


def main():
    print(sin(0.0), cos(0.0), tan(0.0), asin(0.0), acos(1.0), atan(0.0), sinh(0.0), cosh(0.0), tanh(0.0))
    print(atan2(0.0, 1.0), atan2(1.0, 0.0) == pi / 2, exp(0.0), log(1.0))
    for x in [0.1, 0.7, 1.3, 2.9, -2.2]:
        print(
            isclose(sin(x) ** 2 + cos(x) ** 2, 1.0, rtol=1e-9),
            isclose(tan(x), sin(x) / cos(x), rtol=1e-9),
            isclose(log(exp(x)), x, rtol=1e-7),
            isclose(cosh(x) ** 2 - sinh(x) ** 2, 1.0, rtol=1e-7),
        )
    print(isclose(sin(SIMD[DType.float32, 2](0.5, 1.0)), SIMD[DType.float32, 2](0.47942555, 0.8414710), rtol=1e-5))
