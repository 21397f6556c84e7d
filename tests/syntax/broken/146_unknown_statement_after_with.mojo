from std.testing import assert_equal, assert_true, assert_raises


def divide(a: Int, b: Int) raises -> Int:
    if b == 0:
        raise Error("division by zero")
    return a // b


def test_divide() raises:
    assert_equal(divide(7, 2), 3)
    assert_equal(divide(a=9, b=3), 3)


def test_divide_by_zero() raises:
    with assert_raises(contains="zero") do:
        _ = divide(1, 0)


def test_precedence() raises:
    assert_true(not False and 1 + 2 * 3 == 7)
    assert_equal(-2 ** 2, -4)


def main() raises:
    test_divide()
    test_divide_by_zero()
    test_precedence()
