from std.math import sin, cos, tan, asin, acos, atan, atan2, sinh, cosh, tanh, acosh, asinh, atanh
from std.testing import assert_almost_equal


def main() raises:
    print(sin(0.0), cos(0.0), tan(0.0), asin(0.0), acos(1.0), atan(0.0))
    assert_almost_equal(sin(1.0), 0.8414709848078965, rtol=1e-12)
    assert_almost_equal(cos(1.0), 0.5403023058681398, rtol=1e-12)
    assert_almost_equal(tan(1.0), 1.5574077246549023, rtol=1e-12)
    assert_almost_equal(asin(0.5), 0.5235987755982989, rtol=1e-12)
    assert_almost_equal(acos(0.5), 1.0471975511965979, rtol=1e-12)
    assert_almost_equal(atan2(1.0, -1.0), 2.356194490192345, rtol=1e-12)
    assert_almost_equal(sinh(1.0), 1.1752011936438014, rtol=1e-12)
    assert_almost_equal(cosh(1.0), 1.5430806348152437, rtol=1e-12)
    assert_almost_equal(Float64(tanh(Float32(0.5))), 0.46211716, rtol=1e-6)
    assert_almost_equal(acosh(2.0), 1.3169578969248166, rtol=1e-12)
    assert_almost_equal(asinh(1.0), 0.881373587019543, rtol=1e-12)
    assert_almost_equal(Float64(atanh(Float32(0.5))), 0.54930615, rtol=1e-6)
    print("close enough")
