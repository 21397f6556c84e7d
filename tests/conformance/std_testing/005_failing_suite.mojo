from std.testing import TestSuite, assert_equal


def test_good() raises:
    assert_equal(2, 2)


def test_skipped() raises:
    raise Error("never runs")


def main() raises:
    var suite = TestSuite()
    suite.test[test_good]()
    suite.test[test_skipped]()
    suite.skip[test_skipped]()
    suite^.run()
