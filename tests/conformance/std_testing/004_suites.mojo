from std.testing import TestSuite, assert_equal, assert_true


def test_first() raises:
    assert_equal(1 + 1, 2)


def test_second() raises:
    assert_true("a" in "abc")


def helper() raises:
    raise Error("not a test")


def main() raises:
    TestSuite.discover_tests[__functions_in_module()]().run()
