from std.math import inf, isclose, isfinite, isinf, isnan, nan, copysign, e, pi, tau


def main():
    var big = inf[DType.float64]()
    var none = nan[DType.float64]()
    print(big, -big, none, big - big, big * 0, 1 / big, -1 / big)
    for x in [0.0, 1.0, big, -big, none]:
        print(x, isnan(x), isinf(x), isfinite(x))
    print(none == none, none != none, none < 1, big > 1e308)
    print(isclose(1.0, 1.0 + 1e-9), isclose(1.0, 1.1), isclose(1.0, 1.1, rtol=0.2))
    print(isclose(0.0, 1e-9), isclose(0.0, 1e-9, atol=1e-8), isclose(big, big))
    print(copysign(3.0, -0.0), copysign(-3.0, 1.0), copysign(0.0, -1.0))
    print(pi, e, tau, pi * 2 == tau)
    print(max(none, 1.0), min(1.0, none))
    print(Float64.MAX_FINITE, Float64.MIN_FINITE, Float32.MAX, Int16.MAX, UInt8.MIN)
