from std.testing import TestSuite, assert_equal


def test_sum() raises:
    assert_equal(1 + 1, 2)


def test_product() raises:
    assert_equal(2 * 3, 6)


def helper() raises:
    raise Error("is no test")


def main() raises:
    comptime functions = (test_sum, helper, test_product)
    TestSuite.discover_tests[functions]().run()
