from std.math import exp, expm1, log, log10, log1p, log2, logb, erf, erfc, gamma, lgamma, scalb, remainder
from std.testing import assert_almost_equal


def main() raises:
    print(exp(0.0), log(1.0), log10(1000.0), log2(1024.0), log1p(0.0), expm1(0.0))
    assert_almost_equal(exp(1.0), 2.718281828459045, rtol=1e-10)
    assert_almost_equal(log(10.0), 2.302585092994046, rtol=1e-10)
    assert_almost_equal(expm1(1e-5), 1.0000050000166668e-05, rtol=1e-10)
    assert_almost_equal(log1p(1e-5), 9.999950000333332e-06, rtol=1e-10)
    assert_almost_equal(Float64(erf(Float32(0.5))), 0.5204999, rtol=1e-5)
    assert_almost_equal(erfc(0.5), 0.4795001221869535, rtol=1e-10)
    assert_almost_equal(gamma(5.0), 24.0, rtol=1e-10)
    assert_almost_equal(lgamma(10.0), 12.801827480081469, rtol=1e-10)
    print(logb(10.0), scalb(1.5, 3.0), remainder(7.0, 2.0), remainder(-7.5, 2.0))
