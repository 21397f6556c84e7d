from std.testing import assert_raises


def stops() raises StopIteration:
    raise StopIteration()


def passes_on() raises:
    with assert_raises(contains="no such text"):
        stops()


def main() raises:
    var l = [1]
    var it = iter(l)
    print(next(it))
    with assert_raises():
        _ = next(it)
    with assert_raises(contains="StopIteration"):
        _ = it.__next__()
    try:
        passes_on()
    except e:
        print("passed on:", e)
    print("done")
