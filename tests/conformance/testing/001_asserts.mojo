from std.testing import assert_equal, assert_true, assert_false, assert_almost_equal, assert_raises, assert_not_equal


def half(n: Int) raises -> Int:
    if n % 2:
        raise Error("odd number")
    return n // 2


def main() raises:
    assert_equal(half(8), 4)
    assert_equal("a" + "b", "ab", "concatenation")
    assert_not_equal(1, 2)
    assert_true(3 > 2)
    assert_false(3 < 2, "ordering")
    assert_almost_equal(0.1 + 0.2, 0.3)
    with assert_raises():
        _ = half(3)
    with assert_raises(contains="odd"):
        _ = half(5)
    print("all passed")
