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
    caught_around()
    print("done")


@fieldwise_init
struct Broken(Copyable, Writable):
    var what: String

    def write_to(self, mut writer: Some[Writer]):
        writer.write("Broken: ", self.what)


def caught_around() raises:
    try:
        with assert_raises(contains="other"):
            raise Broken("here")
        raise Error("not reached")
    except e:
        print("caught", e)
