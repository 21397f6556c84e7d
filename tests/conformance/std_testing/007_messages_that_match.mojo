from std.testing import assert_almost_equal, assert_is_not, assert_not_equal, assert_raises


def fail(text: String) raises:
    raise Error(text)


def main() raises:
    with assert_raises():
        fail("anything")
    with assert_raises(contains="some"):
        fail("handsome")
    try:
        with assert_raises(contains="other"):
            fail("this")
    except e:
        print(e)
    try:
        with assert_raises():
            pass
    except e:
        print("nothing raised")
    assert_almost_equal(1.0, 1.0 + 1e-9)
    assert_not_equal(1, 2)
    print("ok")
