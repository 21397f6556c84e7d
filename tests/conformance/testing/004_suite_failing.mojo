from std.testing import TestSuite, assert_equal


def test_good() raises:
    assert_equal(1, 1)


def test_bad() raises:
    assert_equal("left", "right")


def test_raises() raises:
    raise Error("unexpected")


def main() raises:
    TestSuite.discover_tests[__functions_in_module()]().run()
