from std.testing import assert_almost_equal, assert_equal, assert_false, assert_not_equal, assert_raises, assert_true


def failing() raises:
    raise Error("special failure")


def main() raises:
    assert_true(True)
    assert_false(False)
    assert_equal(1, 1)
    assert_equal("a", "a")
    assert_equal([1, 2], [1, 2])
    assert_not_equal(1, 2)
    assert_almost_equal(1.0, 1.0 + 1e-10)
    with assert_raises():
        failing()
    with assert_raises(contains="special"):
        failing()
    try:
        with assert_raises():
            pass
    except e:
        print(String(e).endswith("Didn't raise"))
    try:
        with assert_raises(contains="other"):
            failing()
    except e:
        print(e)
    try:
        assert_equal(1, 2)
    except e:
        print("left: 1" in String(e), "right: 2" in String(e))
    try:
        assert_true(False, msg="my words")
    except e:
        print("my words" in String(e))
    try:
        assert_almost_equal(1.0, 2.0, atol=0.5)
    except e:
        print("failed")
    print("done")
