from std.testing import (
    assert_almost_equal,
    assert_equal,
    assert_false,
    assert_is,
    assert_is_not,
    assert_not_equal,
    assert_raises,
    assert_true,
)


def fails() raises:
    raise Error("some problem")


def main() raises:
    assert_true(True)
    assert_false(False)
    assert_equal(1, 1)
    assert_not_equal("a", "b")
    assert_almost_equal(1.0, 1.0 + 1e-9)
    with assert_raises():
        fails()
    with assert_raises(contains="problem"):
        fails()
    try:
        with assert_raises():
            pass
    except e:
        print("nothing raised")
    try:
        with assert_raises(contains="other"):
            fails()
    except e:
        print(e)
    print("all held")
