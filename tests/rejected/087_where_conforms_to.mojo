def show[T: AnyType](x: T) where conforms_to(T, Writable):
    print(x)


@fieldwise_init
struct Quiet:
    var n: Int


def main():
    show(1)
    show(Quiet(2))
