@fieldwise_init
struct A(Movable, Writable):
    var n: Int


@fieldwise_init
struct B(Movable, Writable):
    var n: Int


def fa() raises A:
    raise A(1)


def fb() raises B:
    raise B(2)


def main():
    try:
        fa()
        fb()
    except e:
        print(e)
