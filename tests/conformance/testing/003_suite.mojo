from std.testing import TestSuite, assert_equal, assert_true


def add(a: Int, b: Int) -> Int:
    return a + b


def test_add() raises:
    assert_equal(add(2, 2), 4)


def test_negative() raises:
    assert_equal(add(-1, 1), 0)


def helper_not_a_test() raises:
    raise Error("not run")


def test_truth() raises:
    assert_true(add(1, 1) == 2)


def main() raises:
    TestSuite.discover_tests[__functions_in_module()]().run()
