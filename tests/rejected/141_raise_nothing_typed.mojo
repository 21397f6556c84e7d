@fieldwise_init
struct Oops(Copyable, Writable):
    var n: Int


def f() raises Oops:
    raise Oops("one")


def main() raises:
    f()
