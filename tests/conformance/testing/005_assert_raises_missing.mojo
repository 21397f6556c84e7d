from std.testing import assert_raises


def fine() raises:
    pass


def wrong() raises:
    raise Error("something else")


def main() raises:
    try:
        with assert_raises():
            fine()
    except e:
        print("first", String(e).find("Didn't raise") != -1)
    with assert_raises(contains="expected text"):
        wrong()
